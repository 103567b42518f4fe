import { isNamedByTrade, withOtherGender } from './bound';
import {
  describesCompany,
  isElected,
  isImage,
  isMetaphor,
  isOperator,
  isParty,
  isSoftware,
  isUnderCompany,
} from './company';
import { compoundStart } from './compound';
import { hasCue, introducesPerson, isHired, isInclusiveArticle, isNumber } from './cues';
import { isExpertise, isPraise, isReferent, isStatus } from './expertise';
import { type Extent, withSuffix } from './gender';
import * as bits from './lexicon/lexicon';
import { afterStudies } from './studies';
import {
  gapAfter,
  isAllCaps,
  isAside,
  isCapital,
  lemmaAt,
  REACH,
  type Tokens,
  wordAt,
} from './tokens';
import { isInfinitive, isParticiple, isVerb } from './verbs';
import { wholeName } from './whole-name';

/**
 * Whether the words around let the head at `i` name a job here: "un
 * infirmier", but not "diplôme d'infirmier", "soins infirmiers", "conseiller
 * les clients", "est responsable de gérer".
 * @param head the head with its inclusive suffix
 */
export function namesJob(tokens: Tokens, i: number, head: Extent): boolean {
  const flags = tokens.flags[i]!;
  const byTrade = isNamedByTrade(tokens, i) || isReferent(tokens, i, head);
  if (flags & bits.NO_OCCUPATION && !byTrade) return false;
  if (afterStudies(tokens, i) || isAtHeart(tokens, i) || isImage(tokens, i, head)) return false;
  if (isStatus(tokens, i) || isExpertise(tokens, i)) return false;
  if (isOperator(tokens, i) || isSoftware(tokens, i) || isElected(tokens, i)) return false;
  const inclusive = head.end > tokens.ends[i]!;
  if (!inclusive && (isVerb(tokens, i) || isParticiple(tokens, i))) return false;
  const next = gapAfter(tokens, i) === 'hyphen' ? tokens.flags[i + 1]! : 0;
  const doubled = (next & bits.HEAD) !== 0 && !(next & bits.HOMOGRAPH);
  const paired = withOtherGender(tokens, i) > i;
  const person = inclusive || doubled || byTrade || paired || isHired(tokens, i);
  if (flags & bits.HOMOGRAPH && !person && !isCounted(tokens, i)) return false;
  const start = compoundStart(tokens, i);
  if (start < i && QUALIFYING_PREFIX.test(wordAt(tokens, start))) return false;
  return leftAllows(tokens, start, start < i ? flags & ~bits.ADJECTIVE : flags, inclusive);
}

/** "éco-responsable", "extra-financier": adjectives. */
const QUALIFYING_PREFIX = /^(?:eco|extra|inter|intra|para|non|anti)$/;

