import { fold } from './fold';
import type { TitleWord } from './title';
import { contentTokens, type Token } from './tokens';

/** By abbreviation, what it stands for. */
export type Abbreviations = ReadonlyMap<string, { words: Token[]; onlyAlone: boolean }>;

/** @param lines see `ABBREVIATION_LINES` */
export function readAbbreviations(lines: readonly string[]): Abbreviations {
  return new Map(
    lines.map((line) => {
      const [short = '', long = ''] = line.split(':');
      const words = contentTokens(fold(long.replace('!', '')));
      return [short, { words, onlyAlone: long.startsWith('!') }];
    }),
  );
}

/** The words with their abbreviations written out after them. */
export function expandAbbreviations(words: TitleWord[], table: Abbreviations): TitleWord[] {
  const expanded: TitleWord[] = [];
  const present = new Set(words.map(({ key }) => key));
  for (const word of words) {
    const meant = table.get(word.text);
    const alone = () => words.every((other) => other === word || other.noise);
    if (!meant || (meant.onlyAlone && !alone())) {
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
