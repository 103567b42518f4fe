/**
 * How close a person's profile is to a sheet's Holland code. Two measures of the
 * literature (docs/quiz.md): the correlation of profile and code, both spread over
 * the hexagon, which ranks; and the C-index of Brown and Gore
 * (1994), which looks at the leading letters only and steadies the fit shown.
 */

import { RIASEC } from '../sheets/scales';
import type { Riasec, RiasecLetter } from '../sheets/types';
import { orderedGroups } from './clarity';
import { hexagonDistance, radiate, type Scores, spread } from './hexagon';

/** Pearson's correlation over the six types, −1 to 1; 0 when one side does not vary. */
export function correlation(a: Scores, b: Scores): number {
  const n = RIASEC.length;
  let sumA = 0;
  let sumB = 0;
  for (const letter of RIASEC) {
    sumA += a[letter];
    sumB += b[letter];
  }
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (const letter of RIASEC) {
    const x = a[letter] - sumA / n;
    const y = b[letter] - sumB / n;
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  const scale = Math.sqrt(squareA * squareB);
  return scale < 1e-9 ? 0 : product / scale;
}

/** Letters that may hold a rank of the person's code: several when their scores tie. */
function holdersOfRank(scores: Scores, rank: number): RiasecLetter[] {
  let before = 0;
  for (const group of orderedGroups(scores)) {
    before += group.length;
    if (rank < before) return group;
  }
  return [];
}

/** Brown and Gore's weights of the first and second letters; ROME codes have no third. */
const RANK_WEIGHTS = [3, 2] as const;
const C_INDEX_TOP = 18;

/**
 * C-index, 0–18: the hexagon closeness (3 same – 0 opposite) of the letters of
 * equal rank, weighted 3 and 2, and brought back to the original range because
 * ROME codes have one or two letters instead of three.
 */
export function cIndex(scores: Scores, { major, minor }: Riasec): number {
  const code = minor ? [major, minor] : [major];
  let sum = 0;
  let most = 0;
  code.forEach((letter, rank) => {
    const weight = RANK_WEIGHTS[rank]!;
    const holders = holdersOfRank(scores, rank);
    const closeness = holders.reduce((total, own) => total + 3 - hexagonDistance(own, letter), 0);
    sum += (weight * closeness) / holders.length;
    most += weight * 3;
  });
  return (sum / most) * C_INDEX_TOP;
}

/** Both measures of a profile against a code, and the 1–5 shown to the reader. */
export interface Closeness {
  correlation: number;
  cIndex: number;
  /** 1 (far) to 5 (very close): fifths of the mean of the two measures. */
  level: 1 | 2 | 3 | 4 | 5;
}

export function closeness(scores: Scores, code: Riasec): Closeness {
  const r = correlation(radiate(scores), spread(code));
  const c = cIndex(scores, code);
  const mean = ((r + 1) / 2 + c / C_INDEX_TOP) / 2;
  return {
    correlation: r,
    cIndex: c,
    level: Math.min(5, 1 + Math.floor(mean * 5)) as Closeness['level'],
  };
}