/** "80 scientifiques", "les militaires": an adjective with an article and no noun is a person. */
function isCounted(tokens: Tokens, i: number): boolean {
  if (!/^(?:scientifique|militaire)$/.test(lemmaAt(tokens, i))) return false;
  return wordAt(tokens, i).endsWith('s') && introducesPerson(tokens, i);
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
  if (i === 0 || gapAfter(tokens, i - 1) !== 'space') return true;
  const before = tokens.flags[i - 1]!;
  if (before & bits.NAMED_AFTER) return false;
  const qualifies =
    flags & bits.RELATIONAL || (flags & bits.NO_OCCUPATION && flags & bits.ADJECTIVE);
  return !qualifies || (before & bits.CONTRACT) !== 0;
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

function leftAllows(tokens: Tokens, i: number, flags: number, inclusive: boolean): boolean {
  const gap = gapAfter(tokens, i - 1);
  if (flags & bits.ADJECTIVE && isTasked(tokens, i, inclusive)) return false;
  if (gap === 'break' && isInclusiveArticle(tokens, i - 1)) return wordAllows(tokens, i, i, flags);
  if (gap === 'break' || gap === 'dash')
    return inclusive || wholeName(tokens, i) !== null || startAllows(tokens, i, flags);
  const before = tokens.flags[i - 1]!;
  if (before & bits.CONTRACT && !(before & bits.QUALITY)) return true;
  if (before & bits.BEING) return beingAllows(tokens, i, flags);
  if (isMetaphor(tokens, i - 1, i)) return false;
  if (inclusive || opensLine(tokens, i)) return true;
  if (gap === 'space' || gap === 'apostrophe') return wordAllows(tokens, i, i, flags);
  if (gap === 'open') return !(flags & bits.ADJECTIVE) || isPluralListed(tokens, i);
  if (gap === 'hyphen') return !!(before & (bits.DETERMINER | bits.SUFFIX));
  return gap === 'slash' && slashAllows(tokens, i, flags);
}

/** After "être" stands a job, not an adjective, and not what a company is. */
function beingAllows(tokens: Tokens, i: number, flags: number): boolean {
  const noun = !(flags & bits.ADJECTIVE) || isTradeOfPerson(tokens, i);
  return noun && !isParty(tokens, i) && !describesCompany(tokens, i);
}

/**
 * Whether an adjective after "être" is said of a person by trade: "elle est
 * infirmière", "vous êtes comptable"; not "l'enjeu est commercial", nor "vous
 * êtes comptable de vos choix".
 */
function isTradeOfPerson(tokens: Tokens, i: number): boolean {
  const lemma = lemmaAt(tokens, i);
  if (lemma === 'infirmier') return true;
  if (tokens.flags[i + 1]! & bits.OF && tokens.flags[i + 2]! & (bits.DETERMINER | bits.END))
    return false;
  return TRADES.test(lemma) && /^(?:etes|es|suis|serez|soyez)$/.test(wordAt(tokens, i - 1));
}

const TRADES = /^(?:comptable|commercial|geometre|maraicher|routier|forestier|hotelier)$/;

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
      !describesCompany(tokens, p) && !isMetaphor(tokens, p, i) && determinerAllows(tokens, p, at)
    );
  if (before & bits.AND) return coordinationAllows(tokens, at, flags);
  if (before & bits.CUE) return cueAllows(tokens, p, i, flags);
  if (before & bits.PREPOSED) return !isMetaphor(tokens, p, i) && wordAllows(tokens, p, i, flags);
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

/** "… de la distribution DIRECTEUR hypermarché": lines run together, the next one in capitals. */
function opensLine(tokens: Tokens, i: number): boolean {
  return (
    isAllCaps(tokens, i) &&
    tokens.ends[i]! - tokens.starts[i]! > 4 &&
    tokens.flags[i - 1] === 0 &&
    !isAllCaps(tokens, i - 1) &&
    !isNumber(tokens, i - 1)
  );
}

/** "chargé d'élaborer", "responsable(e) de :": who has something to do, by no trade. */
function isTasked(tokens: Tokens, i: number, inclusive: boolean): boolean {
  return (inclusive || lemmaAt(tokens, i) === 'charge') && leadsToTask(tokens, i);
}

/** "chargé(e) de :", "responsable d'animer": what follows is to be done. */
function leadsToTask(tokens: Tokens, i: number): boolean {
  const of = withSuffix(tokens, i).last + 1;
  if (of >= tokens.count || !(tokens.flags[of]! & bits.OF)) return false;
  return gapAfter(tokens, of) === 'break' || isInfinitive(wordAt(tokens, of + 1));
}

/** "(commerciaux, back-office)": a plural alone between the signs of a list. */
function isPluralListed(tokens: Tokens, i: number): boolean {
  return gapAfter(tokens, i) === 'break' && /[sx]$/.test(wordAt(tokens, i));
}

/** "directeurs, responsables IT": one more in a list of persons. */
function isListed(tokens: Tokens, i: number): boolean {
  if (!isAside(tokens, i) || !/s$/.test(wordAt(tokens, i))) return false;
  const before = tokens.flags[i - 1]!;
  return (
    !!(before & bits.ACRONYM) ||
    isPlural(tokens, i - 1) ||
    (isAside(tokens, i + 1) && isPlural(tokens, i + 1))
  );
}

function isPlural(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i]! & bits.HEAD) !== 0 && wordAt(tokens, i).endsWith('s');
}

