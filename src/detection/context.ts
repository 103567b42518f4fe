import { stem } from '../french/stem';
import type { Extent } from './gender';
import * as bits from './lexicon/lexicon';
import { gapAfter, isAllCaps, isCapital, lemmaAt, type Tokens, wordAt } from './tokens';
import { isInfinitive, isParticiple, isVerb } from './verbs';

/** Words looked at on the left: a rule never reads further. */
const REACH = 6;

/**
 * Whether the words around let the head at `i` name a job here: "un
 * infirmier", but not "diplôme d'infirmier", "soins infirmiers", "conseiller
 * les clients", "est responsable de gérer".
 * @param head the head with its inclusive suffix
 */
export function namesJob(tokens: Tokens, i: number, head: Extent): boolean {
  const flags = tokens.flags[i]!;
  if (flags & bits.NO_OCCUPATION || afterStudies(tokens, i) || isAtHeart(tokens, i)) return false;
  const inclusive = head.end > tokens.ends[i]!;
  if (!inclusive && (isVerb(tokens, i) || isParticiple(tokens, i))) return false;
  const doubled = gapAfter(tokens, i) === 'hyphen' && (tokens.flags[i + 1]! & bits.HEAD) !== 0;
  if (flags & bits.HOMOGRAPH && !inclusive && !doubled && !hasCue(tokens, i, COMPARISON))
    return false;
  const start = compoundStart(tokens, i);
  if (start < i && wordAt(tokens, start) === 'eco') return false;
  return leftAllows(tokens, start, start < i ? flags & ~bits.ADJECTIVE : flags, inclusive);
}

/** "commerçant dans l'âme": a liking, not a trade. */
function isAtHeart(tokens: Tokens, i: number): boolean {
  return wordAt(tokens, i + 1) === 'dans' && wordAt(tokens, i + 3) === 'ame';
}

/** In a title little is needed: not a diploma, not a word that qualifies the one before. */
export function titleAllows(tokens: Tokens, i: number): boolean {
  if (afterStudies(tokens, i)) return false;
  const flags = tokens.flags[i]!;
  if (
    flags & bits.HOMOGRAPH &&
    gapAfter(tokens, i) === 'space' &&
    !(tokens.flags[i + 1]! & bits.LINK)
  )
    return false;
  return (
    !(flags & bits.RELATIONAL) ||
    i === 0 ||
    gapAfter(tokens, i - 1) !== 'space' ||
    (tokens.flags[i - 1]! & bits.CONTRACT) !== 0
  );
}

/** "https://…/chef-de-projet", "Charbonnières-les-Bains": an address or a town. */
export function isPartOfAddress(tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i]!;
  if (gapAfter(tokens, i) === 'hyphen' && isCapital(tokens, i))
    if (/^(?:les|le|la|sur|sous|en)$/.test(wordAt(tokens, i + 1))) return true;
  if (start === 0 || !/[/=+%.@_-]/.test(tokens.lower[start - 1]!)) return false;
  const run = tokens.lower.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  return /:\/\/|www\.|@|%[0-9a-f]{2}|\]\(|\.(?:fr|com|org)\//.test(
    run.slice(run.lastIndexOf(' ') + 1),
  );
}

const LONGEST_ADDRESS = 200;

/** "comme facteur", "un profil chasseur": compares, does not hire. */
const COMPARISON = /^(?:comme|profils?|equipes?|clientele)$/;

/** Of a bound head: whether the word that follows is one of those it has in names. */
export function isCompleted(tokens: Tokens, i: number, bound: ReadonlySet<string>): boolean {
  const first = withOtherGender(tokens, i);
  for (let n = first + 1, gap = gapAfter(tokens, first); n < tokens.count && n <= first + 3; n++) {
    if (!/space|hyphen|apostrophe/.test(gap)) return false;
    const flags = tokens.flags[n]!;
    if (!(flags & bits.LINK)) return !(flags & bits.END) && bound.has(stem(wordAt(tokens, n)));
    gap = gapAfter(tokens, n);
  }
  return false;
}

/** The last word of "Hôte / Hôtesse", `i` where the head stands alone. */
function withOtherGender(tokens: Tokens, i: number): number {
  const paired = gapAfter(tokens, i) === 'slash' && lemmaAt(tokens, i + 1) === lemmaAt(tokens, i);
  return paired ? i + 1 : i;
}

/** First parts of compounds that ads write apart: "gastro entérologue", "technico commercial". */
const PREFIX =
  /^(?:gastro|oto|rhino|neuro|psycho|socio|technico|electro|hydro|agro|micro|tele|vice|post)$/;

/** Where the compound that ends with the head at `i` starts: "technico-commercial". */
export function compoundStart(tokens: Tokens, i: number): number {
  let first = i;
  if (i > 0 && gapAfter(tokens, i - 1) === 'space' && PREFIX.test(wordAt(tokens, i - 1)))
    first = i - 1;
  while (
    first > 0 &&
    i - first < REACH &&
    gapAfter(tokens, first - 1) === 'hyphen' &&
    tokens.flags[first - 1] === 0
  )
    first--;
  return first;
}

