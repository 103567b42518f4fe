/** The words detection knows, drawn from the names in `data/` (ROME and ESCO). */
import { lookupForm } from '../../src/detection/lexicon/fold';
import { NOT_OCCUPATIONS } from '../../src/detection/lexicon/word-classes';
import { BOUND_HEADS, THINGS } from '../../src/french/ambiguous-heads';
import { surfaceForms } from '../../src/french/labels';
import { stem } from '../../src/french/stem';
import { readEverydayNames, readUsages } from '../assets/index-inputs';
import { readTable } from '../data/read-table';
import { NEWER_BOUND, NEWER_HEADS, NOT_HEADS } from './head-choices';

/** "dermographe", "parodontologue", "muraliste": of both genders. */
const PERSON = /(?:iste|logue|peute|graphe|iatre|naute|nome)$/;

const fold = (text: string) => lookupForm(text.toLowerCase());
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];

const sheetLabels = [...readTable('names.tsv', ['name']), ...readUsages()].map(({ name }) => name);
/** First words of names of every day that are a person by their two genders, or by how they end; the rest are of any kind. */
const everyday = readEverydayNames()
  .map(({ name }) => name.split(' / '))
  .filter(([left = '', right]) => {
    const first = left.split(' ', 1)[0] ?? '';
    // "fondée en 1994", "les aidants": words of every text, trades by what follows alone.
    return !NOT_HEADS.has(fold(first)) && (right !== undefined || PERSON.test(first));
  });
const escoRows = readTable('esco-names.tsv', ['preferred', 'names']);
const names = sheetLabels.map((name) => name.split(' / '));
const escoNames = escoRows.flatMap((row) => [
  row.preferred.split('/'),
  ...row.names.split('|').map((name) => [name]),
]);
const labels = [
  ...sheetLabels,
  ...escoRows.flatMap((row) => [row.preferred, ...row.names.split('|')]),
];

/** Masculine and feminine of every first word; hyphened words part by part. */
function headPairs(): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (masculine: string, feminine: string) => {
    const feminines = pairs.get(masculine) ?? new Set();
    pairs.set(masculine, feminines.add(feminine));
  };
  const paired = escoNames.filter((name) => name.length === 2);
  for (const [left = '', right] of [...names, ...everyday, ...paired]) {
    const masculine = wordsOf(left)[0]?.split('-') ?? [];
    const feminine = right ? (wordsOf(right)[0]?.split('-') ?? []) : masculine;
    if (masculine.length !== feminine.length) continue;
    masculine.forEach((word, i) => {
      if (sameLemma(word, feminine[i]!)) add(word, feminine[i]!);
    });
  }
  for (const [masculine, feminine] of NEWER_HEADS) add(masculine, feminine);
  for (const [masculine, feminines] of pairs) if (feminines.size > 1) feminines.delete(masculine);
  return pairs;
}

/** Guards against names whose two sides are not the two genders of one word. */
function sameLemma(masculine: string, feminine: string): boolean {
  const [m, f] = [fold(masculine), fold(feminine)];
  if ((NOT_HEADS.has(m) && !masculine.endsWith('é')) || /\d/.test(m) || m.length < 3) return false;
  if (m === f) return true;
  const common = commonPrefix(m, f).length;
  return common >= Math.min(3, m.length - 1) && f.length - common <= 5;
}

function commonPrefix(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(0, i);
}

/** "r|se" → the stems that take -r in the masculine and -se in the feminine. */
function families(pairs: Map<string, Set<string>>): Record<string, string> {
  const groups = new Map<string, string[]>();
  const accented = new Map<string, [string, string]>();
  for (const [masculine, feminines] of pairs)
    for (const feminine of feminines) {
      // Capitals lose their accents in the sources ("electricien"): the accented spelling is kept.
      const key = `${fold(masculine)} ${fold(feminine)}`;
      const kept = accented.get(key);
      if (!kept || masculine + feminine > kept[0] + kept[1])
        accented.set(key, [masculine, feminine]);
    }
  for (const [masculine, feminine] of accented.values()) {
    const shared = commonPrefix(masculine, feminine);
    const key = `${masculine.slice(shared.length)}|${feminine.slice(shared.length)}`;
    groups.set(key, [...(groups.get(key) ?? []), shared]);
  }
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([key, stems]) => [key, [...new Set(stems)].sort().join(' ')]),
  );
}

/** For a head that names no job by itself ("aide", "travailleur", "moniteur"): the words that follow it in names. */
function boundComplements(): Record<string, string> {
  const after = new Map<string, Set<string>>(
    [...BOUND_HEADS, ...NOT_OCCUPATIONS, ...THINGS].map((head) => [head, new Set()]),
  );
  for (const label of labels) {
    const [first = '', ...rest] = wordsOf(surfaceForms(label).masculine).flatMap((word) =>
      word.split('-'),
    );
    const next = rest.find((word) => word.length > 3);
    if (next) after.get(fold(first))?.add(stem(fold(next)));
  }
  for (const [head, complement] of NEWER_BOUND) after.get(head)?.add(stem(fold(complement)));
  return Object.fromEntries(
    [...after]
      .filter(([, words]) => words.size > 0)
      .map(([head, words]) => [head, [...words].sort().join(' ')]),
  );
}

/** Stems of the words that are not heads: what may specify an occupation. */
function complements(): string[] {
  const stems = new Set<string>();
  for (const name of [...names, ...escoNames])
    for (const side of name)
      for (const word of wordsOf(side)
        .slice(1)
        .flatMap((word) => word.split('-'))) {
        const key = stem(fold(word));
        if (key.length > 1) stems.add(key);
      }
  return [...stems].sort();
}

/** The two files of the lexicon: `heads.json` goes into every page, `complements.json` into the worker. */
export function lexiconFiles(): { path: string; text: string }[] {
  const heads = { families: families(headPairs()), bound: boundComplements() };
  return [
    { path: 'heads.json', text: `${JSON.stringify(heads, null, 2)}\n` },
    {
      path: 'complements.json',
      text: `${JSON.stringify({ stems: complements().join(' ') }, null, 2)}\n`,
    },
  ];
}
