import type { SheetEvidence } from './evidence';

export interface Ranked extends SheetEvidence {
  score: number;
}

/** Sheets by the weighted sum of their evidence, best first. */
export function rank(evidence: SheetEvidence[], weights: Float32Array): Ranked[] {
  return evidence.map((item) => ({ ...item, score: dot(item.features, weights) })).sort(byScore);
}

export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.sheet - b.sheet;
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/**
 * Shares of probability among parents, each standing by its best sheet; the
 * first parent's first.
 */
export function parentShares(ranked: Ranked[]): Map<number, number> {
  const shares = new Map<number, number>();
  const most = ranked[0]?.score ?? 0;
  let total = 0;
  for (const { parent, score } of ranked) {
    if (shares.has(parent)) continue;
    const share = Math.exp(score - most);
    shares.set(parent, share);
    total += share;
  }
  for (const [parent, share] of shares) shares.set(parent, share / total);
  return shares;
}

/** Sheets of different parents that lead the list, so that five answers are five different trades. */
const VARIED = 5;

/** Best sheet of each of the first parents, then the others in their order. */
export function varied(ranked: Ranked[]): Ranked[] {
  const seen = new Set<number>();
  const first: Ranked[] = [];
  const rest: Ranked[] = [];
  for (const item of ranked) {
    if (first.length < VARIED && !seen.has(item.parent)) {
      seen.add(item.parent);
      first.push(item);
    } else {
      rest.push(item);
    }
  }
  return [...first, ...rest];
}
