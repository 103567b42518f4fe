import { expect, it } from 'vitest';
import { compare, median, medianInterval } from '../../bench/pairs';

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
});

it('compares within pairs, either first in turn', async () => {
  const order: string[] = [];
  let drift = 0;
  const compared = await compare(['ours', 'bare'], 6, async (of) => {
    order.push(of);
    drift += 10;
    return (of === 'ours' ? 5 : 0) + drift;
  });
  expect(order.slice(0, 4)).toEqual(['bare', 'ours', 'ours', 'bare']);
  // A machine that slows down all the time weighs on both alike.
  expect(compared.added).toBe(5);
});
