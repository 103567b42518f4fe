import { describe, expect, it, vi } from 'vitest';
import { Approach } from '../../../src/page/card/intent';
import { SheetCache } from '../../../src/page/card/sheet-cache';
import { luminanceOf } from '../../../src/page/card/theme';
import type { Sheet } from '../../../src/sheets/types';

describe('the background colour of a page', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgb(0 0 0 / 20%)', null],
    ['color(srgb 1 1 1)', 1],
    ['color(xyz 1 1 1)', null],
  ])('%s', (color, expected) => {
    expect(luminanceOf(color)).toBe(expected);
  });

  // The same grey, as browsers compute what a page writes in newer notations.
  it.each([
    'rgb(34, 34, 34)',
    'color(srgb 0.1333 0.1333 0.1333)',
    'oklch(0.252 0.001 285.9)',
    'oklab(0.252 1e-05 none)',
    'lab(13.2 0 0)',
    'lch(13.2 0 none / 0.9)',
  ])('%s is a dark grey', (color) => {
    expect(luminanceOf(color)).toBeCloseTo(0.016, 3);
  });

  it.each(['oklch(0.21 0.006 285 / 0.2)', 'lab(20 1 1 / 20%)', 'color(display-p3 0 0 0 / 0)'])(
    '%s is seen through',
    (color) => {
      expect(luminanceOf(color)).toBeNull();
    },
  );
});

it('a pointer that trembles on its way is on its way, one that turns is not', () => {
  const card = { left: 100, top: 100, width: 300, height: 300 };
  const approach = new Approach();
  approach.reset(card, { x: 0, y: 120 });
  expect(approach.isNearing(card, { x: 40, y: 120 })).toBe(true);
  expect(approach.isNearing(card, { x: 39, y: 120 })).toBe(true);
  expect(approach.isNearing(card, { x: 20, y: 120 })).toBe(false);
});

it('a sheet is fetched once, and again only after a failure', async () => {
  const fetch = vi.fn(async (code: string) => ({ code }) as Sheet);
  fetch.mockRejectedValueOnce(new Error('asleep'));
  const cache = new SheetCache(fetch);
  await expect(cache.fetch('E1101')).rejects.toThrow('asleep');
  await Promise.all([cache.fetch('E1101'), cache.fetch('E1101')]);
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(cache.known('E1101')?.code).toBe('E1101');
});
