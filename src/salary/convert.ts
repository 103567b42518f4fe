/** Turns one pay into all the ways it is said: hour, month, year, gross and net. */
import { type Contributor, netShare } from './net-share';
import type { PayBasis, PayPeriod } from './types';
import { FULL_TIME_HOURS, WEEKS_PER_MONTH } from './working-time';

export type ConverterPeriod = Exclude<PayPeriod, 'day'>;

export interface ConverterInput {
  amount: number;
  period: ConverterPeriod;
  basis: Exclude<PayBasis, 'unknown'>;
  contributor: Contributor;
  /** Share of full time worked, 0–1: amounts are those really paid. */
  share: number;
  /** Months paid a year, 12 to 14. */
  months: number;
}

export type ByPeriod = Record<ConverterPeriod, number>;

export interface Converted {
  gross: ByPeriod;
  /** Before income tax; approximate. */
  net: ByPeriod;
}

const HOURS_PER_YEAR = FULL_TIME_HOURS * WEEKS_PER_MONTH * 12;

/** The same pay in every unit, in euros, unrounded. A month is one of the months paid. */
export function convert({
  amount,
  period,
  basis,
  contributor,
  share,
  months,
}: ConverterInput): Converted {
  const hours = HOURS_PER_YEAR * share;
  const perYear: ByPeriod = { hour: hours, month: months, year: 1 };
  const ratio = netShare(contributor);
  const grossYear = (amount * perYear[period]) / (basis === 'net' ? ratio : 1);
  const inPeriods = (year: number): ByPeriod => ({
    hour: year / hours,
    month: year / months,
    year,
  });
  return { gross: inPeriods(grossYear), net: inPeriods(grossYear * ratio) };
}
