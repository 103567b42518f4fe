/**
 * How clear a profile is, in Holland's two terms, as words rather than figures:
 * differentiation (do some types stand out?) and consistency (are the two first
 * types neighbours on the hexagon?).
 */

import { RIASEC } from '../sheets/scales';
import type { RiasecLetter } from '../sheets/types';
import { hexagonDistance, type Scores } from './hexagon';
import { gap } from './profile';

export type Differentiation = 'clear' | 'moderate' | 'low';
export type Consistency = 'high' | 'medium' | 'low';

/**
 * Types in falling order of score, those with the same score together: ties are
 * kept, because the alphabet of the hexagon must not settle what answers did not.
 */
export function orderedGroups(scores: Scores): RiasecLetter[][] {
  const groups = new Map<number, RiasecLetter[]>();
  for (const letter of RIASEC) {
    const key = Math.round(scores[letter] * 1000);
    groups.set(key, [...(groups.get(key) ?? []), letter]);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, letters]) => letters);
}

/** The person's letters, best first: those above the mean of the six, three at most unless tied. */
export function topLetters(scores: Scores): RiasecLetter[] {
  const mean = RIASEC.reduce((sum, letter) => sum + scores[letter], 0) / RIASEC.length;
  const top: RiasecLetter[] = [];
  for (const group of orderedGroups(scores)) {
    if (top.length >= 3 || scores[group[0]!] <= mean) break;
    top.push(...group);
  }
  return top;
}

/** Holland's simplest index (highest less lowest), on the answer scale of four steps. */
export function differentiation(scores: Scores): Differentiation {
  const distance = gap(scores);
  if (distance >= 2) return 'clear';
  return distance >= 1 ? 'moderate' : 'low';
}

/** Neighbours are highly consistent, opposites little; ties count as their mean distance. */
export function consistency(scores: Scores): Consistency {
  const [first = [], second = []] = orderedGroups(scores);
  const pairs =
    first.length > 1
      ? first.flatMap((a, i) => first.slice(i + 1).map((b) => hexagonDistance(a, b)))
      : second.map((b) => hexagonDistance(first[0]!, b));
  const distance = pairs.reduce((sum, d) => sum + d, 0) / pairs.length;
  if (distance < 1.5) return 'high';
  return distance < 2.5 ? 'medium' : 'low';
}
