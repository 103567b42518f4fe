import { afterStudies, compoundStart } from './context';
import { extend } from './extent';
import type { Extent } from './gender';
import * as bits from './lexicon/lexicon';
import { gapAfter, isAllCaps, isCapital, type Tokens, wordAt } from './tokens';

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
  if (
    first === i &&
    !isHeadOf(tokens, i) &&
    (tokens.flags[i]! & bits.HEAD || !isCapital(tokens, i))
  )
    return null;
  if (first === i && tokens.flags[i]! & bits.STUDY) return null;
  if (first === i && !title && !isHeadOf(tokens, i)) return null;
  if (!title && (leadsOn(tokens, i) || afterStudies(tokens, first))) return null;
  const right = extend(tokens, i, { title });
  return { ...right, first };
}

function leftEdge(tokens: Tokens, i: number, title: boolean, free: number): number {
  let first = i;
  for (let p = i - 1; p >= free && i - p <= MAX_LEFT; p--) {
    const gap = gapAfter(tokens, p);
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'slash') break;
    if (gap === 'slash' && tokens.flags[i]! & bits.HEAD) break;
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

/** Words of English titles that French ones do not begin with. */
const FIELD =
  /^(?:data|business|web|digital|cloud|software|product|full|stack|fullstack|devops|machine|learning|deep)$/;

/** Where the name begins whose French head stands where an English one would: "Data Analyste". */
export function englishLeft(tokens: Tokens, i: number): number {
  let first = compoundStart(tokens, i);
  while (
    first > 0 &&
    i - first < MAX_LEFT &&
    FIELD.test(wordAt(tokens, first - 1)) &&
    gapAfter(tokens, first - 1) === 'space'
  )
    first--;
  return first;
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
