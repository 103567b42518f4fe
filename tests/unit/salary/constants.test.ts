import { describe, expect, it } from 'vitest';
import { priceRise, YEARLY_INFLATION } from '../../../src/salary/inflation';
import { MINIMUM_WAGES, minimumWageAt } from '../../../src/salary/minimum-wage';
import { CONTRIBUTORS, NET_SHARES_CHECKED, netShare } from '../../../src/salary/net-share';
import { lastCommit } from '../support/last-commit';

const DAY = 24 * 3600 * 1000;
const YEAR = 365 * DAY;

describe('the minimum wage', () => {
  it('had been looked after within a year when this was last worked on', () => {
    const last = MINIMUM_WAGES.at(-1)!;
    const age = lastCommit() - Date.parse(last.from);
    expect(age, `last row of ${last.from}: look up the minimum wage in force`).toBeLessThan(YEAR);
  });

  it('rises from row to row, each with its text', () => {
    MINIMUM_WAGES.slice(1).forEach((row, i) => {
      expect(row.from > MINIMUM_WAGES[i]!.from).toBe(true);
      expect(row.hourly).toBeGreaterThan(MINIMUM_WAGES[i]!.hourly);
      expect(row.text).toMatch(/^(Décret|Arrêté) .*\d{4}$/);
    });
  });

  it('is the hourly rate times 35 × 52 ÷ 12 hours', () => {
    for (const row of MINIMUM_WAGES)
      expect(Math.abs(row.monthly - (row.hourly * 35 * 52) / 12)).toBeLessThan(0.011);
  });

  it('is that of the day, the first day included', () => {
    expect(minimumWageAt('2022-04-30').hourly).toBe(10.57);
    expect(minimumWageAt('2022-05-01').hourly).toBe(10.85);
    expect(minimumWageAt(new Date('2026-11-21')).monthly).toBe(1867.02);
    expect(() => minimumWageAt('2016-12-31')).toThrow(RangeError);
    expect(() => minimumWageAt('yesterday')).toThrow(RangeError);
  });
});

describe('the rise of prices', () => {
  it('had been looked after within a year when this was last worked on', () => {
    // A year's mean is published in January of the next one: the row of year N serves until the end of N + 1.
    const last = YEARLY_INFLATION.at(-1)!;
    expect(lastCommit(), `last row ${last.year}: add the next one`).toBeLessThan(
      Date.UTC(last.year + 2, 0, 31),
    );
  });

  it('has one row a year, each with its source', () => {
    YEARLY_INFLATION.slice(1).forEach((row, i) => {
      expect(row.year).toBe(YEARLY_INFLATION[i]!.year + 1);
      expect(row.source).toContain('INSEE');
    });
  });

  it('compounds from the mean of one year to the mean of another', () => {
    const rise = priceRise(2022, 2026)!;
    expect(rise.until).toBe(2025);
    expect(rise.factor).toBeCloseTo(1.049 * 1.02 * 1.009, 10);
    expect(priceRise(2022, 2023)!.factor).toBeCloseTo(1.049, 10);
    expect(priceRise(2025, 2026)).toBeNull();
    expect(priceRise(2010, 2026)).toBeNull();
  });
});

describe('the share of gross that is net', () => {
  it('had been looked after within a year when this was last worked on', () => {
    expect(lastCommit() - Date.parse(NET_SHARES_CHECKED)).toBeLessThan(YEAR);
  });

  it('is a share', () => {
    for (const each of CONTRIBUTORS) {
      expect(netShare(each)).toBeGreaterThan(0.7);
      expect(netShare(each)).toBeLessThan(0.9);
    }
  });
});
