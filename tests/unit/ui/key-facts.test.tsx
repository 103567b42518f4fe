// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { SalaryFamily } from '../../../src/sheets/types';
import { KeyFacts } from '../../../src/ui/sheet/key-facts';
import { drawInPlace } from '../support/place';
import { sheetOf } from '../support/sheets';

const draw = drawInPlace();
const family = (fap: string, rest: Partial<SalaryFamily> = {}) => ({ fap, name: fap, ...rest });
const net = { q1: 1100, median: 1300, q3: 1500, year: '2017–2019', source: 'Y' };
const gross = { beginner: 2000, mean: 2200, experienced: 2600, year: '2022', source: 'X' };

it.each<[string, SalaryFamily[], string]>([
  ['the mean of one family', [family('A', { gross, net })], 'Brut par mois, 20222 200 €'],
  [
    'the mean of another level',
    [family('A', { gross, higherLevel: true })],
    '2022 · famille d’un autre niveau2 200 €',
  ],
  [
    'the span of which only one is of another',
    [family('A', { gross, higherLevel: true }), family('B', { gross })],
    '20222 000 – 2 600 €',
  ],
  ['the span of two', [family('A', { gross }), family('B', { gross })], '20222 000 – 2 600 €'],
  ['the net pay where no gross is known', [family('A', { net })], 'Net par mois, 2017–20191 300 €'],
  ['nothing of two nets', [family('A', { net }), family('B', { net })], 'moisnon renseigné'],
  ['nothing of a part', [family('A', { gross }), family('B')], 'Brut par moisnon renseigné'],
  ['nothing where nothing is known', [family('A')], 'Brut par moisnon renseigné'],
])('at a glance: %s', (_what, families, said) => {
  const place = draw(
    <KeyFacts sheet={sheetOf('E1101', { salary: { families, note: 'one-family' } })} />,
  );
  expect(place.textContent?.replace(/\s/g, ' ')).toContain(said);
});
