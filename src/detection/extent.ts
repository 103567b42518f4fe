import * as bits from './lexicon/lexicon';
import { stemOf } from './lexicon/stem';
import { type Gap, gapAfter, isAllCaps, isCapital, lemmaAt, type Tokens, wordAt } from './tokens';
import { isInfinitive } from './verbs';

/** Words `first`–`last` of a block; `end` is an offset, for a suffix's parenthesis belongs to the span. */
export interface Extent {
  first: number;
  last: number;
  end: number;
}

export interface ExtentOptions {
  /** A line that is mostly a title: unknown words (tools, products) belong to the name too. */
  title: boolean;
  /** Whether a word, by its stem, may specify an occupation; every word when left out. */
  specifies?: (stem: string) => boolean;
}

/** Longest name followed: beyond it a run of words is prose, and the cost stays bounded. */
const MAX_WORDS = 16;

/** The head at `i` with its inclusive suffix: "infirmier(e)", "chargé·e·s", "directeur/rice". */
export function withSuffix(tokens: Tokens, i: number): Extent {
  const extent: Extent = { first: i, last: i, end: tokens.ends[i]! };
  for (let turn = 0; turn < 3; turn++) {
    const n = extent.last + 1;
    if (n >= tokens.count || !(tokens.flags[n]! & bits.SUFFIX)) break;
    const between = tokens.lower.slice(extent.end, tokens.starts[n]);
    if (between === '(' || between === ' (') {
      if (tokens.lower[tokens.ends[n]!] !== ')') break;
      extent.end = tokens.ends[n]! + 1;
    } else if (/^[.·/-]$/.test(between) || (between === '' && tokens.lower[extent.end - 1] === ')'))
      extent.end = tokens.ends[n]!;
    else break;
    extent.last = n;
  }
  return extent;
}

/** The longest run of words from the head at `i` that names the job. */
export function extend(tokens: Tokens, i: number, options: ExtentOptions): Extent {
  const lemma = lemmaAt(tokens, i);
  const extent = withSuffix(tokens, i);
  while (extent.last - i < MAX_WORDS) {
    const next = step(tokens, extent, lemma, options);
    if (!next) break;
    extent.last = next.last;
    extent.end = next.end;
  }
  return trimmed(tokens, extent);
}

/** One word or one linked group more; null where the name ends. */
function step(
  tokens: Tokens,
  extent: Extent,
  lemma: string,
  options: ExtentOptions,
): Extent | null {
  const n = extent.last + 1;
  const gap = gapFrom(tokens, extent);
  if (n >= tokens.count || gap === 'break' || gap === 'open') return null;
  if (gap !== 'space' && isOtherGender(tokens, n, extent, lemma)) return withSuffix(tokens, n);
  if (gap === 'dash') return null;
  const flags = tokens.flags[n]!;
  if (gap === 'slash') {
    if (flags & (bits.HEAD | bits.END)) return null;
    const tight = tokens.starts[n]! - extent.end === 1;
    if (tight && tokens.lower[extent.end] === '&') return withSuffix(tokens, n);
    return options.title || (tight && specifies(tokens, n, options)) ? withSuffix(tokens, n) : null;
  }
  if (gap === 'point' && !options.title) return null;
  if (flags & bits.OF && tokens.flags[extent.first]! & bits.ACRONYM && !options.title) return null;
  if (!options.title && breaksCase(tokens, extent.first, n, gap)) return null;
  if (flags & bits.AND && isOtherGender(tokens, n + 1, extent, lemma))
    return withSuffix(tokens, n + 1);
  if (flags & bits.AND) return coordinated(tokens, n, extent, options);
  if (flags & bits.LINK) return linked(tokens, n, extent, options);
  const diploma = stateDiploma(tokens, n);
  if (diploma) return diploma;
  if (flags & (bits.END | bits.DETERMINER) || isSpecialisedIn(tokens, n)) return null;
  if (gap === 'hyphen') return withSuffix(tokens, n);
  if (!options.title && extent.last > extent.first && lemmaAt(tokens, n) === 'specialiste')
    return null;
  if (!options.title && opensSentence(tokens, n)) return null;
  return specifies(tokens, n, options) ? withSuffix(tokens, n) : null;
}

