import { isNumber } from './cues';
import { isOfOne } from './ends';
import type { Extent } from './gender';
import { isInternshipLine } from './internship';
import * as bits from './lexicon/lexicon';
import { markLength, opensMark } from './marks';
import { gapAfter, isCapital, type Tokens, wordAt } from './tokens';
import { isVerb } from './verbs';
import { wholeName } from './whole-name';

/** Most words of a line that is read as a title. */
const MAX_TITLE_WORDS = 18;

/**
 * Whether a line, by its shape, is a title: short, no sentence in it, and it
 * starts with a head or carries the H/F mark.
 */
export function isTitleLine(tokens: Tokens): boolean {
  if (tokens.count === 0 || tokens.count > MAX_TITLE_WORDS) return false;
  if (/[.!?:;…]\s*$/.test(tokens.text.slice(-8))) return false;
  const markedAt = markPlace(tokens);
  const first = firstWord(tokens);
  const named = first < tokens.count ? (wholeName(tokens, first)?.last ?? -1) : -1;
  if (markedAt >= 0 && !hasSentence(tokens, markedAt, named)) return true;
  if (hasSentence(tokens, tokens.count, named)) return false;
  if (isInternshipLine(tokens)) return true;
  if (wholeName(tokens, 0)) return true;
  if (isEnglishTitle(tokens)) return true;
  return (
    first < tokens.count &&
    tokens.starts[first]! - bracketEnd(tokens.text) <= 3 &&
    !/^\s*[-•*>·–]/.test(tokens.text) &&
    (tokens.flags[first]! & (bits.HEAD | bits.ENGLISH | bits.ACRONYM)) !== 0 &&
    !(tokens.flags[first]! & bits.NO_OCCUPATION) &&
    !isVerb(tokens, first)
  );
}

/** What an ad offers, whatever the job. */
const OFFER = /^(?:missions?|postes?|offres?|emplois?|annonces?|recrutements?)$/;

/** The words before the H/F mark of a title without a known head ("OPC Data Center (H/F)"). */
export function untitledSpan(tokens: Tokens): Extent | null {
  const mark = markPlace(tokens);
  if (mark <= 0) return null;
  let first = mark - 1;
  while (first > 0 && /space|hyphen|apostrophe|slash/.test(gapAfter(tokens, first - 1))) first--;
  let last = mark - 1;
  const edge = bits.CONTRACT | bits.QUALITY | bits.DETERMINER | bits.AND | bits.CUE;
  while (first <= last && tokens.flags[first]! & edge) first++;
  // "Racine recherche un stagiaire H/F": a sentence, whose words name no job.
  for (let i = first; i <= last; i++)
    if (tokens.flags[i]! & (bits.CUE | bits.DETERMINER)) return null;
  while (last >= first && tokens.flags[last]! & (edge | bits.LINK)) last--;
  if (first > last || tokens.flags[first]! & (bits.STUDY | bits.ORGANISATION)) return null;
  if (first === last && (isNumber(tokens, first) || OFFER.test(wordAt(tokens, first)))) return null;
  return { first, last, end: tokens.ends[last]! };
}

/** "Web3 Developer", "Associate Software Development Engineer": capitals up to an English head. */
function isEnglishTitle(tokens: Tokens): boolean {
  const joining = bits.LINK | bits.AND | bits.ENGLISH_LEFT;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!;
    if (flags & bits.ENGLISH && !(flags & bits.ENGLISH_LEFT) && i > 0) return true;
    if (flags & (bits.DETERMINER | bits.CUE | bits.ORGANISATION | bits.HEAD)) return false;
    if (!isCapital(tokens, i) && !(flags & joining)) return false;
  }
  return false;
}

/** Index of the first word of the H/F mark, -1 without one. */
function markPlace(tokens: Tokens): number {
  for (let i = 0; i < tokens.count; i++) {
    if (!opensMark(wordAt(tokens, i))) continue;
    if (markLength(tokens.lower, i === 0 ? 0 : tokens.ends[i - 1]!) > 0) return i;
  }
  return -1;
}

function firstWord(tokens: Tokens): number {
  const from = bracketEnd(tokens.text);
  let i = 0;
  while (i < tokens.count && tokens.starts[i]! < from) i++;
  while (
    i < tokens.count &&
    tokens.flags[i]! & (bits.CONTRACT | bits.PREPOSED) &&
    !(tokens.flags[i]! & bits.HEAD)
  )
    i++;
  return i;
}

/** Where a leading label such as "[EDS]" ends, 0 without one. */
function bracketEnd(text: string): number {
  return /^\[[^\]]{0,20}\]/.exec(text)?.[0].length ?? 0;
}

/** A verb, a pronoun or a possessive among the first `count` words, behind a whole name: a sentence, not a title. */
function hasSentence(tokens: Tokens, count: number, named: number): boolean {
  for (let i = named + 1; i < count; i++) {
    const flags = tokens.flags[i]!;
    if (i === 0 && flags & bits.HEAD) continue;
    if (flags & bits.BEING) return true;
    if (isOfOne(tokens, i)) continue;
    if (flags & bits.END && flags & bits.DETERMINER) return true;
    if (
      flags & bits.END &&
      !(
        flags &
        (bits.CONTRACT | bits.AND | bits.SUFFIX | bits.PREPOSED | bits.ENGLISH_LEFT | bits.LINK)
      ) &&
      tokens.ends[i]! - tokens.starts[i]! > 1
    )
      return true;
  }
  return false;
}
