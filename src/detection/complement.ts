import { stem } from '../french/stem';
import { isNumber } from './cues';
import { isOfOne } from './ends';
import { type Extent, withSuffix } from './gender';
import * as bits from './lexicon/lexicon';
import { gapAfter, isAllCaps, isCapital, lemmaAt, type Tokens, wordAt } from './tokens';
import { isInfinitive } from './verbs';

export interface ExtentOptions {
  /** A line that is mostly a title: unknown words (tools, products) belong to the name too. */
  title: boolean;
  /** Whether a word, by its stem, may specify an occupation; every word when left out. */
  specifies?: (stem: string) => boolean;
}

export function specifies(tokens: Tokens, i: number, options: ExtentOptions): boolean {
  const flags = tokens.flags[i]!;
  if (options.title) return true;
  if (flags & bits.QUALITY && gapAfter(tokens, i) !== 'hyphen') return false;
  if (flags & bits.HEAD || isCompound(tokens, i)) return true;
  return options.specifies?.(stem(wordAt(tokens, i))) ?? true;
}

/** "gastro-entérologue": what is unknown alone ends with a head. */
function isCompound(tokens: Tokens, i: number): boolean {
  return gapAfter(tokens, i) === 'hyphen' && (tokens.flags[i + 1]! & bits.HEAD) !== 0;
}

/** "de maintenance", "à la clientèle", "en boulangerie": the preposition and the word it brings. */
export function linked(
  tokens: Tokens,
  n: number,
  extent: Extent,
  options: ExtentOptions,
): Extent | null {
  const first = wordAt(tokens, n);
  if (/^(?:l|la|le|les)$/.test(first)) return null;
  const abbreviated = tokens.flags[extent.first]! & bits.ACRONYM && tokens.flags[n]! & bits.OF;
  if (abbreviated && !options.title) return null;
  const noun = nounAfter(tokens, n, options.title);
  if (noun < 0 || (first === 'en' && tokens.flags[noun]! & bits.CONTRACT)) return null;
  if (noun === n + 1 && /^(?:a|sur)$/.test(first) && isPlace(tokens, n, noun)) return null;
  if (isTask(tokens, noun, first) || (!options.title && isCircumstance(tokens, noun, first)))
    return null;
  if (!options.title && namesOwner(tokens, extent, n, noun)) return null;
  const capitals = isAllCaps(tokens, noun) && isAllCaps(tokens, extent.first);
  const known = capitals || isFirst(tokens, extent, n) || specifies(tokens, noun, options);
  return known ? withSuffix(tokens, noun) : null;
}

/** Who teaches or knows a subject: it comes behind "en". */
const OF_A_SUBJECT = /^(?:formateur|enseignant|professeur|animateur|specialiste|expert)$/;

/**
 * "agents de visite immobilière", "gestionnaires de catégories": right behind
 * the head "de" says which, whether names have the word or not.
 */
function isFirst(tokens: Tokens, extent: Extent, n: number): boolean {
  if (extent.last > withSuffix(tokens, extent.first).last) return false;
  const link = wordAt(tokens, n);
  return (
    /^(?:de?|of)$/.test(link) || (link === 'en' && OF_A_SUBJECT.test(lemmaAt(tokens, extent.first)))
  );
}

/** The word that the preposition at `n` brings, behind its article; -1 where none does. */
function nounAfter(tokens: Tokens, n: number, title: boolean): number {
  let at = title && isOfOne(tokens, n + 1) ? n + 1 : n;
  while (at + 1 < tokens.count && at - n < 2 && isArticle(tokens, at + 1)) at++;
  for (let i = n; i <= at; i++) if (!/space|apostrophe/.test(gapAfter(tokens, i))) return -1;
  const noun = at + 1;
  const other = bits.END | bits.LINK | bits.AND | bits.DETERMINER;
  return noun >= tokens.count || tokens.flags[noun]! & other ? -1 : noun;
}

/** "à Lyon", "sur Paris"; "à Domicile" and "sur Commande Numérique" are what they are in any case. */
function isPlace(tokens: Tokens, link: number, noun: number): boolean {
  if (!isCapital(tokens, noun) || isCapital(tokens, link)) return false;
  return !/^(?:domicile|distance|commande|mesure|chariot|ligne|presse|chaine|site|devis)s?$/.test(
    wordAt(tokens, noun),
  );
}

/** "vétérinaire du groupe", "présidente de l'association", "coiffeur de métier": whose or by trade, not which; ranks take it ("directeur de l'agence"). */
function namesOwner(tokens: Tokens, extent: Extent, n: number, noun: number): boolean {
  if (/^(?:metiers?|profession|niveaux?)$/.test(wordAt(tokens, noun))) return true;
  const definite = noun > n + 1 || tokens.flags[n]! & bits.DETERMINER;
  if (!definite) return false;
  if (lemmaAt(tokens, extent.first) === 'president') return true;
  if (isServiceStaff(tokens, extent.first, noun)) return false;
  const farther = extent.last > withSuffix(tokens, extent.first).last;
  if (tokens.flags[noun]! & bits.ORGANISATION && (farther || !isRank(tokens, extent.first)))
    return true;
  if (isRank(tokens, extent.first)) return false;
  return /^(?:groupe|entreprise|societe|etablissement|structure|maison|region|association|reseaux?|ville|quartier|commune|territoire|clients?|equipe)$/.test(
    wordAt(tokens, noun),
  );
}

