import type { Sheet } from '../../src/sheets/types';

/** How many of the sheets have a block, and how many must. */
export interface Coverage {
  block: string;
  count: number;
  least: number;
}

const MEASURES: { block: string; least: number; has: (sheet: Sheet) => boolean }[] = [
  { block: 'missions (4 or more)', least: 1584, has: ({ missions }) => missions.length >= 4 },
  { block: 'salary', least: 1580, has: ({ salary }) => salary.families.length > 0 },
  {
    block: 'training (diploma or certification)',
    least: 1578,
    has: ({ training }) => training.diplomas.length + training.certifications.length > 0,
  },
  {
    block: 'entry level',
    least: 1370,
    has: ({ training }) => (training.entry?.min ?? null) !== null,
  },
  {
    block: 'labour market (any figure)',
    least: 1580,
    has: ({ market }) => [market.jobSeekers, market.offers, market.tension].some((n) => n !== null),
  },
  { block: 'people', least: 1580, has: ({ people }) => people !== null },
  { block: 'neighbours', least: 1584, has: ({ neighbours }) => neighbours.length > 0 },
  { block: 'RIASEC', least: 1584, has: ({ riasec }) => 'RIASEC'.includes(riasec.major) },
  { block: 'interests', least: 1584, has: ({ interests }) => interests.length > 0 },
  { block: 'sectors', least: 1584, has: ({ sectors }) => sectors.length > 0 },
];

/** Counts every block over all sheets. */
export function measureCoverage(sheets: readonly Sheet[]): Coverage[] {
  return MEASURES.map(({ block, least, has }) => ({
    block,
    least,
    count: sheets.filter(has).length,
  }));
}
