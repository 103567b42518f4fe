import { expect, it } from 'vitest';
import { typedAmount } from '../../../src/ui/pay/typed-amount';

it.each<[string, number]>([
  ['2300', 2300],
  ['2 300,50 €', 2300.5],
  ['2\u202f300,50\u00a0€', 2300.5],
  ['2300.50', 2300.5],
  ['12,5', 12.5],
  ['12,', 12],
  ['2.300,50', 2300.5],
  ['2,300.50', 2300.5],
  ['2.300', 2300],
  ['10,000,000', 10_000_000],
  ['80 %', 80],
  ['0', 0],
])('reads "%s"', (typed, amount) => expect(typedAmount(typed)).toBe(amount));

it.each(['', ' ', '€', '-5', '1e9', 'abc', '2300 net', '2 300 – 2 500 €'])(
  'takes "%s" for no figure',
  (typed) => expect(typedAmount(typed)).toBeNaN(),
);
