import * as bits from './lexicon/lexicon';
import { type Gap, gapAfter, gapOf, lemmaAt, type Tokens, wordAt } from './tokens';

/** Words `first`–`last` of a block; `end` is an offset, for a suffix's parenthesis belongs to the span. */
export interface Extent {
  first: number;
  last: number;
  end: number;
}

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

/** What lies between an extent, its suffix's parenthesis included, and the next word. */
export function gapFrom(tokens: Tokens, extent: Extent): Gap {
  if (extent.end === tokens.ends[extent.last]) return gapAfter(tokens, extent.last);
  const n = extent.last + 1;
  if (n >= tokens.count) return 'break';
  return gapOf(tokens.lower.slice(extent.end, tokens.starts[n]));
}

/** Whether the word is an inclusive suffix of the one before. */
export function isAttached(tokens: Tokens, i: number): boolean {
  if (!(tokens.flags[i]! & bits.SUFFIX)) return false;
  return /^(?:[.·/-]| ?\(|\)?)$/.test(tokens.lower.slice(tokens.ends[i - 1], tokens.starts[i]));
}

/** "Homme / Femme de ménage", "Valet / Femme de chambre": the two genders of one word in all but spelling. */
export function isCouple(lemma: string, next: string): boolean {
  if (next === 'valet') return lemma === 'femme';
  return next === 'femme' && (lemma === 'homme' || lemma === 'valet');
}

/** "Cuisinier / Cuisinière", "aide jardinier / jardinière": one job in its two genders. */
export function isOtherGender(tokens: Tokens, n: number, extent: Extent, lemma: string): boolean {
  const next = lemmaAt(tokens, n);
  if (!next) return false;
  if (isCouple(lemma, next)) return true;
  if (next === lemma && wordAt(tokens, extent.first) !== wordAt(tokens, n)) return true;
  const at = next === lemma ? n + 1 : n;
  if (at >= tokens.count || extent.last === extent.first) return false;
  const last = lemmaAt(tokens, extent.last);
  return (
    last !== '' &&
    last === lemmaAt(tokens, at) &&
    wordAt(tokens, extent.last) !== wordAt(tokens, at)
  );
}
