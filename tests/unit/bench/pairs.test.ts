import { expect, it } from 'vitest';
import { compared, inTurn } from '../../bench/pairs';
import { median, medianInterval, quantile } from '../../bench/statistics';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

it('takes the interval of a median at the ranks of the published tables', () => {
  expect(medianInterval(numbers(10))).toEqual([2, 9]);
  expect(medianInterval(numbers(25))).toEqual([8, 18]);
  expect(medianInterval(numbers(40))).toEqual([14, 27]);
  expect(medianInterval(numbers(60).reverse())).toEqual([22, 39]);
});

it('takes the middle of two middles', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

it('takes a quantile at the value under which the share lies', () => {
  expect(quantile(numbers(20), 0.95)).toBe(20);
  expect(quantile(numbers(100), 0.9)).toBe(91);
  expect(quantile([], 0.5)).toBeNaN();
});

it('measures in turn, forwards and backwards, and compares within rounds', async () => {
  const order: string[] = [];
  let drift = 0;
  const [ours, empty, bare] = await inTurn(['ours', 'empty', 'bare'], 12, async (of) => {
    order.push(of);
    drift += 10;
    return { ours: 5, empty: 3, bare: 0 }[of]! + drift;
  });
  expect(order.slice(0, 9).join()).toBe('ours,empty,bare,bare,empty,ours,empty,bare,ours');
  // A machine that slows down all the time weighs on all alike.
  expect(compared(ours!, bare!).added).toBe(5);
  expect(compared(empty!, bare!).added).toBe(3);
  expect(compared(ours!, empty!).added).toBe(2);
});
