import { closeness, wordKeys, wordWeights } from './likeness';
import { fault, type RowOf, type Sources } from './sources';
import { kindOf, subjectOf } from './title-kinds';

/** Most certifications kept of one level on one sheet. */
const MOST_A_LEVEL = 8;
/** From this closeness on, a title speaks of the sheet's own job. */
const NEAR = 0.25;
/** Kept of what only shares the parent, when nothing near is known. */
const FEWEST = 5;

/** What the ranking knows of a sheet. */
export interface SheetTitles {
  code: string;
  parent: string;
  /** Names of the job and of the diplomas that the sheet itself lists. */
  names: string[];
  diplomas: string[];
}

interface Certification {
  row: RowOf<'certifications'>;
  keys: ReadonlySet<string>;
  /** Sheets it reaches through its v3 codes. */
  sheets: number;
}

/** Keys of words that titles have whatever the job. */
const EMPTY = wordKeys('option mention spécialité parcours fiche nationale diplômé école');

/**
 * RNCP certifications of a sheet, the most relevant first.
 *
 * They come through the v3 parent, which many sheets share, and by the name of
 * a diploma that the sheet itself lists. They are ranked by the closeness of
 * their title to the sheet's names and to those diplomas, then by how few
 * sheets they reach. On a sheet that shares its parent, those that speak of
 * other jobs are left out. One that already has a successor is left out when
 * the successor is there, and comes last otherwise: last, not out, for it may
 * be the only diploma that gives access to the job.
 */
export function certificationRanking(
  sources: Sources,
  parents: readonly string[],
): (sheet: SheetTitles) => string[] {
  const siblings = countOf(parents);
  const all = readCertifications(sources, siblings);
  const byParent = groupByParent(all, siblings);
  const byName = groupByName(all);
  const weight = wordWeights(all.map(({ keys }) => keys));
  return (sheet) => {
    const named = sheet.diplomas.flatMap((diploma) => byName(diploma));
    const universe = new Set([...(byParent.get(sheet.parent) ?? []), ...named]);
    const names = sheet.names.map(titleKeys);
    const diplomas = sheet.diplomas.map(titleKeys);
    const best = (keys: ReadonlySet<string>, titles: ReadonlySet<string>[]) =>
      titles.reduce((most, title) => Math.max(most, closeness(keys, title, weight)), 0);
    const scored = [...universe].map((certification) => {
      const { row, keys, sheets } = certification;
      const near = Math.max(best(keys, names), 0.8 * best(keys, diplomas));
      return { certification, near, score: near + 0.2 / Math.sqrt(sheets) - penalty(row) };
    });
    scored.sort((a, b) => b.score - a.score || number(a.certification) - number(b.certification));
    const own = sheet.code === sheet.parent || siblings.get(sheet.parent) === 1;
    const near = scored.filter(({ near: closeTo }) => own || closeTo >= NEAR);
    const enough = near.length > 0 || sheet.diplomas.length > 0;
    const kept = enough ? near : scored.slice(0, FEWEST);
    return pick(kept.map(({ certification }) => certification));
  };
}

function titleKeys(title: string): ReadonlySet<string> {
  return new Set([...wordKeys(subjectOf(title))].filter((key) => !EMPTY.has(key)));
}

/** Polynesian titles are awarded in Polynesia only. */
function penalty(row: RowOf<'certifications'>): number {
  return row.type_diplome.includes('Polynésien') ? 1 : 0;
}

function number({ row }: Certification): number {
  return Number(row.numero_fiche.slice(4));
}

/** The first of each level, superseded ones last; the same title once, and no predecessor beside its successor. */
function pick(ranked: Certification[]): string[] {
  const present = new Set(ranked.map(({ row }) => row.numero_fiche));
  const currentTitles = new Set(ranked.filter(isCurrent).map(titleOf));
  const ofLevel = new Map<string, number>();
  const titles = new Set<string>();
  const picked = ranked.filter((certification) => {
    const { row } = certification;
    const title = titleOf(certification);
    const outdone = successorsOf(row).some((each) => present.has(each)) || currentTitles.has(title);
    if (titles.has(title) || (outdone && !isCurrent(certification))) return false;
    titles.add(title);
    const count = ofLevel.get(row.niveau_europeen) ?? 0;
    ofLevel.set(row.niveau_europeen, count + 1);
    return count < MOST_A_LEVEL;
  });
  const rest = picked.filter((certification) => !isCurrent(certification));
  return [...picked.filter(isCurrent), ...rest].map(({ row }) => row.numero_fiche);
}

