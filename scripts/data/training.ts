import { certificationRanking, successorsOf } from './certifications';
import type { SheetItem } from './items';
import { closeness, wordKeys, wordWeights } from './likeness';
import { fault, numberIn, type RowOf, type Sources } from './sources';
import { byCodeUnit, type Table } from './table';
import { levelOf } from './title-kinds';

/** From this closeness of title on, an Onisep page speaks of the sheet's own job. */
const NEAR = 0.25;
/** Most Onisep pages linked from one sheet. */
const MOST_LINKS = 4;

/** What training needs of the rest of the build. */
interface Known {
  items: ReadonlyMap<string, SheetItem[]>;
  names: ReadonlyMap<string, string[]>;
}

/** Entry levels, diplomas, licences, certifications and pages to read on. */
export function trainingTables(sources: Sources, known: Known): Table[] {
  checkTitles(sources, known);
  const parents = sources.sheets.map((row) => row.code_rome_parent);
  const ranking = certificationRanking(sources, parents);
  const entry = new Map(sources.entryLevels.map((row) => [row.code_rome, row]));
  const onisep = onisepRanking(sources);
  const used = new Set<string>();
  const rows = sources.sheets
    .map((sheet) => {
      const code = sheet.code_rome;
      const names = known.names.get(code) ?? [];
      const items = known.items.get(code) ?? [];
      const titles = (list: string) =>
        items.filter(({ item }) => item.list === list).map(({ item }) => item);
      const diplomas = current(titles('diplomas')).sort(
        (a, b) => levelOf(a.name) - levelOf(b.name) || byCodeUnit(a.name, b.name),
      );
      const licences = titles('licences').sort((a, b) => byCodeUnit(a.name, b.name));
      const certifications = ranking({
        code,
        parent: sheet.code_rome_parent,
        names,
        diplomas: diplomas.map(({ name }) => name),
      });
      for (const number of certifications) used.add(number);
      const ogrs = (list: { ogr: string }[]) => list.map(({ ogr }) => ogr).join(' ');
      return [
        code,
        ...entryCells(entry.get(code), sheet),
        ogrs(diplomas),
        ogrs(licences),
        certifications.join(' '),
        onisep(sheet, names).join(' '),
      ];
    })
    .sort((a, b) => byCodeUnit(String(a[0]), String(b[0])));
  return [
    {
      path: 'training.tsv',
      about:
        'Training of each sheet. min, max: usual entry level (3 = CAP … 8 = doctorat); ways: no-diploma, experience. diplomas, licences: codes in diplomas.tsv, by level. certifications: RNCP numbers in certifications.tsv, most relevant first. onisep: pages in onisep.tsv. ROME 4.0 v60, RNCP February 2026, Onisep.',
      columns: ['code', 'min', 'max', 'ways', 'diplomas', 'licences', 'certifications', 'onisep'],
      rows,
    },
    certificationTable(sources, used),
    onisepTable(sources),
  ];
}

/** The publisher's list of titles and the sheets' items must tell the same: a title of one is in the other. */
function checkTitles({ sheetDiplomas }: Sources, { items }: Known): void {
  for (const row of sheetDiplomas) {
    const sheet = items.get(row.code_rome);
    if (!sheet) throw fault('sheetDiplomas', row, `unknown sheet ${row.code_rome}`);
    if (!sheet.some(({ item }) => item.ogr === row.code_ogr_savoir))
      throw fault('sheetDiplomas', row, `${row.code_rome} does not list ${row.code_ogr_savoir}`);
  }
}