/** Whether an article, a word of hiring or a title spelled out ("Chief Data Officer (CDO)") stands before. */
export function introducesPerson(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  const gap = gapAfter(tokens, i - 1);
  const before = tokens.flags[i - 1]!;
  if (gap === 'open' || gap === 'slash' || isAside(tokens, i))
    return !!(before & (bits.HEAD | bits.ENGLISH | bits.ACRONYM));
  if (gap !== 'space' && gap !== 'apostrophe') return isInclusiveArticle(tokens, i - 1);
  return !!(before & (bits.DETERMINER | bits.CUE)) || hasCue(tokens, i);
}

function leftAllows(tokens: Tokens, i: number, flags: number, inclusive: boolean): boolean {
  const gap = gapAfter(tokens, i - 1);
  if (gap === 'break' || gap === 'dash') return inclusive || startAllows(tokens, i, flags);
  const before = tokens.flags[i - 1]!;
  if (before & bits.CONTRACT && !(before & bits.QUALITY)) return true;
  if (before & bits.BEING) return !(flags & bits.ADJECTIVE);
  if (inclusive) return true;
  if (gap === 'space' || gap === 'apostrophe') return wordAllows(tokens, i, i, flags);
  if (gap === 'open') return !(flags & bits.ADJECTIVE);
  if (gap === 'hyphen') return !!(before & (bits.DETERMINER | bits.SUFFIX));
  return gap === 'slash' && slashAllows(tokens, i, flags);
}

/**
 * Whether the word before `at` lets the head at `i` name a job; `at` is `i`, or
 * an adjective that stands before the head ("un jeune boulanger").
 */
function wordAllows(tokens: Tokens, at: number, i: number, flags: number): boolean {
  const p = at - 1;
  if (p < 0 || i - at > REACH) return true;
  const before = tokens.flags[p]!;
  if (isNumber(tokens, p) || isInclusiveArticle(tokens, p)) return true;
  if (before & bits.OF) return ofAllows(tokens, p, flags);
  if (before & bits.DETERMINER)
    return (
      !atCompany(tokens, p) && !praises(tokens, p, i, flags) && determinerAllows(tokens, p, at)
    );
  if (before & bits.AND) return coordinationAllows(tokens, at, flags);
  if (before & bits.CUE) return cueAllows(tokens, p, i, flags);
  if (before & bits.PREPOSED) return wordAllows(tokens, p, i, flags);
  return /^(?:que|qu)$/.test(wordAt(tokens, p)) && wordAt(tokens, p - 1) === 'tant';
}

/** "équipe commerciale" qualifies; "recrute commercial", "clientèle artisans" name. */
function cueAllows(tokens: Tokens, p: number, i: number, flags: number): boolean {
  if (!(flags & bits.ADJECTIVE) || isCapital(tokens, i)) return true;
  if (flags & bits.RELATIONAL && wordAt(tokens, p).startsWith('recherche')) return false;
  return /^(?:recrut|recherch|cherch|deven|devien|embauch|comme|clientele|population|public)/.test(
    wordAt(tokens, p),
  );
}

/** At the start of a clause an adjective needs something that makes it a noun. */
function startAllows(tokens: Tokens, i: number, flags: number): boolean {
  if (flags & bits.PREDICATE && (isAside(tokens, i) || !isCapital(tokens, i)))
    return isTitleLike(tokens, i);
  if (!(flags & bits.ADJECTIVE)) return true;
  const gap = gapAfter(tokens, i);
  if (gap === 'break')
    return isCapital(tokens, i) && !isAside(tokens, i) && !isAside(tokens, i + 1);
  if (gap !== 'space') return true;
  const after = tokens.flags[i + 1]!;
  return !!(after & bits.LINK) || !(after & (bits.AND | bits.END | bits.DETERMINER));
}

/** Set off by a comma: "AXELIS, expert du recrutement". */
function isAside(tokens: Tokens, i: number): boolean {
  if (i === 0 || i >= tokens.count) return false;
  return /,\s{0,2}$/.test(tokens.lower.slice(Math.max(0, tokens.starts[i]! - 3), tokens.starts[i]));
}

/** "responsable de site", "responsable IT", against "expert du recrutement", "responsable de la gestion". */
function isTitleLike(tokens: Tokens, i: number): boolean {
  if (!/^(?:responsable|charge)$/.test(lemmaAt(tokens, i))) return false;
  if (hasComplement(tokens, i))
    return /^de?$/.test(wordAt(tokens, i + 1)) && !/^(?:l|la)$/.test(wordAt(tokens, i + 2));
  return gapAfter(tokens, i) === 'space' && tokens.flags[i + 1]! === 0;
}

/** "responsable d'activités": the noun that takes a complement is no adjective. */
function hasComplement(tokens: Tokens, i: number): boolean {
  if (i + 2 >= tokens.count || !(tokens.flags[i + 1]! & bits.OF)) return false;
  const noun = tokens.flags[i + 2]!;
  return !(noun & (bits.END | bits.DETERMINER | bits.LINK)) && !isInfinitive(wordAt(tokens, i + 2));
}

