import {
  coordinated,
  type ExtentOptions,
  linked,
  specifies,
  startsEnglishTitle,
} from './complement';
import { endsName, isFigure, isInAndOut, isSpecialisedIn, isTown, stateDiploma } from './ends';
import { type Extent, gapFrom, isAttached, isOtherGender, withSuffix } from './gender';
import * as bits from './lexicon/lexicon';
import { type Gap, gapAfter, isAllCaps, isCapital, lemmaAt, type Tokens, wordAt } from './tokens';
import { wholeName } from './whole-name';

/** Longest name followed: beyond it a run of words is prose, and the cost stays bounded. */
const MAX_WORDS = 16;

/** The longest run of words from the head at `i` that names the job. */
export function extend(tokens: Tokens, i: number, options: ExtentOptions): Extent {
  const lemma = lemmaAt(tokens, i);
  const whole = wholeName(tokens, i);
  const extent = whole ? { ...whole } : withSuffix(tokens, i);
  while (extent.last - i < MAX_WORDS) {
    const next = step(tokens, extent, lemma, options);
    if (!next) break;
    extent.last = next.last;
    extent.end = next.end;
  }
  return trimmed(tokens, extent, whole?.last ?? i);
}

/** One word or one linked group more; null where the name ends. */
function step(tokens: Tokens, extent: Extent, lemma: string, options: ExtentOptions) {
  const n = extent.last + 1;
  const gap = gapFrom(tokens, extent);
  if (closesQuote(tokens, extent.end)) return null;
  if (gap === 'break') return quoted(tokens, extent) ?? listed(tokens, extent, options);
  if (n >= tokens.count || gap === 'open' || isFigure(tokens, n)) return null;
  if (gap !== 'space' && isOtherGender(tokens, n, extent, lemma)) return withSuffix(tokens, n);
  if (gap === 'hyphen' && isInnerLink(tokens, n)) return withSuffix(tokens, n + 1);
  if (gap === 'dash' || (gap === 'point' && !options.title)) return null;
  if (gap === 'slash') return alternative(tokens, n, extent, options);
  const flags = tokens.flags[n]!;
  if (flags & bits.AND && isOtherGender(tokens, n + 1, extent, lemma))
    return withSuffix(tokens, n + 1);
  if (flags & bits.AND) return coordinated(tokens, n, extent, options);
  if (flags & bits.LINK) return linked(tokens, n, extent, options);
  return stateDiploma(tokens, n) ?? apposed(tokens, n, extent, options, gap);
}

/** "Java/Angular", "R&D"; the next job of "peintre / soudeur" is not part of this one. */
function alternative(tokens: Tokens, n: number, extent: Extent, options: ExtentOptions) {
  const flags = tokens.flags[n]!;
  if (flags & (bits.HEAD | bits.END)) return null;
  // "Data Analyst/Scientist" is one title, "Data Analyst / Web Developer" two.
  const shared = flags & bits.ENGLISH && !(flags & bits.ENGLISH_LEFT);
  if (!shared && startsEnglishTitle(tokens, n)) return null;
  const tight = tokens.starts[n]! - extent.end === 1;
  if (flags & bits.ACRONYM && !(tight && !(tokens.flags[extent.last]! & bits.HEAD))) return null;
  const ampersand = tokens.lower.slice(extent.end, tokens.starts[n]).trim() === '&';
  const known = (tight || (ampersand && isCapital(tokens, n))) && specifies(tokens, n, options);
  const allowed = known || options.title || (tight && ampersand);
  return allowed ? withSuffix(tokens, n) : null;
}

/** "responsable qualité", "technicien industriel", "technico-commercial". */
function apposed(
  tokens: Tokens,
  n: number,
  extent: Extent,
  options: ExtentOptions,
  gap: Gap,
): Extent | null {
  if (tokens.flags[n]! & (bits.END | bits.DETERMINER) || isSpecialisedIn(tokens, n)) return null;
  if (isTown(tokens, n) || isInAndOut(tokens, n) || opensTitle(tokens, n, extent)) return null;
  if (gap === 'hyphen') return withSuffix(tokens, n);
  if (!options.title && endsName(tokens, extent, n)) return null;
  const known =
    isDepartment(tokens, n, extent) ||
    isInitials(tokens, n, extent) ||
    specifies(tokens, n, options);
  return known ? withSuffix(tokens, n) : null;
}

/** "Directrice Abonnements", "Référent Usinage": behind a rank in capitals, its field in capitals. */
function isDepartment(tokens: Tokens, n: number, extent: Extent): boolean {
  const bare = extent.last === withSuffix(tokens, extent.first).last;
  if (!bare || !isCapital(tokens, extent.first) || !isCapital(tokens, n)) return false;
  return TAKES_FIELD.test(lemmaAt(tokens, extent.first));
}