/** The certifications that replace it, each once: the register says some twice. */
export function successorsOf({ remplacee_par_fev2026: said }: RowOf<'certifications'>): string[] {
  return [...new Set(said.split(' ').filter(Boolean))];
}

/** No successor of it is known. */
function isCurrent({ row }: Certification): boolean {
  return successorsOf(row).length === 0;
}

function titleOf({ row }: Certification): string {
  return `${row.niveau_europeen} ${row.intitule.toLowerCase()}`;
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function readCertifications({ certifications }: Sources, siblings: Map<string, number>) {
  return certifications.map((row): Certification => {
    if (!/^RNCP\d+$/.test(row.numero_fiche))
      throw fault('certifications', row, `number "${row.numero_fiche}"`);
    const sheets = row.codes_rome
      .split(' ')
      .reduce((sum, code) => sum + (siblings.get(code) ?? 0), 0);
    return { row, keys: titleKeys(row.intitule), sheets: Math.max(sheets, 1) };
  });
}

function groupByParent(all: Certification[], siblings: Map<string, number>) {
  const groups = new Map<string, Certification[]>();
  // Some rows name a whole domain ("F1200", "M18") beside sheets: it joins to nothing.
  for (const certification of all)
    for (const code of certification.row.codes_rome.split(' ').filter((each) => siblings.has(each)))
      groups.set(code, [...(groups.get(code) ?? []), certification]);
  return groups;
}

/**
 * The certifications that bear the name of a diploma: same kind, and the same
 * words, or those of one of the other's options ("BTS X option A" for "BTS X").
 */
function groupByName(all: Certification[]): (diploma: string) => Certification[] {
  const byKind = new Map<string, Certification[]>();
  for (const certification of all) {
    const kind = kindOf(certification.row.intitule);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), certification]);
  }
  const found = new Map<string, Certification[]>();
  return (diploma) => {
    const before = found.get(diploma);
    if (before) return before;
    const kind = kindOf(diploma);
    const same = (byKind.get(kind) ?? []).filter(({ row }) =>
      sameTitle(kind, diploma, row.intitule),
    );
    found.set(diploma, same);
    return same;
  };
}

/** Kinds whose name is whole: an "Assistant manager" is no "Manager". */
const WHOLE = ['TP', 'CQP'];
/** Where the name of a title, or of an engineer's school, ends: brackets only add to it. */
const OPTION = /[ ,;:-]*\s(?:options?|mention|sp[ée]cialité)(?=\s|$).*$/i;

function sameTitle(kind: string, a: string, b: string): boolean {
  if (!alike(titleKeys(a), titleKeys(b))) return false;
  const [left, right] = [nameKeys(a), nameKeys(b)];
  if (WHOLE.includes(kind)) return equal(left, right);
  // Two schools may teach the same speciality.
  return kind !== 'Ingénieur' || within(left, right) || within(right, left);
}

/** The words of a title before its option. */
function nameKeys(title: string): ReadonlySet<string> {
  return titleKeys(title.replace(/\([^)]*\)/g, ' ').replace(OPTION, ''));
}

type Keys = ReadonlySet<string>;

/** All of the first are among the second. */
function within(small: Keys, large: Keys): boolean {
  return [...small].every((key) => large.has(key));
}

function equal(a: Keys, b: Keys): boolean {
  return a.size === b.size && a.size > 0 && within(a, b);
}

/** The same words, or one all of the other's three or more. */
function alike(a: Keys, b: Keys): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return equal(a, b) || (small.size >= 3 && within(small, large));
}
