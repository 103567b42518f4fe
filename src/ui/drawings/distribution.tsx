import { useFormat, useStrings } from '../i18n/context';
import { Drawing } from './drawing';
import { place } from './pay-range';
import { drawings } from './strings';

const WIDTH = 320;
/** The scale reaches past the quartiles by half their distance, so that the half of the people shown is seen as the middle. */
const MARGIN = 0.5;

interface DistributionProps {
  q1: number;
  median: number;
  q3: number;
}

/** Where the middle half of the people stand: between the first and third quartiles, with the median marked. */
export function Distribution({ q1, median, q3 }: DistributionProps) {
  const t = useStrings(drawings);
  const { euros } = useFormat();
  const spread = Math.max(q3 - q1, 1) * MARGIN;
  const scale = { low: q1 - spread, high: q3 + spread };
  const x = (amount: number) => (place(amount, scale) / 100) * WIDTH;
  return (
    <Drawing
      title={t('distribution')}
      desc={t('distribution_desc', { q1: euros(q1), median: euros(median), q3: euros(q3) })}
      width={WIDTH}
      height={62}
      table={{
        head: [t('distribution'), t('euros_month')],
        rows: [
          [t('q1'), euros(q1)],
          [t('median'), euros(median)],
          [t('q3'), euros(q3)],
        ],
      }}
    >
      <text class="lm-figure lm-strong" x={x(median)} y="13" text-anchor="middle">
        {euros(median)}
      </text>
      <line class="lm-axis" x1="0" x2={WIDTH} y1="29" y2="29" />
      <rect class="lm-box" x={x(q1)} y="20" width={x(q3) - x(q1)} height="18" rx="3" />
      <line class="lm-median" x1={x(median)} x2={x(median)} y1="18" y2="40" />
      <text class="lm-text" x={x(q1)} y="55" text-anchor="middle">
        {euros(q1)}
      </text>
      <text class="lm-text" x={x(q3)} y="55" text-anchor="middle">
        {euros(q3)}
      </text>
    </Drawing>
  );
}
