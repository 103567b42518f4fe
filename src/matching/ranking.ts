import { FEATURES, type SheetEvidence } from './evidence';

export interface Ranked extends SheetEvidence {
  score: number;
}

/** Weights of the evidence, in the order of `FEATURES`. */
export interface RankingWeights {
  /** Between parents. */
  parents: Float32Array;
  /** Between the sheets of one parent. */
  within: Float32Array;
}

const QUERY_COVER = FEATURES.indexOf('queryCover');
export const NAME_COVER = FEATURES.indexOf('nameCover');
export const ESCO_NAME = FEATURES.indexOf('escoName');
/** Share of the text that a whole name must have more than one that is there in part. */
const MORE = 0.05;
/** By how much it then comes before. */
const AHEAD = 0.01;

/**
 * What each sheet scores within its parent, in the order of the evidence. A
 * name that is all in the text, and more of it than the name of the sheet that
 * would stand for the parent, comes before that: a "médecin oncologue" is an
 * *Oncologue*, however many more ads look for a *Médecin spécialiste*.
 */
export function scoresWithin(evidence: SheetEvidence[], within: Float32Array): number[] {
  const scores = evidence.map(({ features }) => dot(features, within));
  const whole = evidence.flatMap((item, i) => (item.features[NAME_COVER] === 1 ? [i] : []));
  if (whole.length === 0) return scores;
  for (const [parent, standing] of representatives(evidence, scores)) {
    if (whole.includes(standing)) continue;
    const said = coverOf(evidence[standing]) + MORE;
    const [best] = whole
      .filter((i) => evidence[i]?.parent === parent && coverOf(evidence[i]) > said)
      .sort((i, j) => (scores[j] as number) - (scores[i] as number));
    if (best !== undefined) scores[best] = (scores[standing] as number) + AHEAD;
  }
  return scores;
}

/** How much of the text the likest name of a sheet has, 0–1. */
export const coverOf = (item: SheetEvidence | undefined): number =>
  item?.features[QUERY_COVER] ?? 0;

/** The place in the evidence of the sheet each parent stands by: its best. */
export function representatives(evidence: SheetEvidence[], scores: number[]): Map<number, number> {
  const best = new Map<number, number>();
  evidence.forEach(({ parent }, i) => {
    const other = best.get(parent);
    if (other === undefined || (scores[i] as number) > (scores[other] as number))
      best.set(parent, i);
  });
  return best;
}

/**
 * Sheets, best first. A parent has the weighted sum of the evidence of the
 * sheet that stands for it; its other sheets come as much below as they are
 * within the parent.
 */
export function rank(evidence: SheetEvidence[], { parents, within }: RankingWeights): Ranked[] {
  const scores = scoresWithin(evidence, within);
  const lifts = new Map<number, number>();
  for (const [parent, i] of representatives(evidence, scores)) {
    const { features } = evidence[i] as SheetEvidence;
    lifts.set(parent, dot(features, parents) - (scores[i] as number));
  }
  return evidence
    .map(({ sheet, parent, row, complete, features }, i) => {
      // Field by field: spreading fifty objects took a tenth of a query.
      const score = (scores[i] as number) + (lifts.get(parent) as number);
      return { sheet, parent, row, complete, features, score };
    })
    .sort(byScore);
}

export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.sheet - b.sheet;
}

export function dot(a: ArrayLike<number>, b: Float32Array): number {
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