function entryCells(row: RowOf<'entryLevels'> | undefined, sheet: RowOf<'sheets'>) {
  if (!row) throw fault('entryLevels', null, `nothing for sheet ${sheet.code_rome}`);
  const [min, max] = [
    numberIn('entryLevels', row, 'niveau_min'),
    numberIn('entryLevels', row, 'niveau_max'),
  ];
  for (const level of [min, max])
    if (level !== null && (level < 3 || level > 8))
      throw fault('entryLevels', row, `level ${level}`);
  if (min !== null && max !== null && min > max)
    throw fault('entryLevels', row, `level ${min} over ${max}`);
  const ways = [
    row.sans_diplome_possible === 'oui' && 'no-diploma',
    row.experience_possible === 'oui' && 'experience',
  ];
  return [min, max, ways.filter(Boolean).join(' ')];
}

/** Recommendations for driving certificates that ended in 2020: the last one granted has run out. */
const ENDED = /\bR ?(?:318|372|377|386|389|390)\b/;

/** The titles still granted; all of them where nothing else is named. */
function current<T extends { name: string }>(titles: T[]): T[] {
  const granted = titles.filter(({ name }) => !ENDED.test(name));
  return granted.length > 0 ? granted : titles;
}

function certificationTable({ certifications }: Sources, used: ReadonlySet<string>): Table {
  return {
    path: 'certifications.tsv',
    about:
      'RNCP certifications that a sheet lists. level: European level. replaced_by: successor known in February 2026. France compétences.',
    columns: ['rncp', 'level', 'type', 'replaced_by', 'title'],
    rows: certifications
      .filter((row) => used.has(row.numero_fiche))
      .map((row) => [
        row.numero_fiche,
        /^[3-8]$/.test(row.niveau_europeen) ? row.niveau_europeen : null,
        row.type_diplome.replace(/ \((?:TP de )?niveau \d\)| \(TP PF de niveau \d\)/, ''),
        successorsOf(row).join(' '),
        plainText(row.intitule),
      ])
      .sort((a, b) => Number(String(a[0]).slice(4)) - Number(String(b[0]).slice(4))),
  };
}

/** A title in one line, with its HTML entities read, and its kind said once ("Titre ingénieur - Titre ingénieur - …"). */
function plainText(title: string): string {
  const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#39;': "'" };
  return title
    .replace(/&(?:amp|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/^(Titre ingénieur )(?:[-–] Titre ingénieur )+/, '$1');
}

/**
 * Onisep pages of the v3 parent, those whose title is nearest to the sheet's
 * names first. A page about another job stands only for the sheet that the
 * v3 code itself became.
 */
function onisepRanking({ onisepJobs }: Sources) {
  const byParent = new Map<string, { id: string; keys: ReadonlySet<string> }[]>();
  const pages = onisepJobs.map((row) => ({
    id: row.id_onisep,
    keys: wordKeys(row.libelle),
    codes: row.codes_rome_v3.split(/[\s,|]+/).filter(Boolean),
  }));
  for (const page of pages)
    for (const code of page.codes) byParent.set(code, [...(byParent.get(code) ?? []), page]);
  const weight = wordWeights(pages.map(({ keys }) => keys));
  return ({ code_rome, code_rome_parent: parent }: RowOf<'sheets'>, names: string[]): string[] => {
    const titles = names.map(wordKeys);
    return (byParent.get(parent) ?? [])
      .map(({ id, keys }) => ({
        id,
        near: titles.reduce((most, title) => Math.max(most, closeness(keys, title, weight)), 0),
      }))
      .sort((a, b) => b.near - a.near || byCodeUnit(a.id, b.id))
      .filter(({ near }, i) => near >= NEAR || (i === 0 && code_rome === parent))
      .slice(0, MOST_LINKS)
      .map(({ id }) => id);
  };
}

function onisepTable({ onisepJobs }: Sources): Table {
  return {
    path: 'onisep.tsv',
    about: 'Job pages of Onisep. ODbL, Onisep.',
    columns: ['id', 'url', 'name'],
    rows: onisepJobs
      .map((row) => [row.id_onisep, row.url, row.libelle])
      .sort((a, b) => byCodeUnit(a[0]!, b[0]!)),
  };
}
