/** What amounts make sense for a pay: to infer a period that is not said, and to doubt one that is. */
import type { PayPeriod, SaidPeriod } from './types';

/**
 * Lowest and highest gross amount that a reader takes for a pay of that period, in euros.
 * Our own limits: from a few hours of a part-time job to a chief executive.
 */
const LIMITS: Record<SaidPeriod, readonly [number, number]> = {
  hour: [3, 500],
  day: [25, 3000],
  week: [100, 10_000],
  month: [150, 40_000],
  year: [1500, 1_500_000],
};

/** Limits for an amount that nothing calls a pay. */
const STRICT: Record<SaidPeriod, readonly [number, number]> = {
  hour: [8, 200],
  day: [45, 2500],
  week: [250, 5000],
  month: [600, 20_000],
  year: [10_000, 500_000],
};

/**
 * How many units of a currency pay what a euro pays in France, by its wages:
 * enough to tell a month's pay from a year's. Our own rough figures; the Moroccan
 * minimum of 2026 is some 3,000 dirhams a month, the Senegalese 64,000 CFA francs;
 * the Pacific franc is tied to the euro, 119.33 to one.
 */
const UNITS: Readonly<Record<string, number>> = {
  CDF: 500,
  DZD: 40,
  GNF: 1000,
  MAD: 4,
  MGA: 200,
  MUR: 15,
  XAF: 200,
  XOF: 200,
  XPF: 100,
};

/** An amount as the limits of this file take it. */
export function asEuros(amount: number, currency: string | null): number {
  return amount / ((currency && UNITS[currency]) || 1);
}

/** Periods from the most to the least usual in ads: the order in which a missing one is tried. */
export const STRICT_PERIODS: readonly PayPeriod[] = ['year', 'month', 'hour', 'day'];

export function isPlausible(amount: number, period: SaidPeriod, strict = false): boolean {
  const [low, high] = (strict ? STRICT : LIMITS)[period];
  return amount >= low && amount <= high;
}

/**
 * The period any reader supposes: 13 → hour, 450 → day for freelance work else month, 1 900 → month, 35 000 → year.
 * @param daily the text speaks of day rates.
 */
export function inferPeriod(amount: number, daily: boolean): PayPeriod {
  if (amount < 100) return 'hour';
  if (amount < 250 || (daily && amount < 2000)) return 'day';
  return amount < 10_000 ? 'month' : 'year';
}
