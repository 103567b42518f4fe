import { FEATURES, type SheetEvidence } from '../../src/matching/evidence';
import { dot } from '../../src/matching/ranking';
import { seeded } from './softmax';

/** A title with its evidence and the truth. */
export interface RankingCase {
  evidence: SheetEvidence[];
  parent: number;
  /** The right sheet; null when only its parent is known. */
  sheet: number | null;
}

const EPOCHS = 10;
const RATE = 0.3;
const DECAY = 1e-4;
/** What the choice of the sheet within its parent weighs beside the choice of the parent. */
const WITHIN = 0.3;
const START: Record<string, number> = { likeness: 4, learned: 4 };
/**
 * What is taken back of a parent's frequency among the ads, as a power of it,
 * so that rare trades do not drown in the frequent ones (logit adjustment,
 * Menon et al., 2021): 0 serves the share of titles best, 1 the mean over trades.
 */
const LEVELLING = 0.3;
const PUBLISHED = FEATURES.indexOf('published');
/** `published` is a quarter of a logarithm: see `publishedLogs`. */
const PUBLISHED_UNIT = 4;

/**
 * Conditional logistic regression: each parent stands by its best sheet, and
 * within the right parent the right sheet must win.
 */
export function fitRanking(cases: RankingCase[]): Float32Array {
  const weights = Float32Array.from(FEATURES, (feature) => START[feature] ?? 0);
  const squares = new Float32Array(FEATURES.length).fill(0.01);
  const random = seeded(7);
  for (let i = 0; i < EPOCHS * cases.length; i++) {
    const item = cases[Math.floor(random() * cases.length)] as RankingCase;
    const gradient = gradientOf(item, weights);
    for (let k = 0; k < weights.length; k++) {
      const g = (gradient[k] as number) + DECAY * (weights[k] as number);
      squares[k] = (squares[k] as number) + g * g;
      weights[k] = (weights[k] as number) - (RATE * g) / Math.sqrt(squares[k] as number);
    }
  }
  weights[PUBLISHED] = (weights[PUBLISHED] as number) - LEVELLING * PUBLISHED_UNIT;
  return weights;
}

function gradientOf({ evidence, parent, sheet }: RankingCase, weights: Float32Array): Float32Array {
  const gradient = new Float32Array(weights.length);
  const best = new Map<number, { item: SheetEvidence; score: number }>();
  for (const item of evidence) {
    const score = dot(item.features, weights);
    if (score > (best.get(item.parent)?.score ?? Number.NEGATIVE_INFINITY)) {
      best.set(item.parent, { item, score });
    }
  }
  if (!best.has(parent)) return gradient;
  addErrors(gradient, [...best.values()], (item) => item.parent === parent, 1);
  const own = evidence.filter((item) => item.parent === parent);
  if (sheet !== null && own.length > 1 && own.some((item) => item.sheet === sheet)) {
    const scored = own.map((item) => ({ item, score: dot(item.features, weights) }));
    addErrors(gradient, scored, (item) => item.sheet === sheet, WITHIN);
  }
  return gradient;
}

function addErrors(
  gradient: Float32Array,
  scored: { item: SheetEvidence; score: number }[],
  right: (item: SheetEvidence) => boolean,
  weight: number,
) {
  const most = Math.max(...scored.map(({ score }) => score));
  const shares = scored.map(({ score }) => Math.exp(score - most));
  const total = shares.reduce((a, b) => a + b, 0);
  scored.forEach(({ item }, i) => {
    const error = ((shares[i] as number) / total - (right(item) ? 1 : 0)) * weight;
    for (let k = 0; k < gradient.length; k++) {
      gradient[k] = (gradient[k] as number) + error * (item.features[k] as number);
    }
  });
}
