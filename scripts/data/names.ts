import { fault, type Sources } from './sources';
import { byCodeUnit, type Table } from './table';

/** The names of the sheets, from ROME and from ESCO. */
export function nameTables(sources: Sources, codes: ReadonlySet<string>): Table[] {
  return [romeNames(sources, codes), escoNames(sources, codes)];
}

function romeNames({ appellations }: Sources, codes: ReadonlySet<string>): Table {
  const principal = new Set<string>();
  const rows = appellations.map((row) => {
    const { code_rome: code, classification } = row;
    if (!codes.has(code)) throw fault('appellations', row, `unknown sheet ${code}`);
    if (!['PRINCIPALE', 'SYNONYME'].includes(classification))
      throw fault('appellations', row, `classification "${classification}"`);
    if (classification === 'PRINCIPALE') {
      if (principal.has(code)) throw fault('appellations', row, `second main name of ${code}`);
      principal.add(code);
    }
    const short = row.libelle_appellation_court;
    const long = row.libelle_appellation_long;
    return [
      code,
      Number(row.code_ogr),
      classification,
      row.peu_usite === 'O' ? 'rare' : null,
      long,
      short === long ? null : short,
    ];
  });
  for (const code of codes)
    if (!principal.has(code)) throw fault('appellations', null, `no main name for ${code}`);
  rows.sort(
    (a, b) =>
      byCodeUnit(String(a[0]), String(b[0])) ||
      byCodeUnit(String(a[2]), String(b[2])) ||
      Number(a[1]) - Number(b[1]),
  );
  return {
    path: 'names.tsv',
    about:
      'Names (appellations) of the sheets, main one first. rare = "peu usité". short = the publisher\'s short form where it differs. ROME 4.0 v60, France Travail.',
    columns: ['code', 'ogr', 'classification', 'rare', 'name', 'short'],
    rows,
  };
}

const RELATIONS = ['exact', 'close', 'narrow', 'broad'] as const;

/**
 * ESCO occupations with the sheets the official mapping gives them. An
 * occupation that only has loose links (narrow, broad) to many sheets says
 * nothing of any of them: such a link is kept only where the sheet holds at
 * least half of the occupation's links.
 */
function escoNames({ escoOccupations, escoLinks }: Sources, codes: ReadonlySet<string>): Table {
  const links = new Map<string, Map<string, Record<string, number>>>();
  for (const row of escoLinks) {
    const relation = row.relation_skos.replace(/^skos:(\w+)Match$/, '$1');
    if (!RELATIONS.some((known) => known === relation))
      throw fault('escoLinks', row, `relation "${row.relation_skos}"`);
    if (!codes.has(row.code_rome_v460))
      throw fault('escoLinks', row, `unknown sheet ${row.code_rome_v460}`);
    const ofOccupation = links.get(row.esco_uri) ?? new Map();
    links.set(row.esco_uri, ofOccupation);
    const counts = ofOccupation.get(row.code_rome_v460) ?? {};
    ofOccupation.set(row.code_rome_v460, counts);
    counts[relation] = (counts[relation] ?? 0) + 1;
  }
  const rows = escoOccupations.flatMap((row) => {
    const kept = keptLinks(links.get(row.conceptUri));
    if (!kept.length) return [];
    const id = row.conceptUri.split('/').pop() ?? '';
    return [[id, kept.join(' '), row.preferredLabel, row.altLabels]];
  });
  rows.sort((a, b) => byCodeUnit(String(a[2]), String(b[2])) || byCodeUnit(a[0]!, b[0]!));
  return {
    path: 'esco-names.tsv',
    about:
      'French names of ESCO occupations whose official mapping gives a sheet. links = code:relation:count (count = names of the sheet so linked), strongest first. names are separated by "|". ESCO v1.2.1 and ESCO-ROME mapping, European Commission, France Travail.',
    columns: ['esco', 'links', 'preferred', 'names'],
    rows,
  };
}

function keptLinks(ofOccupation: Map<string, Record<string, number>> | undefined): string[] {
  if (!ofOccupation) return [];
  const flat = [...ofOccupation].flatMap(([code, counts]) =>
    Object.entries(counts).map(([relation, count]) => ({ code, relation, count })),
  );
  const total = flat.reduce((sum, { count }) => sum + count, 0);
  const rank = (relation: string) => RELATIONS.indexOf(relation as (typeof RELATIONS)[number]);
  return flat
    .filter(({ relation, count }) => rank(relation) < 2 || count * 2 >= total)
    .sort(
      (a, b) =>
        rank(a.relation) - rank(b.relation) || b.count - a.count || byCodeUnit(a.code, b.code),
    )
    .map(({ code, relation, count }) => `${code}:${relation}:${count}`);
}
