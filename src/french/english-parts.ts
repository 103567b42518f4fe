import { englishWords, LONGEST_PHRASE, RANK_FIRST, singular } from './english-words';
import { fold } from './fold';

/** An English title read word by word: what was read, folded, and the French names it may stand for, likeliest first. */
export interface PartsReading {
  phrase: string;
  names: string[];
}

/** French sides by English phrase, in the order of the table. */
export type Sides = ReadonlyMap<string, readonly string[]>;

/** What divides a title: no phrase goes across. */
const DIVISION = /[|,:;()[\]{}–—•]|\s[-/]\s|\s-|-\s/;

/** A table of lines "French: phrases" by its phrases. */
export function sides(lines: readonly string[]): Sides {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const [french = '', list = ''] = line.split(': ');
    for (const phrase of list.split(', '))
      found.set(phrase, [...(found.get(phrase) ?? []), french]);
  }
  return found;
}

/**
 * The rank and the field of an English title, put together in French: all
 * ways to read it, the one of the longest rank first; none where no known
 * field stands beside a known rank.
 */
export function englishParts(text: string, ranks: Sides, fields: Sides): PartsReading[] {
  return fold(text)
    .split(DIVISION)
    .flatMap((part) => {
      const words = englishWords(part);
      return [...ranksLast(words, ranks, fields), ...rankFirst(words, ranks, fields)];
    });
}

/** "Regulatory Affairs Manager": ranks, the longest first, each with the longest field before it. */
function ranksLast(words: string[], ranks: Sides, fields: Sides): PartsReading[] {
  const readings: PartsReading[] = [];
  for (let end = words.length; end > 1; end--) {
    for (let size = Math.min(LONGEST_PHRASE, end - 1); size > 0; size--) {
      const rank = words.slice(end - size, end).join(' ');
      const heads = ranks.get(singular(rank));
      const field = heads && longestField(words.slice(0, end - size), fields, 'end');
      if (field) readings.push(together(`${field.phrase} ${rank}`, heads, field.complements));
    }
  }
  return readings;
}

function rankFirst(words: string[], ranks: Sides, fields: Sides): PartsReading[] {
  const at = words.findIndex((word) => RANK_FIRST.test(word));
  const rank = words[at]?.replace(/^[se]vp$/, 'vp');
  const heads = rank && ranks.get(rank);
  if (!heads) return [];
  const from = at + (words[at + 1] === 'of' ? 2 : 1);
  const field = longestField(words.slice(from), fields, 'start');
  if (!field) return [];
  const { names } = together(`${field.phrase} ${rank}`, heads, field.complements);
  return [{ phrase: [...words.slice(at, from), field.phrase].join(' '), names }];
}

/** The longest known field at one end of some words. */
function longestField(words: string[], fields: Sides, end: 'start' | 'end') {
  for (let size = Math.min(LONGEST_PHRASE, words.length); size > 0; size--) {
    const phrase = (end === 'start' ? words.slice(0, size) : words.slice(-size)).join(' ');
    const complements = fields.get(phrase);
    if (complements) return { phrase, complements };
  }
  return null;
}

/** The English words first: the lists have some names in English. */
function together(
  phrase: string,
  heads: readonly string[],
  complements: readonly string[],
): PartsReading {
  const french = complements.flatMap((complement) => heads.map((head) => `${head} ${complement}`));
  return { phrase, names: [phrase, ...french] };
}