/** "agent des services hospitaliers": of such services, not of one that has him. */
function isServiceStaff(tokens: Tokens, head: number, noun: number): boolean {
  return (
    lemmaAt(tokens, head) === 'agent' &&
    wordAt(tokens, noun) === 'services' &&
    gapAfter(tokens, noun) === 'space' &&
    tokens.flags[noun + 1] === 0
  );
}

/** "sur le territoire de …", "en charge de", "en lien avec": where and how, not what. */
function isCircumstance(tokens: Tokens, noun: number, link: string): boolean {
  const word = wordAt(tokens, noun);
  if (link === 'sur' && isArticle(tokens, noun - 1)) return true;
  return (link === 'sur' && AREAS.test(word)) || (link === 'en' && MANNERS.test(word));
}

const AREAS =
  /^(?:territoires?|sites|secteurs?|perimetres?|zones?|region|agglomeration|departements?|communes?)$/;
const MANNERS =
  /^(?:charge|lien|relation|collaboration|coordination|partenariat|binome|situation|autonomie|appui|poste|place|mission|remplacement|france|europe|contrat|cdi|cdd|interim|vue|deplacement|conformite)$/;

function isRank(tokens: Tokens, i: number): boolean {
  return /^(?:responsable|chef|directeur|gerant|adjoint|charge|manager|superviseur|coordinateur|coordonnateur|gestionnaire|encadrant)$/.test(
    lemmaAt(tokens, i),
  );
}

function isArticle(tokens: Tokens, i: number): boolean {
  return /^(?:l|la|le|les)$/.test(wordAt(tokens, i));
}

/** "chargé d'assurer", "responsable de gérer": a task follows, not a field. */
function isTask(tokens: Tokens, i: number, link: string): boolean {
  if (!/^(?:d|de|a)$/.test(link) || tokens.flags[i]! & bits.HEAD || isCapital(tokens, i))
    return false;
  return isInfinitive(wordAt(tokens, i));
}

/** "et des partenariats", "ou de la Transformation"; another head is another mention. */
export function coordinated(
  tokens: Tokens,
  n: number,
  extent: Extent,
  options: ExtentOptions,
): Extent | null {
  const m = n + 1;
  if (m >= tokens.count || gapAfter(tokens, n) !== 'space') return null;
  const flags = tokens.flags[m]!;
  const bare = extent.last === withSuffix(tokens, extent.first).last;
  if (bare && !options.title) return null;
  if (flags & bits.HEAD && (bare || !(flags & bits.RELATIONAL))) return null;
  if (startsEnglishTitle(tokens, m)) return null;
  if (flags & bits.DETERMINER && !options.title && !hasDefinite(tokens, extent)) return null;
  if (flags & bits.LINK) {
    const group = linked(tokens, m, extent, options);
    return group && tokens.flags[group.first]! & bits.HEAD ? null : group;
  }
  return isTask(tokens, m, 'de') ? null : oneMore(tokens, m, options);
}

/** The word `m` as a complement that joins another. */
function oneMore(tokens: Tokens, m: number, options: ExtentOptions): Extent | null {
  const flags = tokens.flags[m]!;
  if (flags & (bits.END | bits.DETERMINER | bits.AND | bits.QUALITY)) return null;
  if (isNumber(tokens, m) && !options.title) return null;
  const word = withSuffix(tokens, m);
  // "Directeur d'exploitation et intégré(e) à …": said of the person.
  if (word.last > m && !(flags & bits.HEAD)) return null;
  return specifies(tokens, m, options) ? word : null;
}

/** Whether the last complement has its article: "de la communication et des partenariats". */
function hasDefinite(tokens: Tokens, extent: Extent): boolean {
  for (let k = extent.last; k > extent.first; k--)
    if (tokens.flags[k]! & bits.LINK) return !/^(?:d|de|en|a)$/.test(wordAt(tokens, k));
  return false;
}

/** "Data Engineers et Data Scientists": a second title, not a second field. */
export function startsEnglishTitle(tokens: Tokens, m: number): boolean {
  for (let i = m; i < tokens.count && i < m + 4; i++) {
    if (tokens.flags[i]! & bits.ENGLISH) return true;
    const goes = /space|hyphen|slash/.test(gapAfter(tokens, i));
    if (!(tokens.flags[i]! & bits.ENGLISH_LEFT) || !goes) return false;
  }
  return false;
}
