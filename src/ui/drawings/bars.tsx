import { useFormat, useStrings } from '../i18n/context';
import { Drawing } from './drawing';
import { drawings } from './strings';

const WIDTH = 320;
const ROW = 20;
/** Room for the labels on the left and for the figures on the right. */
const LABELS = 118;
const FIGURES = 44;

export interface Share {
  label: string;
  /** Percent. */
  value: number;
}

interface BarsProps {
  title: string;
  shares: Share[];
}

/** Shares as horizontal bars, on a scale that the largest of them fills. */
export function Bars({ title, shares }: BarsProps) {
  const t = useStrings(drawings);
  const { percent, list } = useFormat();
  const longest = Math.max(...shares.map((share) => share.value), 1);
  const room = WIDTH - LABELS - FIGURES;
  return (
    <Drawing
      title={title}
      desc={list(shares.map((share) => `${share.label} ${percent(share.value)}`))}
      width={WIDTH}
      height={shares.length * ROW}
      table={{
        head: [title, t('share')],
        rows: shares.map((share) => [share.label, percent(share.value)]),
      }}
    >
      {shares.map(({ label, value }, row) => {
        const length = Math.max(1.5, (value / longest) * room);
        return (
          <g key={label} transform={`translate(0 ${row * ROW})`}>
            <text class="lm-text" x={LABELS - 8} y="14" text-anchor="end">
              {label}
            </text>
            <rect class="lm-bar" x={LABELS} y="5" width={length} height="10" rx="2" />
            <text class="lm-figure" x={LABELS + length + 6} y="14">
              {percent(value)}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}

/** Women and men as one bar cut in two, with a tick at the half. */
export function WomenMen({ women }: { women: number }) {
  const t = useStrings(drawings);
  const { percent } = useFormat();
  // Rounded apart, 12.5 and 87.5 would make 101.
  const shown = Math.round(women);
  const men = 100 - shown;
  const cut = (women / 100) * WIDTH;
  return (
    <Drawing
      title={t('women_men')}
      desc={t('women_men_desc', { women: percent(shown), men: percent(men) })}
      width={WIDTH}
      height={34}
      table={{
        head: [t('women_men'), t('share')],
        rows: [
          [t('women'), percent(shown)],
          [t('men'), percent(men)],
        ],
      }}
    >
      <text class="lm-text" x="0" y="12">
        {t('women')} {percent(shown)}
      </text>
      <text class="lm-text" x={WIDTH} y="12" text-anchor="end">
        {t('men')} {percent(men)}
      </text>
      <rect class="lm-bar" x="0" y="19" width={Math.max(0, cut - 1)} height="10" rx="2" />
      <rect
        class="lm-bar-other"
        x={cut + 1}
        y="19"
        width={Math.max(0, WIDTH - cut - 1)}
        height="10"
        rx="2"
      />
      <line class="lm-tick" x1={WIDTH / 2} x2={WIDTH / 2} y1="16" y2="32" />
    </Drawing>
  );
}
