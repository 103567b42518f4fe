import type { Names } from '../matching/types';
import { type Extent, withSuffix } from './gender';
import { LINK } from './lexicon/lexicon';
import { gapAfter, lemmaAt, type Tokens, wordAt } from './tokens';

/** With so many words behind the head a name is known across commas and dashes, which part two jobs elsewhere. */
const LONG = 3;
/** Words looked at behind a head. */
const MOST_WORDS = 16;

/**
 * The name of two words or more, to the letter, that begins with word `i`; null
 * without. What names have inside ("courtier en prêts immobiliers", "commercial
 * auprès des particuliers") no rule has to allow. A head may stand in either
 * gender and number, with an inclusive ending.
 */
export function wholeName(tokens: Tokens, i: number): Extent | null {
  const { names } = tokens;
  if (!names) return null;
  const head = withSuffix(tokens, i).last;
  const more =
    wordsBehind(tokens, names, wordAt(tokens, i), head) || behindLemma(tokens, names, i, head);
  // "Architecte DE", the data engineer, is no name in "l'architecte de la ligne".
  if (more === 0 || tokens.flags[head + more]! & LINK) return null;
  const { last, end } = withSuffix(tokens, head + more);
  return { first: i, last, end };
}

function behindLemma(tokens: Tokens, names: Names, i: number, from: number): number {
  const lemma = lemmaAt(tokens, i);
  return lemma && lemma !== wordAt(tokens, i) ? wordsBehind(tokens, names, lemma, from) : 0;
}

/** How many words behind `from` make a name with a head, as far as they are joined. */
function wordsBehind(tokens: Tokens, names: Names, head: string, from: number): number {
  if (!names.begins(head, wordAt(tokens, from + 1))) return 0;
  let last = from;
  while (last - from < MOST_WORDS && isNear(tokens, last)) last++;
  const more = names.longest(head, tokens.words, from + 1, last + 1);
  if (more > 0 || !isJoined(tokens, last)) return more;
  while (last - from < MOST_WORDS && isJoined(tokens, last)) last++;
  const long = names.longest(head, tokens.words, from + 1, last + 1);
  return long < LONG ? 0 : long;
}

const isNear = (tokens: Tokens, k: number) =>
  /space|hyphen|apostrophe|slash/.test(gapAfter(tokens, k));

/** No end of a sentence, heading or line behind word `k`. */
function isJoined(tokens: Tokens, k: number): boolean {
  if (k + 1 >= tokens.count) return false;
  return !/[.;:!?\n\r]/.test(tokens.lower.slice(tokens.ends[k], tokens.starts[k + 1]));
}
