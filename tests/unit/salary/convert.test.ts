import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConverterInput, convert } from '../../../src/salary/convert';

const full: ConverterInput = {
  amount: 2000,
  period: 'month',
  basis: 'gross',
  contributor: 'employee',
  share: 1,
  months: 12,
};

describe('the converter', () => {
  it('turns a month into a year and an hour, gross into net', () => {
    const { gross, net } = convert(full);
    expect(gross.year).toBe(24_000);
    expect(gross.hour).toBeCloseTo(13.187, 3);
    expect(net.month).toBeCloseTo(1560, 6);
  });

  it('agrees with the minimum wage, hour and month', () => {
    expect(convert({ ...full, amount: 12.31, period: 'hour' }).gross.month).toBeCloseTo(1867.02, 1);
  });

  it('counts the months paid and the share worked', () => {
    expect(convert({ ...full, months: 13 }).gross.year).toBe(26_000);
    const half = convert({ ...full, share: 0.5 });
    expect(half.gross.hour).toBeCloseTo(convert(full).gross.hour * 2, 6);
    expect(convert({ ...full, amount: 14, period: 'hour', share: 0.5 }).gross.month).toBeCloseTo(
      1061.67,
      1,
    );
  });

  it('comes back to where it started from, whatever the way', () => {
    const input = fc.record({
      amount: fc.double({ min: 1, max: 1e6, noNaN: true }),
      period: fc.constantFrom('hour' as const, 'month' as const, 'year' as const),
      basis: fc.constantFrom('gross' as const, 'net' as const),
      contributor: fc.constantFrom(
        'employee' as const,
        'executive' as const,
        'publicServant' as const,
      ),
      share: fc.double({ min: 0.1, max: 1, noNaN: true }),
      months: fc.constantFrom(12, 13, 13.5, 14),
    });
    fc.assert(
      fc.property(
        input,
        fc.constantFrom('hour' as const, 'month' as const, 'year' as const),
        (given, period) => {
          const there = convert(given);
          const back = convert({ ...given, amount: there.net[period], period, basis: 'net' });
          expect(back[given.basis][given.period] / given.amount).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
