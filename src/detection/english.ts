import { introducesPerson } from './cues';
import { extend } from './extent';
import type { Extent } from './gender';
import * as bits from './lexicon/lexicon';
import { afterStudies } from './studies';
import { gapAfter, isAllCaps, isCapital, type Tokens, wordAt } from './tokens';
import { isVerb } from './verbs';
import { wholeName } from './whole-name';

const MAX_LEFT = 6;

/**
 * The English title whose head may be at `i` ("Senior Data Analyst"): its
 * words stand on the left. Null when nothing on the left makes it English and
 * the head is not English alone.
 */
export function englishSpan(
  tokens: Tokens,
  i: number,
  title: boolean,
  free: number,
): Extent | null {
  if (!(tokens.flags[i]! & bits.ENGLISH)) return null;
  const first = leftEdge(tokens, i, title, free);
  if (first === i && !isHeadOf(tokens, i) && !standsAlone(tokens, i, title)) return null;
  if (!title && ABILITY.test(wordAt(tokens, i)) && !isEnglishWorker(tokens, i)) return null;
  if (first === i && tokens.flags[i]! & bits.STUDY) return null;
  if (!title && isVerb(tokens, i) && !introducesPerson(tokens, first)) return null;
  if (first === i && !title && !isHeadOf(tokens, i)) return null;
  if (!title && isTool(tokens, first, i)) return null;
  if (!title && (leadsOn(tokens, i) || afterStudies(tokens, first))) return null;
  const right = extend(tokens, i, { title });
  return { ...right, first };
}

/** Whether a head that nothing on its left makes English is: in capitals, or after a rank of English titles ("Junior recruiter"). */
function standsAlone(tokens: Tokens, i: number, title: boolean): boolean {
  if (tokens.flags[i]! & bits.HEAD) return false;
  return isCapital(tokens, i) || (title && isEnglishLeft(tokens, i - 1));
}

/** "maîtrise de Git, SQL Developer": initials before the head and nobody introduced. */
function isTool(tokens: Tokens, first: number, i: number): boolean {
  if (first === i || introducesPerson(tokens, first)) return false;
  for (let k = first; k < i; k++) if (tokens.flags[k]! & bits.ENGLISH_LEFT) return false;
  return true;
}

/** Heads that are work rather than workers in prose: "lead / support sur les traitements". */
const ABILITY = /^(?:support|lead|ops)$/;

/** "customer support"; "le service support" is a department. */
function isEnglishWorker(tokens: Tokens, i: number): boolean {
  return isEnglishLeft(tokens, i - 1) && wordAt(tokens, i - 1) !== 'service';
}

function isEnglishLeft(tokens: Tokens, p: number): boolean {
  if (p < 0 || !/space|hyphen/.test(gapAfter(tokens, p))) return false;
  return (tokens.flags[p]! & bits.ENGLISH_LEFT) !== 0;
}

function leftEdge(tokens: Tokens, i: number, title: boolean, free: number): number {
  let first = i;
  for (let p = i - 1; p >= free && i - p <= MAX_LEFT; p--) {
    const gap = gapAfter(tokens, p);
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'slash') break;
    if (gap === 'slash' && tokens.flags[i]! & bits.HEAD && !isAmpersand(tokens, p)) break;
    if (!belongs(tokens, p, title)) break;
    first = p;
  }
  while (first < i && tokens.flags[first]! & (bits.QUALITY | bits.AND)) {
    // "Senior planner" is a name of ROME, "Senior buyer" a buyer.
    if ((wholeName(tokens, first)?.last ?? -1) >= i) break;
    first++;
  }
  return first;
}

/** "Digital & Data Manager": one title, where a stroke would part two. */
function isAmpersand(tokens: Tokens, p: number): boolean {
  return tokens.lower.slice(tokens.ends[p], tokens.starts[p + 1]).trim() === '&';
}

/** Whether word `p` may stand left of an English head: a word of such titles, or a name in capitals. */
function belongs(tokens: Tokens, p: number, title: boolean): boolean {
  const flags = tokens.flags[p]!;
  if (flags & bits.ENGLISH_LEFT) return true;
  if (flags & (bits.DETERMINER | bits.LINK | bits.CONTRACT | bits.AND | bits.STUDY)) return false;
  if (flags & bits.ENGLISH && !(flags & bits.HEAD)) return true;
  const proper = isCapital(tokens, p) && !(flags & (bits.END | bits.HEAD | bits.CUE));
  return (
    proper && (title || isAllCaps(tokens, p) || isInside(tokens, p) || isIntroduced(tokens, p))
  );
}

/** "nos Segment Managers": an unknown word in capitals behind an article, its head in capitals too. */
function isIntroduced(tokens: Tokens, p: number): boolean {
  if (p === 0 || !isCapital(tokens, p + 1)) return false;
  return gapAfter(tokens, p - 1) === 'space' && (tokens.flags[p - 1]! & bits.DETERMINER) !== 0;
}

/** "Data Domain Owner": an unknown word in capitals behind one that begins English titles. */
function isInside(tokens: Tokens, p: number): boolean {
  if (p === 0 || gapAfter(tokens, p - 1) !== 'space') return false;
  return (tokens.flags[p - 1]! & bits.ENGLISH_LEFT) !== 0 && isCapital(tokens, p - 1);
}

/** "Head of Data": the one head that stands first. */
function isHeadOf(tokens: Tokens, i: number): boolean {
  return wordAt(tokens, i) === 'head' && wordAt(tokens, i + 1) === 'of';
}

/** "Manufacturing Executive System": the group goes on, its head is no person. */
function leadsOn(tokens: Tokens, i: number): boolean {
  if (gapAfter(tokens, i) !== 'space' || !isCapital(tokens, i + 1)) return false;
  return /^(?:systems?|solutions?|platform|summary|program|office|software|suite|committee|board)$/.test(
    wordAt(tokens, i + 1),
  );
}

/** "General Counsel": a French head that English titles begin with, before a head of theirs. */
export function opensEnglish(tokens: Tokens, i: number): boolean {
  if (!(tokens.flags[i]! & bits.ENGLISH_LEFT) || gapAfter(tokens, i) !== 'space') return false;
  const next = tokens.flags[i + 1]! & (bits.ENGLISH | bits.HEAD);
  return next === bits.ENGLISH && isCapital(tokens, i) && isCapital(tokens, i + 1);
}
