import { expect, it } from 'vitest';
import { styleOf } from '../../../src/page/marks/mark';
import { namedJobs } from '../../../src/page/page-jobs';

it('a likeness, or a doubtful link, is approximate', () => {
  expect(styleOf('exact', 0.95)).toBe('sure');
  expect(styleOf('exact', 0.4)).toBe('approximate');
  expect(styleOf('fuzzy', 0.99)).toBe('approximate');
});

it('lists a sheet once, by its surest wording, where it is first named', () => {
  const mark = (text: string, code: string, score: number) =>
    ({ text, code, score, kind: 'exact', results: [{ label: `Label ${code}` }] }) as never;
  expect(
    namedJobs([
      mark('boul.', 'D1102', 0.6),
      mark('menuisier', 'H2206', 1),
      mark('boulanger', 'D1102', 1),
    ]),
  ).toEqual([
    {
      text: 'boulanger',
      code: 'D1102',
      label: 'Label D1102',
      score: 1,
      kind: 'exact',
      count: 2,
    },
    {
      text: 'menuisier',
      code: 'H2206',
      label: 'Label H2206',
      score: 1,
      kind: 'exact',
      count: 1,
    },
  ]);
});
