import type { PackedSections } from './binary';
import { FEATURES } from './evidence';
import type { RankingWeights } from './ranking';

/** Learned numbers of the linker, written by `scripts/learn/train.ts` with their provenance. */
export interface Weights {
  /** By feature of `FEATURES`: see `RankingWeights`. */
  parents: Record<string, number>;
  within: Record<string, number>;
  /** Logistic: does the text name a job at all? By name in `JOB_SIGNS`, and `bias`. */
  job: Record<string, number>;
  /** Logistic: is the first parent right? By name in `TRUST_SIGNS`, and `bias`. */
  trust: Record<string, number>;
}

/** Signs that the first answer is right. */
export const TRUST_SIGNS = ['share', 'lead', 'likeness', 'complete', 'learned'] as const;

export function readWeights(sections: PackedSections): Weights {
  return JSON.parse(sections.text('weights')) as Weights;
}

/** Weights of the ranking, in the order of `FEATURES`. */
export function rankingWeights({ parents, within }: Weights): RankingWeights {
  const vector = (named: Record<string, number>) =>
    Float32Array.from(FEATURES, (feature) => named[feature] ?? 0);
  return { parents: vector(parents), within: vector(within) };
}

/** 0–1, from named signs. */
export function logistic(
  weights: Record<string, number>,
  names: readonly string[],
  signs: number[],
) {
  const sum = names.reduce(
    (total, name, i) => total + (weights[name] ?? 0) * (signs[i] ?? 0),
    weights.bias ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}
