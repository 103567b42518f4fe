import { closeness, wordKeys, wordWeights } from './likeness';
import { fault, type RowOf, type Sources } from './sources';

/** Most certifications kept of one level on one sheet. */
const MOST_A_LEVEL = 8;

/** Keys of words that titles have whatever the job. */
const EMPTY = wordKeys('option mention spécialité parcours fiche nationale');

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
  keys: Set<string>;
  /** Sheets it reaches through its v3 codes. */
  sheets: number;
}

/** "BTS - ", "TP - ": says the kind of title, nothing of the job. */
const KIND =
  /^(?:BTSA?|BP|BUT|CAPA?|TP|CQP|BMA|BPJEPS|DEJEPS|DESJEPS|CS|MC|DN MADE|DipViGrM|DEUST|Bac pro|Licence(?: pro\w*)?|Master|Bachelor|Titre ingénieur|DE)\b[\s–-]*/i;

/**
 * RNCP certifications of a sheet, the most relevant first.
 *
 * They come through the v3 parent, which many sheets share; so they are ranked
 * by the closeness of their title to the sheet's names and to its own
 * diplomas, then by how few sheets they reach. One that already has a
 * successor is left out when the successor is there, and comes last otherwise.
 */
export function certificationRanking(
  sources: Sources,
  parents: readonly string[],
): (sheet: SheetTitles) => string[] {
  const byParent = certificationsByParent(sources, parents);
  const all = [...new Set([...byParent.values()].flat())];
  const weight = wordWeights(all.map(({ keys }) => keys));
  return (sheet) => {
    const names = sheet.names.map(titleKeys);
    const diplomas = sheet.diplomas.map(titleKeys);
    const best = (keys: Set<string>, titles: Set<string>[]) =>
      titles.reduce((most, title) => Math.max(most, closeness(keys, title, weight)), 0);
    const scored = (byParent.get(sheet.parent) ?? []).map((certification) => {
      const { row, keys, sheets } = certification;
      const near = Math.max(best(keys, names), 0.9 * best(keys, diplomas));
      const score = near + 0.5 / Math.sqrt(sheets) - penalty(row);
      return { certification, score };
    });
    scored.sort((a, b) => b.score - a.score || number(a.certification) - number(b.certification));
    return pick(scored.map(({ certification }) => certification));
  };
}

/** Words of a title without what only names its kind. */
function titleKeys(title: string): Set<string> {
  const keys = wordKeys(title.replace(KIND, ''));
  return new Set([...keys].filter((key) => !EMPTY.has(key)));
}

/** Superseded ones come last; Polynesian titles are awarded in Polynesia only. */
function penalty(row: RowOf<'certifications'>): number {
  if (row.remplacee_par_fev2026) return 2;
  return row.type_diplome.includes('Polynésien') ? 1 : 0;
}

function number({ row }: Certification): number {
  return Number(row.numero_fiche.slice(4));
}

/** The first of each level, in order; the same title once, and no predecessor beside its successor. */
function pick(ranked: Certification[]): string[] {
  const present = new Set(ranked.map(({ row }) => row.numero_fiche));
  const ofLevel = new Map<string, number>();
  const titles = new Set<string>();
  return ranked
    .filter(({ row }) => {
      const title = `${row.niveau_europeen} ${row.intitule.toLowerCase()}`;
      if (present.has(row.remplacee_par_fev2026) || titles.has(title)) return false;
      titles.add(title);
      const count = ofLevel.get(row.niveau_europeen) ?? 0;
      ofLevel.set(row.niveau_europeen, count + 1);
      return count < MOST_A_LEVEL;
    })
    .map(({ row }) => row.numero_fiche);
}

function certificationsByParent({ certifications }: Sources, parents: readonly string[]) {
  const sheetsOf = new Map<string, number>();
  for (const parent of parents) sheetsOf.set(parent, (sheetsOf.get(parent) ?? 0) + 1);
  const byParent = new Map<string, Certification[]>();
  for (const row of certifications) {
    if (!/^RNCP\d+$/.test(row.numero_fiche))
      throw fault('certifications', row, `number "${row.numero_fiche}"`);
    // Some rows name a whole domain ("F1200", "M18") beside sheets: it joins to nothing.
    const codes = row.codes_rome.split(' ').filter((code) => sheetsOf.has(code));
    const sheets = codes.reduce((sum, code) => sum + (sheetsOf.get(code) ?? 0), 0);
    const certification = { row, keys: titleKeys(row.intitule), sheets };
    for (const code of codes) byParent.set(code, [...(byParent.get(code) ?? []), certification]);
  }
  return byParent;
}
