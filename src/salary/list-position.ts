/** Where the pay of an ad in a list of results stands: one figure, for a small mark. */
import { type AdSource, readAdPay } from './ad-pay';
import { placePay } from './placement';

/** Gross euros a month of the job's one family; a job of several families has no one mean. */
export interface ListFigures {
  low: number;
  high: number;
  mean: number | null;
  year: string;
}

/**
 * The ad's pay against the mean of its job, in whole percent; null when the
 * ad's entry states none, or none that compares.
 */
export function listPosition(
  ad: AdSource,
  figures: ListFigures | null,
  today: Date,
): number | null {
  if (!figures || figures.mean === null) return null;
  const { low, high, mean, year } = figures;
  const gross = { beginner: low, mean, experienced: high, year };
  const placement = placePay(readAdPay(ad), [{ fap: '', name: '', gross }], today);
  return placement.kind === 'placed' ? (placement.families[0]?.difference ?? null) : null;
}
