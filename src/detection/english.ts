import { type Extent, extend } from './extent';
import * as bits from './lexicon/lexicon';
import { gapAfter, isAllCaps, isCapital, type Tokens } from './tokens';

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
  if (first === i && (tokens.flags[i]! & bits.HEAD || !isCapital(tokens, i))) return null;
  if (first === i && !title) return null;
  const right = extend(tokens, i, { title });
  return { ...right, first };
}

function leftEdge(tokens: Tokens, i: number, title: boolean, free: number): number {
  let first = i;
  for (let p = i - 1; p >= free && i - p <= MAX_LEFT; p--) {
    const gap = gapAfter(tokens, p);
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'slash') break;
    const flags = tokens.flags[p]!;
    if (
      flags & (bits.DETERMINER | bits.LINK | bits.CONTRACT | bits.AND) &&
      !(flags & bits.ENGLISH_LEFT)
    )
      break;
    const english = flags & bits.ENGLISH_LEFT || (flags & bits.ENGLISH && !(flags & bits.HEAD));
    const proper = isCapital(tokens, p) && !(flags & (bits.END | bits.HEAD | bits.CUE));
    if (!english && !(title && proper) && !(isAllCaps(tokens, p) && proper)) break;
    first = p;
  }
  while (first < i && tokens.flags[first]! & (bits.QUALITY | bits.AND)) first++;
  return first;
}
