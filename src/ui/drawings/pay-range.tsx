import { useFormat, useStrings } from '../i18n/context';
import { drawings } from './strings';

export interface PayFigures {
  beginner: number;
  mean: number;
  experienced: number;
}

/** The span of money a bar is drawn on, in euros a month. */
export interface PayScale {
  low: number;
  high: number;
}

/** One scale for bars that are to be compared: from the lowest figure to the highest. */
export function payScale(figures: PayFigures[]): PayScale {
  const all = figures.flatMap((each) => [each.beginner, each.mean, each.experienced]);
  return { low: Math.min(...all), high: Math.max(...all) };
}

/** Where an amount stands on a scale, 0–100; the middle of a scale with no width. */
export function place(amount: number, { low, high }: PayScale): number {
  if (high <= low) return 50;
  return Math.min(100, Math.max(0, ((amount - low) / (high - low)) * 100));
}

interface PayBarProps {
  pay: PayFigures;
  scale: PayScale;
}

/** The bar alone, from beginner to experienced with a point on the mean; its figures stand beside it as text. */
export function PayBar({ pay, scale }: PayBarProps) {
  // Two families have beginners a little above the experienced: the bar is drawn all the same.
  const from = place(Math.min(pay.beginner, pay.experienced), scale);
  const to = place(Math.max(pay.beginner, pay.experienced), scale);
  const mean = place(pay.mean, scale);
  return (
    <svg class="lm-pay-bar" width="100%" height="14" aria-hidden="true">
      <line class="lm-axis" x1={`${from}%`} x2={`${to}%`} y1="7" y2="7" />
      {[from, to].map((end) => (
        <line key={end} class="lm-axis" x1={`${end}%`} x2={`${end}%`} y1="3" y2="11" />
      ))}
      <circle class="lm-point" cx={`${mean}%`} cy="7" r="4.5" />
    </svg>
  );
}

/** The three figures over their bar. */
export function PayRange({
  pay,
  scale = payScale([pay]),
}: Partial<PayBarProps> & { pay: PayFigures }) {
  const t = useStrings(drawings);
  const { euros } = useFormat();
  // The mean stands over its point, as far as the figures at both ends leave room.
  const mean = Math.min(70, Math.max(30, place(pay.mean, scale)));
  return (
    <div class="lm-pay-range">
      <dl class="lm-pay-figures" style={{ '--lm-mean': `${mean}%` }}>
        {(['beginner', 'mean', 'experienced'] as const).map((stage) => (
          <div key={stage} data-stage={stage}>
            <dt>{t(stage)}</dt>
            <dd>{euros(pay[stage])}</dd>
          </div>
        ))}
      </dl>
      <PayBar pay={pay} scale={scale} />
    </div>
  );
}