/** "chez un énergéticien", "chez l'annonceur": the company, not who works there. */
function atCompany(tokens: Tokens, p: number): boolean {
  return p > 0 && wordAt(tokens, p - 1) === 'chez';
}

/** "Vous êtes l'expert du produit": a part to play, not a post. */
function praises(tokens: Tokens, p: number, i: number, flags: number): boolean {
  if (!(flags & bits.PREDICATE) || !/^(?:expert|specialiste)$/.test(lemmaAt(tokens, i)))
    return false;
  return p > 0 && !!(tokens.flags[p - 1]! & bits.BEING) && wordAt(tokens, i + 1) === 'du';
}

/** "au restaurant Le Chef": inside a sentence two capitals in a row are a name. */
function determinerAllows(tokens: Tokens, p: number, i: number): boolean {
  if (isAllCaps(tokens, i) || !isCapital(tokens, p) || !isCapital(tokens, i)) return true;
  return /break|dash|open|slash/.test(gapAfter(tokens, p - 1));
}

/** "poste de vendeur" names a job; "cabinet d'avocats", "Ordre des médecins" a body. */
function ofAllows(tokens: Tokens, p: number, flags: number): boolean {
  if (p === 0) return !(flags & bits.ADJECTIVE);
  if (hasCue(tokens, p)) return true;
  const before = gapAfter(tokens, p - 1) === 'space' ? tokens.flags[p - 1]! : 0;
  if (before & bits.NAMED_AFTER) return false;
  return !!(tokens.flags[p]! & bits.DETERMINER) || !(before & bits.ORGANISATION);
}

/** "Front / Notaires", "artisans/commerçants", but not "stock / commercial". */
function slashAllows(tokens: Tokens, i: number, flags: number): boolean {
  if (tokens.flags[i - 1]! & (bits.HEAD | bits.DETERMINER | bits.SUFFIX)) return true;
  if (!(flags & (bits.ADJECTIVE | bits.HOMOGRAPH | bits.VERB))) return true;
  return coordinationAllows(tokens, i, flags);
}

/** After "et": an adjective or a verb needs a complement, or a job named just before. */
function coordinationAllows(tokens: Tokens, i: number, flags: number): boolean {
  if (joinsQuality(tokens, i)) return false;
  if (!(flags & (bits.ADJECTIVE | bits.VERB))) return true;
  if (flags & bits.RELATIONAL) {
    const before = i > 1 ? tokens.flags[i - 2]! : 0;
    return !!(before & bits.HEAD) && !(before & bits.RELATIONAL);
  }
  if (hasComplement(tokens, i)) return true;
  for (let k = i - 2; k >= 0 && k >= i - REACH; k--) if (tokens.flags[k]! & bits.HEAD) return true;
  return false;
}

/** "une entreprise dynamique et formatrice": the second of two adjectives. */
function joinsQuality(tokens: Tokens, i: number): boolean {
  if (i < 3 || !(tokens.flags[i - 2]! & bits.QUALITY)) return false;
  if ((tokens.flags[i - 2]! | tokens.flags[i - 3]!) & bits.HEAD) return false;
  return gapAfter(tokens, i) === 'break';
}

function isNumber(tokens: Tokens, i: number): boolean {
  return /^\d{1,3}$/.test(wordAt(tokens, i));
}

/** "un(e)", "le/la", "un.e". */
function isInclusiveArticle(tokens: Tokens, p: number): boolean {
  if (p < 1 || !/^(?:e|ne|la|une|le|des|s|es)$/.test(wordAt(tokens, p))) return false;
  return !!(tokens.flags[p - 1]! & bits.DETERMINER) && tokens.starts[p]! - tokens.ends[p - 1]! <= 3;
}

/** "diplôme d'État d'infirmier", "école d'ingénieurs", "BTS comptable". */
export function afterStudies(tokens: Tokens, i: number): boolean {
  const passed = bits.OF | bits.AND;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const listed = k === i - 2 && tokens.flags[i - 1]! & bits.OF;
    if (/break|dash/.test(gapAfter(tokens, k)) && !listed) return false;
    const flags = tokens.flags[k]!;
    if (flags & bits.STUDY) return !(flags & bits.CONTRACT);
    if (isStateDiploma(tokens, k)) return true;
    if (flags & (bits.DETERMINER | bits.BEING | bits.END) && !(flags & passed))
      if (!/^(?:l|d|s|le|la)$/.test(wordAt(tokens, k))) return false;
  }
  return false;
}

/** "DE de technicien": the initials of "diplôme d'État", where capitals are not the line's habit. */
function isStateDiploma(tokens: Tokens, k: number): boolean {
  return (
    wordAt(tokens, k) === 'de' &&
    isAllCaps(tokens, k) &&
    /^de?$/.test(wordAt(tokens, k + 1)) &&
    !isAllCaps(tokens, k + 2)
  );
}

/** A word of hiring or of capacity a few words before, in the same clause. */
function hasCue(tokens: Tokens, i: number, except?: RegExp): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (gapAfter(tokens, k) === 'break') return false;
    if (tokens.flags[k]! & bits.CUE && !except?.test(wordAt(tokens, k))) return true;
  }
  return false;
}
