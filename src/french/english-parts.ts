import { fold } from './fold';

/** An English title read word by word: what was read, folded, and the French names it may stand for, likeliest first. */
export interface PartsReading {
  phrase: string;
  names: string[];
}

/** French sides by English phrase, in the order of the table. */
export type Sides = ReadonlyMap<string, readonly string[]>;

/** Longest phrase of the tables, in words. */
const LONGEST = 4;
/** Words looked at: a title is short, and what follows is not it. */
const MOST_WORDS = 24;
/** What divides a title: no phrase goes across. */
const DIVISION = /[|,:;()[\]{}–—•]|\s[-/]\s|\s-|-\s/;
/** "Head of Engineering", "VP Marketing": the rank comes first. */
const RANK_FIRST = /^(?:head|director|manager|vp|svp|evp)$/;

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
 * The rank and the field of an English title, put together in French; null
 * where no known field stands beside a known rank.
 */
export function englishParts(text: string, ranks: Sides, fields: Sides): PartsReading | null {
  for (const part of fold(text).split(DIVISION)) {
    const words = (part.match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS);
    const reading = rankLast(words, ranks, fields) ?? rankFirst(words, ranks, fields);
    if (reading) return reading;
  }
  return null;
}

/** "Regulatory Affairs Manager": the longest rank, and the longest field before it. */
function rankLast(words: string[], ranks: Sides, fields: Sides): PartsReading | null {
  for (let end = words.length; end > 1; end--) {
    for (let size = Math.min(LONGEST, end - 1); size > 0; size--) {
      const rank = words.slice(end - size, end).join(' ');
      const reading = withField(
        words.slice(0, end - size),
        rank,
        ranks.get(singular(rank)),
        fields,
      );
      if (reading) return reading;
    }
  }
  return null;
}

function withField(
  before: string[],
  rank: string,
  french: readonly string[] | undefined,
  fields: Sides,
): PartsReading | null {
  if (!french) return null;
  for (let size = Math.min(LONGEST, before.length); size > 0; size--) {
    const field = before.slice(-size).join(' ');
    const complements = fields.get(field);
    if (complements)
      return {
        phrase: `${field} ${rank}`,
        names: together(`${field} ${rank}`, french, complements),
      };
  }
  return null;
}

function rankFirst(words: string[], ranks: Sides, fields: Sides): PartsReading | null {
  const at = words.findIndex((word) => RANK_FIRST.test(word));
  const rank = words[at]?.replace(/^[se]vp$/, 'vp');
  if (!rank) return null;
  const after = words.slice(at + (words[at + 1] === 'of' ? 2 : 1));
  for (let size = Math.min(LONGEST, after.length); size > 0; size--) {
    const field = after.slice(0, size).join(' ');
    const complements = fields.get(field);
    if (complements)
      return {
        phrase: `${rank} of ${field}`,
        names: together(`${field} ${rank}`, ranks.get(rank) ?? [], complements),
      };
  }
  return null;
}

/** The English words first: the lists have some names in English. */
function together(
  english: string,
  heads: readonly string[],
  complements: readonly string[],
): string[] {
  const french = complements.flatMap((complement) => heads.map((head) => `${head} ${complement}`));
  return [english, ...french];
}

/** English plurals of who does the work: "engineers". */
function singular(rank: string): string {
  return rank.length > 4 && rank.endsWith('s') ? rank.slice(0, -1) : rank;
}