/** At the start of a clause an adjective needs something that makes it a noun. */
function startAllows(tokens: Tokens, i: number, flags: number): boolean {
  if (isUnderCompany(tokens, i)) return false;
  if (flags & bits.PREDICATE && (isAside(tokens, i) || !isCapital(tokens, i)))
    return isListed(tokens, i) || isTitleLike(tokens, i);
  if (!(flags & bits.ADJECTIVE)) return true;
  if (!(flags & bits.RELATIONAL) && isListed(tokens, i)) return true;
  if (flags & bits.PREDICATE && isPraise(tokens, i)) return false;
  const gap = gapAfter(tokens, i);
  if (gap === 'break')
    return isCapital(tokens, i) && !isAside(tokens, i) && !isAside(tokens, i + 1);
  if (gap !== 'space') return true;
  const after = tokens.flags[i + 1]!;
  return !!(after & bits.LINK) || !(after & (bits.AND | bits.END | bits.DETERMINER));
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

/** "au restaurant Le Chef": inside a sentence two capitals in a row are a name; not behind a heading ("MISSION L'Agent …"). */
function determinerAllows(tokens: Tokens, p: number, i: number): boolean {
  if (isAllCaps(tokens, i) || !isCapital(tokens, p) || !isCapital(tokens, i)) return true;
  return /break|dash|open|slash/.test(gapAfter(tokens, p - 1)) || isAllCaps(tokens, p - 1);
}

/** "poste de vendeur" names a job; "cabinet d'avocats", "Ordre des médecins" a body. */
function ofAllows(tokens: Tokens, p: number, flags: number): boolean {
  if (p === 0) return !(flags & bits.ADJECTIVE);
  const before = gapAfter(tokens, p - 1) === 'space' ? tokens.flags[p - 1]! : 0;
  if (before & bits.ORGANISATION && !(tokens.flags[p]! & bits.DETERMINER)) return false;
  if (hasCue(tokens, p)) return true;
  if (before & bits.NAMED_AFTER) return false;
  return true;
}

/** "Front / Notaires", "artisans/commerçants", but not "stock / commercial". */
function slashAllows(tokens: Tokens, i: number, flags: number): boolean {
  if (tokens.flags[i - 1]! & (bits.HEAD | bits.DETERMINER | bits.SUFFIX)) return true;
  if (!(flags & (bits.ADJECTIVE | bits.HOMOGRAPH | bits.VERB))) return true;
  return coordinationAllows(tokens, i, flags);
}

/** After "et": an adjective or a verb needs a complement, or a job named just before. */
function coordinationAllows(tokens: Tokens, i: number, flags: number): boolean {
  if (joinsQuality(tokens, i) || joinsQualifier(tokens, i)) return false;
  if (!(flags & (bits.ADJECTIVE | bits.VERB))) return true;
  if (flags & bits.RELATIONAL) {
    const before = i > 1 ? tokens.flags[i - 2]! : 0;
    return !!(before & bits.HEAD) && !(before & bits.RELATIONAL);
  }
  if (hasComplement(tokens, i)) return true;
  for (let k = i - 2; k >= 0 && k >= i - REACH; k--) if (tokens.flags[k]! & bits.HEAD) return true;
  return false;
}

/**
 * "les produits boulangers et pâtissiers": the first head qualifies a plain
 * noun, so does the second; not "les personnels soignants et médecins".
 */
function joinsQualifier(tokens: Tokens, i: number): boolean {
  if (i < 3 || !(tokens.flags[i - 2]! & bits.HEAD) || tokens.flags[i - 3] !== 0) return false;
  if (tokens.flags[i - 2]! & ~tokens.flags[i]! & bits.ADJECTIVE) return false;
  if (wordAt(tokens, i - 3) === 'personnels') return false;
  if (gapAfter(tokens, i - 3) !== 'space' || gapAfter(tokens, i - 2) !== 'space') return false;
  return [i - 3, i - 2, i].every((n) => /[sx]$/.test(wordAt(tokens, n)) && !isCapital(tokens, n));
}

const ADJECTIVE_ENDING = /(?:ive|ante|ente|able|elle)$/;

/** "une entreprise dynamique et formatrice", "préventive et réparatrice": the second of two adjectives. */
function joinsQuality(tokens: Tokens, i: number): boolean {
  if (i < 3) return false;
  if (/trice$/.test(wordAt(tokens, i)) && ADJECTIVE_ENDING.test(wordAt(tokens, i - 2))) return true;
  if (!(tokens.flags[i - 2]! & bits.QUALITY)) return false;
  if ((tokens.flags[i - 2]! | tokens.flags[i - 3]!) & bits.HEAD) return false;
  return gapAfter(tokens, i) === 'break';
}
