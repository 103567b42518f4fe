import { expect, it } from 'vitest';
import { familyTable } from '../../../scripts/data/families';
import type { Sources } from '../../../scripts/data/sources';

const pay = (fap2009: string, mean: string, median: string) => ({
  gross: {
    fap2009,
    libelle: fap2009,
    annee: '2022',
    brut_mensuel_debutant: '2262',
    brut_mensuel_moyen: mean,
    brut_mensuel_experimente: '3455',
  },
  net: {
    fap2009,
    libelle: fap2009,
    q1_net: '1800',
    salaire_net_median_2017_2019: median,
    q3_net: '7050',
    methode: 'interpole',
  },
});

it.each([
  ['P3Z91', '2663', '5200', [null, null, null]],
  ['U1Z81', '2294', '2400', [null, null, null]],
  ['U0Z91', '2786', '2400', [2262, 2786, 3455]],
])('of %s, a gross pay of %s beside a net one of %s is shown as %j', (fap, mean, median, shown) => {
  const { gross, net } = pay(fap, mean, median);
  const sources = {
    grossPay: [gross],
    netPay: [net],
    recentNetPay: [],
    recentFamilies: [],
    familyCrosswalk: [{ fap2009: fap, libelle_fap2009: fap }],
  } as unknown as Sources;
  const [row] = familyTable(sources).rows;
  expect(row?.slice(1, 4)).toEqual(shown);
  expect(row?.[5]).toBe(Number(median));
});
