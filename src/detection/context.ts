import type { Extent } from './extent';
import * as bits from './lexicon/lexicon';
import { stemOf } from './lexicon/stem';
import { gapAfter, isAllCaps, isCapital, type Tokens, wordAt } from './tokens';

/** Words looked at on the left: a rule never reads further. */
const REACH = 6;

/**
 * Whether the words before (and just after) let the head at `i` name a job
 * here: "un infirmier", but not "diplôme d'infirmier", "soins infirmiers",
 * "conseiller les clients", "responsable de gérer".
 */
export function namesJob(tokens: Tokens, i: number, extent: Extent, marked: boolean): boolean {
  const flags = tokens.flags[i]!;
  if (marked) return true;
  if (flags & bits.NO_OCCUPATION) return false;
  const inclusive = extent.first === i && extent.end > tokens.ends[i]!;
  if (isVerb(tokens, i, flags)) return false;
  if (afterStudies(tokens, i)) return false;
  const cue = hasCue(tokens, i);
  if (flags & bits.HOMOGRAPH && !inclusive && !(cue && isHiring(tokens, i))) return false;
  return inclusive || leftAllows(tokens, i, flags, cue);
}

/** Of a bound head: whether the word that follows is one of those it has in names. */
export function isBoundHeadCompleted(
  tokens: Tokens,
  i: number,
  bound: ReadonlySet<string>,
): boolean {
  for (let n = i + 1, gap = gapAfter(tokens, i); n < tokens.count && n <= i + 3; n++) {
    if (!/space|hyphen|apostrophe/.test(gap)) return false;
    const flags = tokens.flags[n]!;
    if (!(flags & bits.LINK)) return !(flags & bits.END) && bound.has(stemOf(wordAt(tokens, n)));
    gap = gapAfter(tokens, n);
  }
  return false;
}

function leftAllows(tokens: Tokens, i: number, flags: number, cue: boolean): boolean {
  const gap = gapAfter(tokens, i - 1);
  const p = i - 1;
  if (i === 0 || gap === 'break' || gap === 'dash') return startAllows(tokens, i, flags);
  if (gap === 'open') return !(flags & bits.ADJECTIVE) || !!(flags & bits.ACRONYM);
  const before = tokens.flags[p]!;
  if (gap === 'hyphen') return !!(before & (bits.HEAD | bits.DETERMINER | bits.SUFFIX));
  if (gap === 'slash')
    return (
      !!(before & (bits.HEAD | bits.DETERMINER | bits.SUFFIX)) ||
      !(flags & (bits.ADJECTIVE | bits.HOMOGRAPH | bits.VERB)) ||
      coordinationAllows(tokens, i, flags)
    );
  if (gap === 'point') return false;
  if (before & bits.BEING) return !(flags & bits.ADJECTIVE);
  if (isNumber(tokens, p)) return true;
  if (before & bits.DETERMINER && before & bits.OF) return ofAllows(tokens, p, flags, cue);
  if (before & bits.DETERMINER) return determinerAllows(tokens, p, i);
  if (before & bits.OF) return ofAllows(tokens, p, flags, cue);
  if (isInclusiveArticle(tokens, p)) return true;
  if (before & bits.AND) return coordinationAllows(tokens, i, flags);
  if (before & bits.CUE)
    return !(flags & bits.ADJECTIVE) || before === 0 || !isGroupNoun(tokens, p);
  if (before & bits.PREPOSED) return p === 0 || leftAllows(tokens, p, flags, cue);
  const word = wordAt(tokens, p);
  if (word === 'que' || word === 'qu') return wordAt(tokens, p - 1) === 'tant';
  return false;
}

/** "équipe commerciale": the same word that brings a name may be qualified by an adjective. */
function isGroupNoun(tokens: Tokens, i: number): boolean {
  return /^(?:equipes?|profils?|missions?|fonctions?|brigade|poste|postes|binome|offre|statut|mission)$/.test(
    wordAt(tokens, i),
  );
}

/** "responsable d'activités": the noun that takes a complement is no adjective. */
function hasComplement(tokens: Tokens, i: number): boolean {
  if (i + 2 >= tokens.count || !(tokens.flags[i + 1]! & bits.OF)) return false;
  const noun = tokens.flags[i + 2]!;
  return !(noun & (bits.END | bits.DETERMINER | bits.LINK)) && !isInfinitive(wordAt(tokens, i + 2));
}

/** At the start of a clause an adjective needs something that makes it a noun. */
function startAllows(tokens: Tokens, i: number, flags: number): boolean {
  if (
    flags & bits.PREDICATE &&
    /^[^\n]{0,2},\s*$/.test(
      tokens.folded.slice(Math.max(0, tokens.starts[i]! - 3), tokens.starts[i]),
    )
  )
    return false;
  if (!(flags & bits.ADJECTIVE)) return true;
  const n = i + 1;
  const gap = gapAfter(tokens, i);
  if (n >= tokens.count || gap === 'break')
    return (
      isCapital(tokens, i) &&
      gapAfter(tokens, i - 1) === 'break' &&
      !/^\s*,/.test(tokens.folded.slice(tokens.ends[i]))
    );
  return (
    gap !== 'space' ||
    !(tokens.flags[n]! & (bits.AND | bits.END | bits.DETERMINER)) ||
    !!(tokens.flags[n]! & bits.LINK)
  );
}

