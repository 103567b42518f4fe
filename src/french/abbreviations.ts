import { fold } from './fold';
import type { TitleWord } from './title';
import { contentTokens, type Token } from './tokens';

/** By abbreviation, what it stands for, and where. */
export type Abbreviations = ReadonlyMap<string, { words: Token[]; where: Where }>;
/** Anywhere; with nothing else that names a job; in capitals at the head of its part. */
type Where = 'anywhere' | 'alone' | 'first';

const SIGNS: Readonly<Record<Where, string>> = { anywhere: '', alone: '!', first: '^' };

/** An abbreviation as the index holds it: "drh:directeur…", "raf:!responsable…" alone, "cpe:^conseiller…" first. */
export const abbreviationLine = (short: string, long: string, where: Where): string =>
  `${short}:${SIGNS[where]}${long}`;

/** @param lines see `abbreviationLine` */
export function readAbbreviations(lines: readonly string[]): Abbreviations {
  return new Map(
    lines.map((line) => {
      const [short = '', long = ''] = line.split(':');
      const sign = long.charAt(0);
      const where = sign === SIGNS.alone ? 'alone' : sign === SIGNS.first ? 'first' : 'anywhere';
      const words = contentTokens(fold(long.replace(/^[!^]/, '')));
      return [short, { words, where }];
    }),
  );
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
    const meant = table.get(word.text);
    if (!meant || !isMeant(word, meant.where, words, raw)) {
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
  return first === word && raw.includes(word.text.toUpperCase());
}
