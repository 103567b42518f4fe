import * as bits from './lexicon/lexicon';
import { gapAfter, isAside, REACH, type Tokens, wordAt } from './tokens';

/** Whether an article, a number ("1 cadre de santé"), a word of hiring or a title spelled out ("Chief Data Officer (CDO)") stands before. */
export function introducesPerson(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  const gap = gapAfter(tokens, i - 1);
  const before = tokens.flags[i - 1]!;
  if (gap === 'open' || gap === 'slash' || isAside(tokens, i))
    return !!(before & (bits.HEAD | bits.ENGLISH | bits.ACRONYM));
  if (gap !== 'space' && gap !== 'apostrophe') return isInclusiveArticle(tokens, i - 1);
  return isNumber(tokens, i - 1) || !!(before & (bits.DETERMINER | bits.CUE)) || hasCue(tokens, i);
}

/** "(DSI, CTO, …)", "directeurs des achats, DRH, DG": beside another person in the same list. */
export function isAmongPersons(tokens: Tokens, i: number): boolean {
  const person = bits.HEAD | bits.ENGLISH | bits.ACRONYM;
  if (isAside(tokens, i + 1) && tokens.flags[i + 1]! & person) return true;
  if (!isAside(tokens, i)) return false;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (k < i - 1 && gapAfter(tokens, k) === 'break') return false;
    if (tokens.flags[k]! & person) return true;
  }
  return false;
}

/** "comme facteur", "un profil chasseur": compares, does not hire. */
const COMPARISON = /^(?:comme|profils?|equipes?|clientele)$/;

/** A word of hiring or of capacity a few words before, in the same clause. */
export function hasCue(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (gapAfter(tokens, k) === 'break') return false;
    if (tokens.flags[k]! & bits.CUE) return true;
  }
  return false;
}

/**
 * Whether a word that is also a thing's is hired: a verb of hiring a few words
 * before, or "poste de" and the like just before ("postes de travail et
 * serveurs" are machines).
 */
export function isHired(tokens: Tokens, i: number): boolean {
  const small = bits.DETERMINER | bits.OF | bits.LINK | bits.PREPOSED | bits.END | bits.SUFFIX;
  let beside = true;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (gapAfter(tokens, k) === 'break' && !isInclusiveArticle(tokens, k)) return false;
    const word = wordAt(tokens, k);
    if (tokens.flags[k]! & bits.CUE && !COMPARISON.test(word) && (beside || HIRES.test(word)))
      return true;
    beside &&= (tokens.flags[k]! & small) !== 0 || isNumber(tokens, k);
  }
  return false;
}

const HIRES = /^(?:recrut|recherch|cherch|embauch|deven|devien)/;

export function isNumber(tokens: Tokens, i: number): boolean {
  return /^\d{1,5}$/.test(wordAt(tokens, i));
}

/** "un(e)", "le/la", "un.e". */
export function isInclusiveArticle(tokens: Tokens, p: number): boolean {
  if (p < 1 || !/^(?:e|ne|la|une|le|des|s|es)$/.test(wordAt(tokens, p))) return false;
  return !!(tokens.flags[p - 1]! & bits.DETERMINER) && tokens.starts[p]! - tokens.ends[p - 1]! <= 3;
}