function isNumber(tokens: Tokens, i: number): boolean {
  return /^\d{1,3}$/.test(wordAt(tokens, i));
}

/** "chez Le Chef", "la société Boulanger": a capital inside a sentence after a small word is a name. */
function determinerAllows(tokens: Tokens, p: number, i: number): boolean {
  if (isAllCaps(tokens, i) || !isCapital(tokens, p) || !isCapital(tokens, i)) return true;
  const gap = gapAfter(tokens, p - 1);
  return p === 0 || gap === 'break' || gap === 'dash' || gap === 'open' || gap === 'slash';
}

/** "poste de vendeur" names a job, "cabinet d'avocats" an office. */
function ofAllows(tokens: Tokens, p: number, flags: number, cue: boolean): boolean {
  if (p === 0) return !(flags & bits.ADJECTIVE);
  const before = tokens.flags[p - 1]!;
  if (cue) return true;
  if (before & bits.NAMED_AFTER && gapAfter(tokens, p - 1) === 'space') return false;
  const definite = tokens.flags[p]! & bits.DETERMINER;
  return definite !== 0 || !(before & bits.ORGANISATION && gapAfter(tokens, p - 1) === 'space');
}

function coordinationAllows(tokens: Tokens, i: number, flags: number): boolean {
  if (flags & (bits.ADJECTIVE | bits.VERB)) {
    if (hasComplement(tokens, i)) return true;
    for (let k = i - 2; k >= 0 && k >= i - REACH; k--)
      if (tokens.flags[k]! & bits.HEAD) return true;
    return false;
  }
  return true;
}

/** "un(e)", "le/la", "un.e". */
function isInclusiveArticle(tokens: Tokens, p: number): boolean {
  if (p < 1 || !/^(?:e|ne|la|une|le|des|s|es)$/.test(wordAt(tokens, p))) return false;
  return !!(tokens.flags[p - 1]! & bits.DETERMINER) && tokens.starts[p]! - tokens.ends[p - 1]! <= 3;
}

/** "diplôme d'État d'infirmier", "école d'ingénieurs", "BTS comptable". */
function afterStudies(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const gap = gapAfter(tokens, k);
    if (gap === 'break' || gap === 'dash' || gap === 'open') return false;
    const flags = tokens.flags[k]!;
    if (flags & bits.STUDY) return !(flags & bits.CONTRACT);
    const word = wordAt(tokens, k);
    if (
      flags & (bits.DETERMINER | bits.BEING | bits.END) &&
      !(flags & (bits.OF | bits.AND)) &&
      !/^(?:l|d|s|le|la)$/.test(word)
    )
      return false;
  }
  return false;
}

/** "conseiller les clients", "pour manager", "il garde". */
export function isVerb(tokens: Tokens, i: number, flags: number): boolean {
  if (!(flags & bits.VERB)) return false;
  if (isListedVerb(tokens, i)) return true;
  const before = i > 0 && gapAfter(tokens, i - 1) !== 'break' ? tokens.flags[i - 1]! : 0;
  if (before & bits.DETERMINER && !(before & bits.OF)) return false;
  const n = i + 1;
  const after = n < tokens.count && gapAfter(tokens, i) === 'space' ? tokens.flags[n]! : 0;
  if (after & bits.DETERMINER && !(before & bits.CUE)) return true;
  const word = i > 0 ? wordAt(tokens, i - 1) : '';
  if (
    /^(?:a|pour|de|d|savoir|vous|nous|il|elle|et|sait|on)$/.test(word) &&
    before &&
    !(before & bits.CUE)
  )
    return !(before & bits.OF && hasCue(tokens, i));
  return false;
}

/** Of the words before, one of hiring or of capacity, stronger than a comparison ("comme facteur"). */
function isHiring(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--)
    if (tokens.flags[k]! & bits.CUE && !/^(?:comme|profils?|equipes?)$/.test(wordAt(tokens, k)))
      return true;
  return false;
}

/** A word of hiring or of capacity a few words before, in the same clause. */
function hasCue(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (gapAfter(tokens, k) === 'break') return false;
    if (tokens.flags[k]! & bits.CUE) return true;
  }
  return false;
}

/** "Manager, fédérer et animer", "conseiller et vendre": an infinitive follows. */
function isListedVerb(tokens: Tokens, i: number): boolean {
  let n = i + 1;
  if (n < tokens.count && tokens.flags[n]! & bits.AND) n++;
  else if (!/^\s*,/.test(tokens.folded.slice(tokens.ends[i], tokens.ends[i]! + 2))) return false;
  if (n >= tokens.count || tokens.flags[n]! & bits.HEAD) return false;
  return isInfinitive(wordAt(tokens, n));
}

function isInfinitive(word: string): boolean {
  return /(?:[^i]er|ir|dre|ttre|ire)$/.test(word);
}

/** Whether an article, a word of hiring or a title spelled out ("Chief Data Officer (CDO)") stands before. */
export function introducesPerson(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  const gap = gapAfter(tokens, i - 1);
  const before = tokens.flags[i - 1]!;
  if (gap === 'open') return !!(before & (bits.HEAD | bits.ENGLISH));
  if (gap !== 'space' && gap !== 'apostrophe') return isInclusiveArticle(tokens, i - 1);
  return !!(before & (bits.DETERMINER | bits.CUE)) || hasCue(tokens, i);
}
