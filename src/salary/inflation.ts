/**
 * Rise of French consumer prices, to set a statistic's year beside today.
 * Never applied silently: it draws a second, dashed scale that says so.
 *
 * Source: INSEE, mean yearly change of the consumer price index (all
 * households), copied from the raw sources (`salaries/inflation.csv`, not in this repository); 2025 is
 * INSEE's figure through a Banque de France statement. Last row added in 2026.
 */

export interface YearlyInflation {
  year: number;
  /** Mean of the year against the mean of the year before, in percent. */
  percent: number;
  source: string;
}

/** One row a year without a gap, oldest first. */
export const YEARLY_INFLATION: readonly [YearlyInflation, ...YearlyInflation[]] = [
  { year: 2017, percent: 1.0, source: 'INSEE' },
  { year: 2018, percent: 1.8, source: 'INSEE' },
  { year: 2019, percent: 1.1, source: 'INSEE' },
  { year: 2020, percent: 0.5, source: 'INSEE' },
  { year: 2021, percent: 1.6, source: 'INSEE' },
  { year: 2022, percent: 5.2, source: 'INSEE' },
  { year: 2023, percent: 4.9, source: 'INSEE' },
  { year: 2024, percent: 2.0, source: 'INSEE' },
  { year: 2025, percent: 0.9, source: 'INSEE (Banque de France)' },
];

export interface PriceRise {
  /** What a price of year `since` is multiplied by to be one of year `until`. */
  factor: number;
  since: number;
  /** Last year of which the rise is known, at most. */
  until: number;
}

/**
 * The rise of prices from the mean of one year to the mean of the last known year up to another.
 * @returns null when the first year is outside the table or nothing has been published since.
 */
export function priceRise(since: number, now: number): PriceRise | null {
  const first = YEARLY_INFLATION[0].year - 1;
  const years = YEARLY_INFLATION.filter(({ year }) => year > since && year <= now);
  const last = years.at(-1);
  if (since < first || !last) return null;
  const factor = years.reduce((product, { percent }) => product * (1 + percent / 100), 1);
  return { factor, since, until: last.year };
}
