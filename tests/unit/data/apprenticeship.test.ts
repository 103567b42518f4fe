import { expect, it } from 'vitest';
import { apprenticeshipOf } from '../../../scripts/assets/apprenticeship';
import { readTable } from '../../../scripts/data/read-table';

const apprenticeship = apprenticeshipOf();
const titled = (title: string) =>
  readTable('certifications.tsv', ['rncp', 'title'])
    .filter((row) => row.title === title)
    .map(({ rncp }) => rncp);

it.each([
  ['BTS - Géologie appliquée', 7, null],
  ['BTS - Géologie appliquée', 5, true],
  ['BTS - Géologie appliquée', null, true],
  ['CAP - Boulanger', 3, true],
  ['CAP - Boulanger', 4, null],
  ['MASTER - Chimie (fiche nationale)', 7, null],
])('%s, for a job entered at level %s, makes apprenticeship %s', (title, level, possible) => {
  expect(titled(title)).not.toHaveLength(0);
  expect(apprenticeship([], titled(title), level)).toBe(possible);
});