/** "infirmier diplômé d'État": the one diploma that is part of a name. */
function stateDiploma(tokens: Tokens, n: number): Extent | null {
  if (n + 2 >= tokens.count || !/^diplomee?s?$/.test(wordAt(tokens, n))) return null;
  const of = withSuffix(tokens, n).last + 1;
  if (of + 1 >= tokens.count || wordAt(tokens, of) !== 'd' || wordAt(tokens, of + 1) !== 'etat')
    return null;
  return { first: n, last: of + 1, end: tokens.ends[of + 1]! };
}

/** "Cuisinier / Cuisinière", "aide jardinier / jardinière": one job in its two genders. */
function isOtherGender(tokens: Tokens, n: number, extent: Extent, lemma: string): boolean {
  const next = lemmaAt(tokens, n);
  if (!next) return false;
  if (next === lemma && wordAt(tokens, extent.first) !== wordAt(tokens, n)) return true;
  const at = next === lemma ? n + 1 : n;
  if (at >= tokens.count || extent.last === extent.first) return false;
  const last = lemmaAt(tokens, extent.last);
  return last === lemmaAt(tokens, at) && wordAt(tokens, extent.last) !== wordAt(tokens, at);
}

/** "recrute", "analyse les comportements": the verb of the sentence, or the noun of another one. */
function opensSentence(tokens: Tokens, n: number): boolean {
  if (tokens.flags[n]! & bits.CUE) return true;
  if (n + 1 >= tokens.count || tokens.flags[n]! & bits.HEAD || gapAfter(tokens, n) !== 'space')
    return false;
  const after = tokens.flags[n + 1]!;
  return (after & bits.DETERMINER) !== 0 && !/^(?:au|aux|du|des)$/.test(wordAt(tokens, n + 1));
}

/** "juristes Rédaction", "OUVRIER AGRICOLE Leader": another sentence or a proper name begins. */
function breaksCase(tokens: Tokens, first: number, n: number, gap: Gap): boolean {
  if (gap !== 'space' || tokens.flags[n]! & (bits.LINK | bits.AND)) return false;
  if (isAllCaps(tokens, first) && tokens.ends[first]! - tokens.starts[first]! > 4)
    return !isAllCaps(tokens, n) && tokens.ends[n]! - tokens.starts[n]! > 2;
  if (!wordAt(tokens, first).endsWith('s')) return false;
  return isCapital(tokens, n) && !isAllCaps(tokens, n) && !isCapital(tokens, first);
}

/** "développeur spécialisé en …" ends before; "éducateur spécialisé" does not. */
function isSpecialisedIn(tokens: Tokens, n: number): boolean {
  if (!/^specialisee?s?$/.test(wordAt(tokens, n))) return false;
  const after = withSuffix(tokens, n).last + 1;
  return after < tokens.count && (tokens.flags[after]! & (bits.LINK | bits.END)) !== 0;
}

function gapFrom(tokens: Tokens, extent: Extent) {
  if (extent.end === tokens.ends[extent.last]) return gapAfter(tokens, extent.last);
  const n = extent.last + 1;
  if (n >= tokens.count) return 'break';
  const between = tokens.lower.slice(extent.end, tokens.starts[n]).trim();
  return between === '' ? 'space' : between === '/' ? 'slash' : between === '-' ? 'dash' : 'break';
}

/** "de maintenance", "à la clientèle", "en boulangerie": the preposition and the word it brings. */
function linked(tokens: Tokens, n: number, extent: Extent, options: ExtentOptions): Extent | null {
  const first = wordAt(tokens, n);
  if (/^(?:l|la|le|les)$/.test(first)) return null;
  let at = n;
  while (at + 1 < tokens.count && at - n < 2 && isArticle(tokens, at + 1)) at++;
  const noun = at + 1;
  const gap = gapAfter(tokens, at);
  if (noun >= tokens.count || (gap !== 'space' && gap !== 'apostrophe')) return null;
  for (let i = n; i < at; i++) if (!/space|apostrophe/.test(gapAfter(tokens, i))) return null;
  const flags = tokens.flags[noun]!;
  if (flags & (bits.END | bits.LINK | bits.AND | bits.DETERMINER)) return null;
  if (/^(?:a|sur)$/.test(first) && isCapital(tokens, noun) && !isCapital(tokens, n)) return null;
  if (isTask(tokens, noun, first)) return null;
  if (!options.title && namesOwner(tokens, extent, n, noun)) return null;
  return specifies(tokens, noun, options) ? withSuffix(tokens, noun) : null;
}

