import { RIASEC } from '../../sheets/scales';
import type { RiasecLetter } from '../../sheets/types';
import { useFormat, useStrings } from '../i18n/context';
import { parts } from '../parts/strings';
import { Drawing } from './drawing';
import { corner, outline, type Point } from './hexagon-points';
import { drawings } from './strings';

const RADIUS = 62;
const WIDTH = 348;
const HEIGHT = 176;

interface RiasecHexagonProps {
  title: string;
  /** How strong each type is, 0–1. */
  strength: Record<RiasecLetter, number>;
  /** The same in words, for the table. */
  say(letter: RiasecLetter): string;
}

/** The six types around Holland's hexagon, with a shape as far out as each is strong. */
export function RiasecHexagon({ title, strength, say }: RiasecHexagonProps) {
  const t = useStrings(drawings);
  const p = useStrings(parts);
  const { list } = useFormat();
  const strong = RIASEC.filter((letter) => strength[letter] > 0).sort(
    (a, b) => strength[b] - strength[a],
  );
  return (
    <Drawing
      title={title}
      desc={list(strong.map((letter) => p(`riasec_${letter}`)))}
      width={WIDTH}
      height={HEIGHT}
      table={{
        head: [t('type'), t('strength')],
        rows: RIASEC.map((letter) => [p(`riasec_${letter}`), say(letter)]),
      }}
    >
      <g transform={`translate(${WIDTH / 2} ${HEIGHT / 2})`}>
        <polygon class="lm-hexagon" points={outline(() => RADIUS)} />
        <polygon class="lm-hexagon" points={outline(() => RADIUS / 2)} />
        <polygon class="lm-shape" points={outline((letter) => RADIUS * strength[letter])} />
        {strong.length <= 2 &&
          strong.map((letter) => (
            <Spoke key={letter} end={corner(letter, RADIUS * strength[letter])} />
          ))}
        {RIASEC.map((letter) => (
          <Corner key={letter} letter={letter} strong={strength[letter] >= 0.5} />
        ))}
      </g>
    </Drawing>
  );
}

/** From the middle to a type, when there are one or two, as for a job: as a shape they would be a mere line. */
function Spoke({ end }: { end: Point }) {
  return <line class="lm-spoke" x1="0" y1="0" x2={end.x} y2={end.y} />;
}

function Corner({ letter, strong }: { letter: RiasecLetter; strong: boolean }) {
  const p = useStrings(parts);
  const at = corner(letter, RADIUS);
  const label = corner(letter, RADIUS + 10);
  const anchor = Math.abs(at.x) < 1 ? 'middle' : at.x > 0 ? 'start' : 'end';
  return (
    <>
      <circle class={strong ? 'lm-point' : 'lm-node'} cx={at.x} cy={at.y} r={strong ? 5 : 3} />
      <text
        class={strong ? 'lm-figure lm-strong' : 'lm-text'}
        x={label.x}
        y={label.y + 4 + (Math.abs(at.y) > RADIUS / 2 ? Math.sign(at.y) * 4 : 0)}
        text-anchor={anchor}
      >
        {p(`riasec_${letter}`)}
      </text>
    </>
  );
}

/** How a sheet's major and minor letters show on the hexagon. */
export function strengthOf(
  major: RiasecLetter,
  minor?: RiasecLetter,
): Record<RiasecLetter, number> {
  const strength: Record<RiasecLetter, number> = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  if (minor) strength[minor] = 0.6;
  strength[major] = 1;
  return strength;
}
