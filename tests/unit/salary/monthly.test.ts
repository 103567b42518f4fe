import { describe, expect, it } from 'vitest';
import { monthlyGross } from '../../../src/salary/monthly';
import type { PayStatement } from '../../../src/salary/types';

const TODAY = new Date('2026-11-21');
const pay = (said: Partial<PayStatement>): PayStatement => ({
  low: 2000,
  high: 2000,
  period: 'month',
  basis: 'gross',
  currency: 'EUR',
  named: true,
  assumed: [],
  span: [0, 0],
  ...said,
});
const amount = (said: Partial<PayStatement>) => monthlyGross(pay(said), TODAY).ends[0];

describe('a pay as one twelfth of its gross year at full time', () => {
  it.each<[string, Partial<PayStatement>, number]>([
    ['a month', {}, 2000],
    ['a month paid 13 times', { monthsPaid: 13 }, 2167],
    ['a year', { low: 30_000, period: 'year' }, 2500],
    ['an hour, 35 a week', { low: 12, period: 'hour' }, 1820],
    ['a day, 218 a year', { low: 300, period: 'day' }, 5450],
    ['a month at 80 %', { share: 0.8 }, 2500],
    ['a month of 28 hours a week', { hoursPerWeek: 28 }, 2500],
    ['a month of 39 hours a week, left as it is', { hoursPerWeek: 39 }, 2000],
    ['an hour of a part-time job', { low: 12, period: 'hour', share: 0.5 }, 1820],
    ['a part-time job whose full-time pay is said', { share: 0.5, fullTimeAmount: true }, 2000],
    ['net, made gross', { low: 1560, basis: 'net' }, 2000],
    ['the minimum wage', { low: null, high: null, smic: { factor: 1 } }, 1867],
    ['the minimum wage and 10 %', { low: null, high: null, smic: { factor: 1.1 } }, 2054],
    ['francs, which stay francs', { low: 6000, currency: 'CHF' }, 6000],
  ])('%s', (_name, said, expected) => {
    expect(amount(said)).toBe(expected);
  });

  it('keeps an open end open', () => {
    expect(monthlyGross(pay({ high: null }), TODAY).ends).toEqual([2000, null]);
    expect(monthlyGross(pay({ low: null }), TODAY).ends).toEqual([null, 2000]);
  });

  it('takes the contributions of those who pay them', () => {
    const net = pay({ low: 1500, high: 1500, basis: 'net' });
    expect(monthlyGross(net, TODAY, 'executive').ends[0]).toBe(2000);
    expect(monthlyGross(net, TODAY, 'publicServant').ends[0]).toBe(1765);
  });

  it('says all that it supposed, beside what the reading had to', () => {
    const { assumed } = monthlyGross(
      pay({ low: 12, high: 12, period: 'hour', basis: 'unknown', assumed: ['period'] }),
      TODAY,
    );
    expect(assumed).toEqual(['period', 'basis', 'hours']);
    expect(monthlyGross(pay({ basis: 'net', share: 0.5 }), TODAY).assumed).toEqual([
      'net-ratio',
      'full-time',
    ]);
    expect(monthlyGross(pay({}), TODAY).assumed).toEqual([]);
  });
});
