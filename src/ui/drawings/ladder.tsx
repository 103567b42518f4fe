import { LEVELS } from '../../sheets/scales';
import type { EntryLevel } from '../../sheets/types';
import { useStrings } from '../i18n/context';
import { sayEntry, sayLevel } from '../parts/level';
import { parts } from '../parts/strings';
import { Drawing } from './drawing';
import { drawings } from './strings';

const WIDTH = 320;
const HEIGHT = 96;
const STEP = WIDTH / LEVELS.length;

interface LadderProps {
  entry: EntryLevel | null;
  /** Number of diplomas and certifications known at each level. */
  counts: Map<number, number>;
}

/** The steps from CAP to doctorate; those one enters the job by are filled. */
export function Ladder({ entry, counts }: LadderProps) {
  const t = useStrings(drawings);
  const p = useStrings(parts);
  const from = entry?.min ?? entry?.max;
  const to = entry?.max ?? entry?.min;
  const enters = (level: number) => from != null && to != null && level >= from && level <= to;
  const range = sayEntry(p, entry) ?? p('unknown');
  return (
    <Drawing
      title={t('ladder')}
      desc={t('ladder_desc', { range })}
      width={WIDTH}
      height={HEIGHT}
      table={{
        head: [t('level'), t('entry'), t('ways')],
        rows: LEVELS.map((level) => [
          sayLevel(p, level) ?? '',
          enters(level) ? t('yes') : '–',
          String(counts.get(level) ?? 0),
        ]),
      }}
    >
      {LEVELS.map((level, index) => {
        const rise = 14 + index * 10;
        const count = counts.get(level) ?? 0;
        return (
          <g key={level} transform={`translate(${index * STEP} 0)`}>
            <rect
              class={enters(level) ? 'lm-step lm-step-in' : 'lm-step'}
              x="1.5"
              y={78 - rise}
              width={STEP - 3}
              height={rise}
              rx="2"
            />
            {count > 0 && (
              <text class="lm-text" x={STEP / 2} y={74 - rise} text-anchor="middle">
                {count}
              </text>
            )}
            <text class="lm-text" x={STEP / 2} y="92" text-anchor="middle">
              {t(`short_${level}`)}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}
