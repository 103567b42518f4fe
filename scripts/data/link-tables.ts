import { fault, type Sources } from './sources';
import { byCodeUnit, type Table } from './table';

/** Neighbours, interests, sectors and families of each sheet. */
export function linkTables(
  sources: Sources,
  codes: ReadonlySet<string>,
  familiesOf: (sheet: Sources['sheets'][number]) => { fap: string; qualifications: string[] }[],
): Table[] {
  const neighbours = neighboursOf(sources, codes);
  const interests = principalFirst(sources, 'interests', 'sheetInterests', codes);
  const sectors = principalFirst(sources, 'sectors', 'sheetSectors', codes);
  return [
    {
      path: 'links.tsv',
      about:
        'What each sheet is linked to, as codes, most important first. families: FAP 2009, in families.tsv, with the qualifications it holds for where DARES parts them. neighbours: nearest sheets. ROME 4.0 v60, France Travail; FAP-ROME table, DARES.',
      columns: ['code', 'families', 'neighbours', 'interests', 'sectors'],
      rows: sources.sheets
        .map((sheet) => [
          sheet.code_rome,
          familiesOf(sheet)
            .map(({ fap, qualifications }) => [fap, ...qualifications].join(':'))
            .join(' '),
          neighbours.get(sheet.code_rome)?.join(' ') ?? '',
          interests.get(sheet.code_rome)?.join(' ') ?? '',
          sectors.get(sheet.code_rome)?.join(' ') ?? '',
        ])
        .sort((a, b) => byCodeUnit(a[0]!, b[0]!)),
    },
    {
      path: 'interests.tsv',
      about: 'Interests (centres d’intérêt). ROME 4.0 v60, France Travail.',
      columns: ['interest', 'name'],
      rows: sources.interests.map((row) => [row.code_centre_interet, row.libelle_centre_interet]),
    },
    {
      path: 'sectors.tsv',
      about: 'Sectors of activity. ROME 4.0 v60, France Travail.',
      columns: ['sector', 'name'],
      rows: sources.sectors.map((row) => [row.code_sect_activite, row.libelle_sect_activite]),
    },
  ];
}

function neighboursOf({ neighbours }: Sources, codes: ReadonlySet<string>) {
  const ordered = neighbours.map((row) => {
    for (const code of [row.code_rome, row.code_rome_cible])
      if (!codes.has(code)) throw fault('neighbours', row, `unknown sheet ${code}`);
    if (!/^\d+$/.test(row.numero_ordre))
      throw fault('neighbours', row, `order "${row.numero_ordre}"`);
    return { code: row.code_rome, to: row.code_rome_cible, order: Number(row.numero_ordre) };
  });
  ordered.sort((a, b) => a.order - b.order || byCodeUnit(a.to, b.to));
  return grouped(ordered);
}

/** The column that holds the code of an interest or a sector, in its list and in the links to sheets. */
const CODE = { interests: 'code_centre_interet', sectors: 'code_sect_activite' } as const;

/** What each sheet is linked to, the publisher's principal one first. */
function principalFirst(
  sources: Sources,
  list: keyof typeof CODE,
  links: 'sheetInterests' | 'sheetSectors',
  codes: ReadonlySet<string>,
): Map<string, string[]> {
  const codeOf = (row: object) => (row as Record<string, string>)[CODE[list]] ?? '';
  const known = new Set(sources[list].map(codeOf));
  const ordered = sources[links].map((row) => {
    const to = codeOf(row);
    if (!codes.has(row.code_rome)) throw fault(links, row, `unknown sheet ${row.code_rome}`);
    if (!known.has(to)) throw fault(links, row, `unknown code ${to}`);
    return { code: row.code_rome, to, order: row.principal === 'oui' ? 0 : 1 };
  });
  ordered.sort((a, b) => a.order - b.order || Number(a.to) - Number(b.to));
  return grouped(ordered);
}

function grouped(links: { code: string; to: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { code, to } of links) {
    const list = groups.get(code) ?? [];
    groups.set(code, list);
    if (!list.includes(to)) list.push(to);
  }
  return groups;
}
