import type { ComponentChildren } from 'preact';
import type { SheetRef } from '../../sheets/types';

const ROW = 44;
const WIDTH = 56;

interface NeighboursGraphProps {
  neighbours: SheetRef[];
  /** The row of one neighbour: a link to its sheet. */
  row(neighbour: SheetRef): ComponentChildren;
}

/**
 * This job on the left, a line to each neighbour on the right. The lines are
 * for the eye; the list beside them is the content, and is what is walked.
 */
export function NeighboursGraph({ neighbours, row }: NeighboursGraphProps) {
  const height = neighbours.length * ROW;
  const middle = height / 2;
  return (
    <div class="lm-neighbours" style={{ '--lm-row': `${ROW}px` }}>
      <svg width={WIDTH} height={height} aria-hidden="true">
        {neighbours.map(({ code }, index) => {
          const y = (index + 0.5) * ROW;
          return (
            <g key={code}>
              <path
                class="lm-branch"
                d={`M8 ${middle} C 34 ${middle}, 24 ${y}, ${WIDTH - 8} ${y}`}
              />
              <circle class="lm-node" cx={WIDTH - 8} cy={y} r="4" />
            </g>
          );
        })}
        <circle class="lm-point" cx="8" cy={middle} r="7" />
      </svg>
      <ul>
        {neighbours.map((neighbour) => (
          <li key={neighbour.code}>{row(neighbour)}</li>
        ))}
      </ul>
    </div>
  );
}
