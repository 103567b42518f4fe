import { fold } from '../french/fold';
import { contentTokens, type Token } from '../french/tokens';
import type { Brief } from './types';

/**
 * Finds the sheets whose own name has every word of a text, in any gender or
 * number, or begun: all there are, where a ranking gives the likeliest few. In
 * the order given; none for a text without a word that means something. The
 * names are read at the first search.
 */
export function createNamed(briefs: readonly Brief[]): (text: string) => Brief[] {
  const read = (text: string) => contentTokens(fold(text));
  let names: Token[][] | null = null;
  return (text) => {
    const words = read(text);
    if (words.length === 0) return [];
    names ??= briefs.map(({ label }) => read(label));
    const known = names;
    return briefs.filter((_, i) =>
      words.every((word) => known[i]?.some((own) => meets(word, own))),
    );
  };
}

const meets = (word: Token, own: Token): boolean =>
  own.text.startsWith(word.text) || own.key === word.key;
