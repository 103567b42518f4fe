/** What the salary room exchanges. Amounts are full numbers in their own currency and period. */

export type PayPeriod = 'hour' | 'day' | 'month' | 'year';
/** As ads say it: a week's pay is given as a month's, 52 ÷ 12 of it. */
export type SaidPeriod = PayPeriod | 'week';
export type PayBasis = 'gross' | 'net' | 'unknown';

/** What the reader had to suppose, because the text leaves it open. */
export type Assumption =
  /** The period was inferred from the size of the amount. */
  | 'period'
  /** The stated period makes no sense for the amount and was replaced (a month's pay said to be a year's). */
  | 'period-corrected'
  /** A yearly amount given in thousands without saying so. */
  | 'thousands'
  /** Neither gross nor net is said: taken as gross, as French ads mean it. */
  | 'basis'
  /** Net made gross with an approximate ratio. */
  | 'net-ratio'
  /** A part-time amount raised to full time. */
  | 'full-time'
  /** An hourly amount, at 35 hours a week. */
  | 'hours';

export interface WorkingTime {
  /** Hours a week, as stated. */
  hoursPerWeek?: number;
  /** Share of full time, 0–1, as stated ("80 %", "mi-temps"). */
  share?: number;
  /** Part time is said, without how much. */
  partTime?: true;
  /** The amount is said to be that of a full time, whatever the job's hours. */
  fullTimeAmount?: true;
}

/** The pay an ad states for its job. */
export interface PayStatement extends WorkingTime {
  /** Null for an open end ("jusqu'à 45 K€" has no low). */
  low: number | null;
  high: number | null;
  period: PayPeriod;
  basis: PayBasis;
  /** ISO 4217. */
  currency: string;
  /** The pay is named by the minimum wage: `factor` × SMIC. Then low and high are null. */
  smic?: { factor: number };
  /** Months paid a year, where said (13, 14, 13.5…). */
  monthsPaid?: number;
  /** A pay word ("salaire", "rémunération"…) governs it, or a field made for pay holds it. */
  named: boolean;
  assumed: Assumption[];
  /** Where it stands in the text read, in UTF-16 units; [0, 0] for structured data. */
  span: [number, number];
}
