import { describe, expect, it, vi } from 'vitest';
import { matchesPattern } from '../../../src/page/boards/match-pattern';
import { Approach } from '../../../src/page/card/intent';
import { SheetCache } from '../../../src/page/card/sheet-cache';
import { luminanceOf } from '../../../src/page/card/theme';
import { styleOf } from '../../../src/page/marks/mark';
import { namedJobs } from '../../../src/page/page-jobs';
import type { Sheet } from '../../../src/sheets/types';

describe('a match pattern', () => {
  it.each([
    ['https://www.apec.fr/*', 'https://www.apec.fr/x?y=1', true],
    ['https://www.apec.fr/*', 'http://www.apec.fr/x', false],
    ['https://*.jobteaser.com/*', 'https://jobteaser.com/', true],
    ['https://*.jobteaser.com/*', 'https://a.b.jobteaser.com/', true],
    ['https://*.jobteaser.com/*', 'https://notjobteaser.com/', false],
    ['https://www.linkedin.com/jobs/*', 'https://www.linkedin.com/jobs', false],
    ['*://*/*', 'https://example.org/', true],
    ['https://a.b/c+d/*', 'https://a.b/c+d/e', true],
    ['nonsense', 'https://a.b/', false],
  ])('%s takes %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(pattern, new URL(url))).toBe(expected);
  });
});

describe('the background colour of a page', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgb(0 0 0 / 20%)', null],
    ['color(srgb 1 1 1)', null],
  ])('%s', (color, expected) => {
    expect(luminanceOf(color)).toBe(expected);
  });
});

it('a pointer that trembles on its way is on its way, one that turns is not', () => {
  const card = { left: 100, top: 100, width: 300, height: 300 };
  const approach = new Approach();
  approach.reset(card, { x: 0, y: 120 });
  expect(approach.isNearing(card, { x: 40, y: 120 })).toBe(true);
  expect(approach.isNearing(card, { x: 39, y: 120 })).toBe(true);
  expect(approach.isNearing(card, { x: 20, y: 120 })).toBe(false);
});

it('a likeness, or a doubtful link, is approximate', () => {
  expect(styleOf('exact', 0.95)).toBe('sure');
  expect(styleOf('exact', 0.4)).toBe('approximate');
  expect(styleOf('fuzzy', 0.99)).toBe('approximate');
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

it('lists a sheet once, by its surest wording, where it is first named', () => {
  const mark = (id: string, text: string, code: string, score: number) =>
    ({ id, text, code, score, kind: 'exact', results: [{ label: `Label ${code}` }] }) as never;
  expect(
    namedJobs([
      mark('1', 'boul.', 'D1102', 0.6),
      mark('2', 'menuisier', 'H2206', 1),
      mark('3', 'boulanger', 'D1102', 1),
    ]),
  ).toEqual([
    {
      id: '1',
      text: 'boulanger',
      code: 'D1102',
      label: 'Label D1102',
      score: 1,
      kind: 'exact',
      count: 2,
    },
    {
      id: '2',
      text: 'menuisier',
      code: 'H2206',
      label: 'Label H2206',
      score: 1,
      kind: 'exact',
      count: 1,
    },
  ]);
});
