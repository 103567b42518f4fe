import { fault, type RowOf, type Sources } from './sources';
import { byCodeUnit, type Table } from './table';

const FLAG: Record<string, string | undefined> = { O: 'yes', N: 'no', '': '' };

/** Ecological transition, in the words of the sheet: "white" (neutral) is a "no". */
const ECOLOGICAL: Record<string, string | undefined> = {
  'Emploi Blanc': 'white',
  'Emploi Vert': 'green',
  'Emploi Brun': 'brown',
  'Emploi stratégique pour la Transition écologique': 'strategic',
};

/** The sheets themselves and the tree of domains they hang from. */
export function jobTables(sources: Sources): Table[] {
  const { sheets, domains, domainGroups } = sources;
  const groups = new Set(domainGroups.map((row) => row.code_grand_domaine));
  for (const row of domains)
    if (!groups.has(row.code_domaine_professionnel.slice(0, 1)))
      throw fault('domains', row, `no grand domaine for ${row.code_domaine_professionnel}`);
  const domainOf = sheetDomains(sources);
  const riasecOf = sheetRiasec(sources);
  return [
    {
      path: 'jobs.tsv',
      about:
        'The sheets (fiches métiers). parent = ROME v3 code, the key to statistics. regulated, executive, digital, demographic: yes, no or empty (not said). ROME 4.0 v60, France Travail.',
      columns: [
        'code',
        'parent',
        'domain',
        'riasec',
        'regulated',
        'executive',
        'ecological',
        'digital',
        'demographic',
        'label',
      ],
      rows: sheets
        .map((row) => [
          row.code_rome,
          row.code_rome_parent,
          domainOf.get(row.code_rome) ?? missing('sheetDomains', row),
          riasecOf.get(row.code_rome) ?? missing('riasec', row),
          flag(row, 'emploi_reglemente', FLAG),
          flag(row, 'emploi_cadre', FLAG),
          flag(row, 'transition_eco', ECOLOGICAL),
          flag(row, 'transition_num', FLAG),
          flag(row, 'transition_demo', FLAG),
          row.libelle_rome,
        ])
        .sort((a, b) => byCodeUnit(a[0]!, b[0]!)),
    },
    {
      path: 'domains.tsv',
      about:
        'Grands domaines (one letter) and domaines professionnels (three characters). ROME 4.0 v60, France Travail.',
      columns: ['code', 'name'],
      rows: [
        ...domainGroups.map((row) => [row.code_grand_domaine, row.libelle_grand_domaine]),
        ...domains.map((row) => [
          row.code_domaine_professionnel,
          row.libelle_domaine_professionnel,
        ]),
      ].sort((a, b) => byCodeUnit(a[0]!, b[0]!)),
    },
  ];
}

/** Codes of all sheets. @throws DataError on a code given twice or misshapen. */
export function sheetCodes({ sheets }: Sources): Set<string> {
  const codes = new Set<string>();
  for (const row of sheets) {
    const { code_rome: code, code_rome_parent: parent } = row;
    for (const each of [code, parent])
      if (!/^[A-N]\d{4}$/.test(each)) throw fault('sheets', row, `"${each}" is not a ROME code`);
    if (codes.has(code)) throw fault('sheets', row, `${code} given twice`);
    codes.add(code);
  }
  return codes;
}

function sheetDomains({ sheetDomains: rows, domains }: Sources): Map<string, string> {
  const known = new Set(domains.map((row) => row.code_domaine_professionnel));
  return new Map(
    rows.map((row) => {
      const domain = row.code_domaine_professionel;
      if (!known.has(domain)) throw fault('sheetDomains', row, `unknown domain ${domain}`);
      return [row.code_rome, domain];
    }),
  );
}

function sheetRiasec({ riasec }: Sources): Map<string, string> {
  return new Map(
    riasec.map((row) => {
      const letters = row.riasec_majeur + row.riasec_mineur;
      if (!/^[RIASEC]{1,2}$/.test(letters)) throw fault('riasec', row, `Holland code "${letters}"`);
      return [row.code_rome, letters];
    }),
  );
}

function missing(source: 'sheetDomains' | 'riasec', row: RowOf<'sheets'>): never {
  throw fault(source, null, `nothing for sheet ${row.code_rome}`);
}

function flag(
  row: RowOf<'sheets'>,
  column: 'emploi_reglemente' | 'emploi_cadre' | `transition_${'eco' | 'num' | 'demo'}`,
  meanings: Record<string, string | undefined>,
): string {
  const meaning = meanings[row[column]];
  if (meaning === undefined) throw fault('sheets', row, `${column} is "${row[column]}"`);
  return meaning;
}