/** "coordinatrice EJE", "responsable de compte MRI": two to four capitals in a line that has others. */
function isInitials(tokens: Tokens, n: number, extent: Extent): boolean {
  const length = tokens.ends[n]! - tokens.starts[n]!;
  return length < 5 && isAllCaps(tokens, n) && !isAllCaps(tokens, extent.first);
}

const TAKES_FIELD =
  /^(?:responsable|directeur|gestionnaire|charge|referent|coordinateur|coordonnateur|formateur|technicien|ingenieur|assistant|consultant|expert)$/;

/** "Hôtesse de caisse Employée de libre-service": the next job, two titles run together. */
function opensTitle(tokens: Tokens, n: number, extent: Extent): boolean {
  if (!tokens.flags.slice(extent.first, extent.last).some((flags) => flags & bits.LINK))
    return false;
  const flags = tokens.flags[n]!;
  if (!(flags & bits.HEAD) || flags & bits.RELATIONAL || isAllCaps(tokens, n)) return false;
  if (/^(?:adjoint|associe|delegue)$/.test(lemmaAt(tokens, n))) return false;
  return isCapital(tokens, n) && !!(tokens.flags[withSuffix(tokens, n).last + 1]! & bits.OF);
}

/** Most words between quotation marks that are a complement. */
const MAX_QUOTED = 7;

/** "chargé de mission « Transition énergétique »": what the quotation marks hold, with them. */
function quoted(tokens: Tokens, extent: Extent): Extent | null {
  const n = extent.last + 1;
  if (n >= tokens.count) return null;
  if (!/^ ?[«"“] ?$/.test(tokens.text.slice(extent.end, tokens.starts[n]))) return null;
  for (let last = n; last < Math.min(tokens.count, n + MAX_QUOTED); last++) {
    if (tokens.flags[last]! & bits.BEING) return null;
    const end = tokens.ends[last]!;
    const close = /^ ?[»"”]/.exec(tokens.text.slice(end, end + 2));
    if (close) return { first: n, last, end: end + close[0].length };
  }
  return null;
}

/** In a title "réseau, système et téléphonie" is one complement: the comma begins a list that "et" ends. */
function listed(tokens: Tokens, extent: Extent, options: ExtentOptions): Extent | null {
  const n = extent.last + 1;
  if (!options.title || n >= tokens.count) return null;
  if (tokens.text.slice(extent.end, tokens.starts[n]) !== ', ') return null;
  const and = [n + 1, n + 2].find((k) => tokens.flags[k]! & bits.AND);
  if (and === undefined) return null;
  const other =
    bits.HEAD | bits.ENGLISH | bits.ACRONYM | bits.END | bits.CONTRACT | bits.DETERMINER;
  for (let k = n; k < and; k++)
    if (tokens.flags[k]! & (other | bits.QUALITY) || gapAfter(tokens, k) !== 'space') return null;
  return withSuffix(tokens, n);
}

function closesQuote(tokens: Tokens, end: number): boolean {
  return /[»"”]/.test(tokens.text.charAt(end - 1));
}

/** "prêt-à-porter": small words between hyphens. */
function isInnerLink(tokens: Tokens, n: number): boolean {
  return (tokens.flags[n]! & bits.LINK) !== 0 && gapAfter(tokens, n) === 'hyphen';
}

const HANGING = bits.LINK | bits.AND | bits.QUALITY | bits.CONTRACT | bits.END;

const hangs = (tokens: Tokens, n: number) =>
  (tokens.flags[n]! & HANGING) !== 0 || wordAt(tokens, n) === 'non';

/** Without what hangs behind word `from`: a link, a contract, a quality of the person. */
function trimmed(tokens: Tokens, extent: Extent, from: number): Extent {
  let { last, end } = extent;
  while (last > from) {
    // "confirmé(e)" hangs with its ending; "salarié(e)" and what quotation marks close do not.
    const word = isAttached(tokens, last) ? last - 1 : last;
    const quality = tokens.flags[word]! & bits.QUALITY;
    if (word <= from || !hangs(tokens, word) || (word < last && !quality)) break;
    if (closesQuote(tokens, end) || tokens.lower[tokens.starts[word]! - 1] === '&') break;
    if (tokens.flags[word]! & bits.HEAD && !(quality || tokens.flags[word]! & bits.CONTRACT)) break;
    last = word - 1;
    end = tokens.ends[last]!;
    if (tokens.lower[end] === ')' && isAttached(tokens, last)) end++;
  }
  return { first: extent.first, last, end };
}
