import { fold } from './fold';
import type { TitleWord } from './title';
import { contentTokens, type Token } from './tokens';

/** By abbreviation, what it stands for, and where: the first that holds counts ("ASS" before "Ass. maternelle"). */
export type Abbreviations = ReadonlyMap<string, readonly { words: Token[]; where: Where }[]>;
/** Anywhere; with nothing else that names a job; at the head of its part; there and in capitals. */
export type Where = 'anywhere' | 'alone' | 'head' | 'first';

const SIGNS: Readonly<Record<Where, string>> = { anywhere: '', alone: '!', head: '>', first: '^' };
const PLACES = Object.keys(SIGNS) as Where[];

/** An abbreviation as the index holds it: "drh:directeur…", "raf:!responsable…" alone, "opé:>opérateur" at the head, "cpe:^conseiller…" first. */
export const abbreviationLine = (short: string, long: string, where: Where): string =>
  `${short}:${SIGNS[where]}${long}`;

/** @param lines see `abbreviationLine` */
export function readAbbreviations(lines: readonly string[]): Abbreviations {
  const table = new Map<string, { words: Token[]; where: Where }[]>();
  for (const line of lines) {
    const [short = '', long = ''] = line.split(':');
    const where = PLACES.find((place) => SIGNS[place] === long.charAt(0)) ?? 'anywhere';
    const words = contentTokens(fold(long.slice(SIGNS[where].length)));
    table.set(short, [...(table.get(short) ?? []), { words, where }]);
  }
  return table;
}

/**
 * The words with their abbreviations written out after them.
 * @param raw the text as it was written: "arc" is no "ARC"
 */
export function expandAbbreviations(
  words: TitleWord[],
  table: Abbreviations,
  raw: string,
): TitleWord[] {
  const expanded: TitleWord[] = [];
  const present = new Set(words.map(({ key }) => key));
  for (const word of words) {
    const meant = table.get(word.text)?.find(({ where }) => isMeant(word, where, words, raw));
    if (!meant) {
      expanded.push(word);
      continue;
    }
    expanded.push({ ...word, writtenOut: true });
    for (const { text, key } of meant.words) {
      if (present.has(key)) continue;
      present.add(key);
      expanded.push({ ...word, text, key });
    }
  }
  return expanded;
}

function isMeant(word: TitleWord, where: Where, words: TitleWord[], raw: string): boolean {
  if (where === 'alone') return words.every((other) => other === word || other.noise);
  if (where === 'anywhere') return true;
  const first = words.find(({ part, noise }) => part === word.part && !noise);
  return first === word && (where === 'head' || raw.includes(word.text.toUpperCase()));
}
