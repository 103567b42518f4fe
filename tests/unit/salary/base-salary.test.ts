import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBaseSalary } from '../../../src/salary/base-salary';

const amount = (value: unknown, currency: unknown = 'EUR') => ({
  '@type': 'MonetaryAmount',
  currency,
  value,
});
const range = (minValue: unknown, maxValue: unknown, unitText?: unknown) => ({
  '@type': 'QuantitativeValue',
  minValue,
  maxValue,
  unitText,
});

describe('the pay in structured data', () => {
  it.each<[string, unknown, object]>([
    ['a range', amount(range(32000, 38000, 'YEAR')), { low: 32000, high: 38000, period: 'year' }],
    [
      'one value',
      amount({ value: 2200, unitText: 'MONTH' }),
      { low: 2200, high: 2200, period: 'month' },
    ],
    ['texts for numbers', amount(range('32 000,00', '38000', 'YEAR')), { low: 32000, high: 38000 }],
    ['a number alone', 36000, { low: 36000, high: 36000, period: 'year' }],
    ['a text alone', '35-40 K€ par an', { low: 35000, high: 40000, period: 'year' }],
    [
      'the value on the amount',
      { currency: 'EUR', value: '13.5', unitText: 'HOUR' },
      { low: 13.5, period: 'hour' },
    ],
    [
      'bounds on the amount',
      { currency: 'EUR', minValue: 30000, maxValue: 34000 },
      { low: 30000, high: 34000, period: 'year' },
    ],
    [
      'CFA francs of a month',
      amount(range(250000, 400000, 'MONTH'), 'XOF'),
      { low: 250000, high: 400000, period: 'month', currency: 'XOF' },
    ],
    ['unitCode', amount({ value: 2400, unitCode: 'MON' }), { low: 2400, period: 'month' }],
    ['a French unit', amount(range(1900, 2100, 'Mensuel')), { low: 1900, period: 'month' }],
    ['a week', amount({ value: 600, unitText: 'WEEK' }), { low: 2600, period: 'month' }],
    ['an open end', amount(range(40000, null, 'YEAR')), { low: 40000, high: null }],
    ['zero for unknown', amount(range(0, 45000, 'YEAR')), { low: null, high: 45000 }],
    ['ends upside down', amount(range(38000, 32000, 'YEAR')), { low: 32000, high: 38000 }],
    ['a list', [amount(range(32000, 38000, 'YEAR'))], { low: 32000 }],
    [
      'a price specification',
      { '@type': 'PriceSpecification', minPrice: 30000, maxPrice: 35000, priceCurrency: 'EUR' },
      { low: 30000, high: 35000 },
    ],
    [
      'an estimate',
      {
        estimatedSalary: [
          {
            '@type': 'MonetaryAmountDistribution',
            currency: 'EUR',
            duration: 'P1Y',
            percentile10: 30000,
            percentile90: 42000,
            median: 36000,
          },
        ],
      },
      { low: 30000, high: 42000, period: 'year' },
    ],
    [
      'a whole posting',
      {
        '@type': 'JobPosting',
        salaryCurrency: 'CHF',
        baseSalary: amount(range(80000, 95000, 'YEAR'), undefined),
      },
      { currency: 'CHF', low: 80000 },
    ],
    ['francs by sign', amount({ value: 6000, unitText: 'MONTH' }, '€'), { currency: 'EUR' }],
  ])('%s', (_, data, expected) => {
    expect(readBaseSalary(data)).toMatchObject({ named: true, ...expected });
  });

  it.each<[string, unknown, object]>([
    [
      "a month's pay said to be a year's",
      amount(range(2100, 2300, 'YEAR')),
      { period: 'month', assumed: ['period-corrected'] },
    ],
    [
      "a year's pay said to be a month's",
      amount(range(32000, 36000, 'MONTH')),
      { period: 'year', assumed: ['period-corrected'] },
    ],
    [
      "a month's pay said to be an hour's",
      amount({ value: 2100, unitText: 'HOUR' }),
      { period: 'month', assumed: ['period-corrected'] },
    ],
    [
      'thousands a year',
      amount(range(35, 40, 'YEAR')),
      { low: 35000, high: 40000, period: 'year', assumed: ['thousands'] },
    ],
    ['no unit', amount({ value: 2100 }), { period: 'month', assumed: ['period'] }],
    [
      'a sensible unit is kept',
      amount({ value: 14_500, unitText: 'YEAR' }),
      { period: 'year', assumed: [] },
    ],
  ])('%s', (_, data, expected) => {
    expect(readBaseSalary(data)).toMatchObject(expected);
  });

  it.each([
    null,
    undefined,
    '',
    'Selon profil',
    {},
    [],
    { value: {} },
    0,
    amount(range(0, 0, 'YEAR')),
    Number.NaN,
  ])('none in %j', (data) => {
    expect(readBaseSalary(data)).toBeNull();
  });

  it('survives anything a page may hold', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 5 }), (data) => {
        readBaseSalary(data);
        readBaseSalary({ baseSalary: data, salaryCurrency: data });
      }),
    );
    const circle: Record<string, unknown> = {};
    circle.value = circle;
    expect(readBaseSalary(circle)).toBeNull();
  });
});
