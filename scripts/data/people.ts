import { numberIn, type RowOf, type Sources } from './sources';
import { AGE_COLUMNS } from './statistics-files';
import { byCodeUnit, type Table } from './table';

const SHARES = {
  women: 'femmes_pct',
  none: 'dipl_sans_diplome_pct',
  cap: 'dipl_cap_bep_pct',
  bac: 'dipl_bac_pct',
  bac2: 'dipl_bac2_pct',
  bac3: 'dipl_bac3plus_pct',
  studying: 'dipl_en_etudes_pct',
  saturday: 'horaire_samedi_pct',
  sunday: 'horaire_dimanche_pct',
  night: 'horaire_nuit_pct',
  part_time: 'temps_partiel_pct',
} as const;

/** Published by DARES for groups of families only (three characters). */
const GROUP_SHARES = { fixed_term: 'cdd_pct', temporary: 'interim_pct' } as const;

/** The people in each family of jobs that a sheet belongs to. */
export function peopleTable({ people, familyCrosswalk }: Sources): Table {
  const rows = new Map(people.map((row) => [row.fap2009, row]));
  const used = [...new Set(familyCrosswalk.map((row) => row.fap2009))].sort(byCodeUnit);
  return {
    path: 'people.tsv',
    about:
      'The people in each family of jobs (FAP 2009): shares in percent, 2017–2019, DARES. none…studying: highest diploma. fixed_term and temporary are those of the group of families (first three characters).',
    columns: [
      'fap',
      ...AGE_COLUMNS.map((age) => age.replace(/^age_(.*)_pct$/, '$1').replace('_ou_plus', '+')),
      ...Object.keys(SHARES),
      ...Object.keys(GROUP_SHARES),
    ],
    rows: used.flatMap((fap) => {
      const row = rows.get(fap);
      const group = rows.get(fap.slice(0, 3));
      if (!row) return [];
      return [
        [
          fap,
          ...AGE_COLUMNS.map((column) => numberIn('people', row, column)),
          ...Object.values(SHARES).map((column) => numberIn('people', row, column)),
          ...Object.values(GROUP_SHARES).map((column) => share(group, column)),
        ],
      ];
    }),
  };
}

function share(row: RowOf<'people'> | undefined, column: 'cdd_pct' | 'interim_pct') {
  return row ? numberIn('people', row, column) : null;
}
