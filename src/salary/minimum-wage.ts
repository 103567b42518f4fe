/**
 * The French minimum wage (SMIC), as a dated table.
 *
 * Source: the texts named beside each row (Journal officiel); the amounts are
 * those of the raw sources (`salaries/smic.csv`, not in this repository), whose
 * 2026 rows were checked in several publications. Metropolitan France and overseas
 * departments except Mayotte, adult worker, no agreement that pays more.
 */

export interface MinimumWage {
  /** First day it is in force, ISO. */
  from: string;
  /** Gross euros an hour. */
  hourly: number;
  /** Gross euros a month at the legal full time of 35 hours a week (35 × 52 ÷ 12 hours). */
  monthly: number;
  /** The text that set it, in the words of the Journal officiel. */
  text: string;
}

/** Oldest first. */
export const MINIMUM_WAGES: readonly [MinimumWage, ...MinimumWage[]] = [
  row('2017-01-01', 9.76, 1480.27, 'Décret n° 2016-1818 du 22 décembre 2016'),
  row('2018-01-01', 9.88, 1498.47, 'Décret n° 2017-1719 du 20 décembre 2017'),
  row('2019-01-01', 10.03, 1521.22, 'Décret n° 2018-1173 du 19 décembre 2018'),
  row('2020-01-01', 10.15, 1539.42, 'Décret n° 2019-1387 du 18 décembre 2019'),
  row('2021-01-01', 10.25, 1554.58, 'Décret n° 2020-1598 du 16 décembre 2020'),
  row('2021-10-01', 10.48, 1589.47, 'Arrêté du 27 septembre 2021'),
  row('2022-01-01', 10.57, 1603.12, 'Décret n° 2021-1741 du 22 décembre 2021'),
  row('2022-05-01', 10.85, 1645.58, 'Arrêté du 19 avril 2022'),
  row('2022-08-01', 11.07, 1678.95, 'Arrêté du 29 juillet 2022'),
  row('2023-01-01', 11.27, 1709.28, 'Décret n° 2022-1608 du 22 décembre 2022'),
  row('2023-05-01', 11.52, 1747.2, 'Arrêté du 26 avril 2023'),
  row('2024-01-01', 11.65, 1766.92, 'Décret n° 2023-1216 du 20 décembre 2023'),
  row('2024-11-01', 11.88, 1801.8, 'Décret n° 2024-951 du 23 octobre 2024'),
  row('2026-01-01', 12.02, 1823.03, 'Décret n° 2025-1228 du 17 décembre 2025'),
  row('2026-06-01', 12.31, 1867.02, 'Arrêté de mai 2026'),
];

function row(from: string, hourly: number, monthly: number, text: string): MinimumWage {
  return { from, hourly, monthly, text };
}

/**
 * The minimum wage in force on a day.
 * @param date ISO day ("2022-03-01") or a Date (read in UTC).
 * @throws RangeError before 2017, where the table starts, and on what is no date.
 */
export function minimumWageAt(date: string | Date): MinimumWage {
  const day = typeof date === 'string' ? date : date.toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}/.test(day)) throw new RangeError(`Not an ISO date: ${day}`);
  const found = MINIMUM_WAGES.findLast(({ from }) => from <= day);
  if (!found) throw new RangeError(`No minimum wage known before ${MINIMUM_WAGES[0].from}: ${day}`);
  return found;
}
