/** Any pay as gross euros a month at full time, so that ads and statistics compare. */
import { minimumWageAt } from './minimum-wage';
import { type Contributor, netShare } from './net-share';
import type { Assumption, PayBasis, PayPeriod, PayStatement } from './types';
import { FULL_TIME_HOURS, WEEKS_PER_MONTH } from './working-time';

/** Working days in a year: the ceiling of the "forfait jours" (Code du travail, art. L3121-64; read 2026). */
const DAYS_PER_YEAR = 218;
const MONTHS = 12;

export type Ends = [number | null, number | null];

export interface MonthlyGross {
  /** Low and high, in whole units of the statement's currency; null for an open end. */
  ends: Ends;
  assumed: Assumption[];
}

/**
 * A pay as one twelfth of its gross year at full time. A month's pay with 13
 * months counts 13 twelfths; a part-time one is divided by its share; hours
 * beyond 35 are left as they are.
 */
export function monthlyGross(
  pay: PayStatement,
  today: Date,
  contributor: Contributor = 'employee',
): MonthlyGross {
  if (pay.smic) {
    const { monthly } = minimumWageAt(today);
    const amount = Math.round(monthly * pay.smic.factor * monthsFactor(pay));
    return { ends: [amount, amount], assumed: [] };
  }
  const assumed = [...pay.assumed];
  if (pay.basis === 'unknown') assumed.push('basis');
  if (pay.basis === 'net') assumed.push('net-ratio');
  const share = partTimeShare(pay);
  if (share < 1 && isPaidForHours(pay.period)) assumed.push('full-time');
  if (pay.period === 'hour') assumed.push('hours');
  const toMonth = (amount: number | null): number | null => {
    if (amount === null) return null;
    const monthly = amount * perMonth(pay) * grossFactor(pay.basis, contributor);
    return Math.round(isPaidForHours(pay.period) ? monthly / share : monthly);
  };
  return { ends: [toMonth(pay.low), toMonth(pay.high)], assumed };
}

/** Whether the amount depends on how long one works: an hourly rate does not. */
const isPaidForHours = (period: PayPeriod): boolean => period === 'month' || period === 'year';

function perMonth(pay: PayStatement): number {
  switch (pay.period) {
    case 'hour':
      return FULL_TIME_HOURS * WEEKS_PER_MONTH * monthsFactor(pay);
    case 'day':
      return DAYS_PER_YEAR / MONTHS;
    case 'month':
      return monthsFactor(pay);
    case 'year':
      return 1 / MONTHS;
  }
}

const monthsFactor = (pay: PayStatement): number => (pay.monthsPaid ?? MONTHS) / MONTHS;

const grossFactor = (basis: PayBasis, contributor: Contributor): number =>
  basis === 'net' ? 1 / netShare(contributor) : 1;

/** Share of full time that the amount pays, 1 when nothing says less. */
export function partTimeShare(pay: PayStatement): number {
  if (pay.fullTimeAmount) return 1;
  if (pay.share) return pay.share;
  const hours = pay.hoursPerWeek ?? FULL_TIME_HOURS;
  return Math.min(1, hours / FULL_TIME_HOURS);
}