/** "vétérinaire du groupe", "coiffeur de métier": whose or by trade, not which; ranks take it ("directeur de l'agence"). */
function namesOwner(tokens: Tokens, extent: Extent, n: number, noun: number): boolean {
  if (/^(?:metiers?|profession)$/.test(wordAt(tokens, noun))) return true;
  const definite = noun > n + 1 || tokens.flags[n]! & bits.DETERMINER;
  if (!definite) return false;
  const farther = extent.last > extent.first;
  if (tokens.flags[noun]! & bits.ORGANISATION && (farther || !isRank(tokens, extent.first)))
    return true;
  if (isRank(tokens, extent.first)) return false;
  return /^(?:groupe|entreprise|societe|etablissement|structure|maison|region|association|reseaux?|ville|clients?|equipe)$/.test(
    wordAt(tokens, noun),
  );
}

function isRank(tokens: Tokens, i: number): boolean {
  return /^(?:responsable|chef|directeur|gerant|adjoint|charge|manager|president)$/.test(
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
function coordinated(
  tokens: Tokens,
  n: number,
  extent: Extent,
  options: ExtentOptions,
): Extent | null {
  const m = n + 1;
  if (m >= tokens.count || gapAfter(tokens, n) !== 'space') return null;
  const flags = tokens.flags[m]!;
  const bare = extent.last === extent.first;
  if (bare && !options.title) return null;
  if (flags & bits.HEAD && (bare || !(flags & bits.RELATIONAL))) return null;
  if (startsEnglishTitle(tokens, m)) return null;
  if (flags & bits.DETERMINER && !options.title && !hasDefinite(tokens, extent)) return null;
  if (flags & bits.LINK) {
    const group = linked(tokens, m, extent, options);
    return group && tokens.flags[group.last]! & bits.HEAD ? null : group;
  }
  if (flags & (bits.END | bits.DETERMINER | bits.AND | bits.QUALITY)) return null;
  if (isTask(tokens, m, 'de')) return null;
  return specifies(tokens, m, options) ? withSuffix(tokens, m) : null;
}

/** Whether the last complement has its article: "de la communication et des partenariats". */
function hasDefinite(tokens: Tokens, extent: Extent): boolean {
  for (let k = extent.last; k > extent.first; k--)
    if (tokens.flags[k]! & bits.LINK) return !/^(?:d|de|en|a)$/.test(wordAt(tokens, k));
  return false;
}

/** "Data Engineers et Data Scientists": a second title, not a second field. */
function startsEnglishTitle(tokens: Tokens, m: number): boolean {
  for (let i = m; i < tokens.count && i < m + 4; i++) {
    if (tokens.flags[i]! & bits.ENGLISH) return true;
    if (!(tokens.flags[i]! & bits.ENGLISH_LEFT) || gapAfter(tokens, i) !== 'space') return false;
  }
  return false;
}

function specifies(tokens: Tokens, i: number, options: ExtentOptions): boolean {
  const flags = tokens.flags[i]!;
  if (options.title) return true;
  if (flags & bits.QUALITY) return false;
  if (flags & bits.HEAD) return true;
  return options.specifies?.(stemOf(wordAt(tokens, i))) ?? true;
}

/** Without what hangs at the end: a link, a contract, a quality of the person. */
function trimmed(tokens: Tokens, extent: Extent): Extent {
  const hanging = bits.LINK | bits.AND | bits.QUALITY | bits.CONTRACT | bits.END;
  let { last, end } = extent;
  while (last > extent.first && tokens.flags[last]! & hanging) {
    if (isAttached(tokens, last)) break;
    if (tokens.flags[last]! & bits.HEAD && !(tokens.flags[last]! & (bits.QUALITY | bits.CONTRACT)))
      break;
    last--;
    end = tokens.ends[last]!;
    if (tokens.lower[end] === ')' && isAttached(tokens, last)) end++;
  }
  return { first: extent.first, last, end };
}

/** Whether the word is an inclusive suffix of the one before. */
function isAttached(tokens: Tokens, i: number): boolean {
  if (!(tokens.flags[i]! & bits.SUFFIX)) return false;
  return /^(?:[.·/-]| ?\(|\)?)$/.test(tokens.lower.slice(tokens.ends[i - 1], tokens.starts[i]));
}
