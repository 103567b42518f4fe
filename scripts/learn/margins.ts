import { seeded, shuffle } from './random';

/** A weighted example: the features of a title, all counting alike, and the class it belongs to. */
export interface Example {
  features: Int32Array;
  label: number;
  weight: number;
}

export interface TrainingOptions {
  features: number;
  classes: number;
  /** What an error costs against the size of the weights. */
  cost: number;
}

export interface Margins {
  /** Feature × class. */
  weights: Float32Array;
  /** Of each class: its score when nothing speaks for or against it. */
  base: Float32Array;
}

/** Violations of the optimum that are let pass. */
const TOLERANCE = 0.02;
const MAX_PASSES = 60;

/**
 * A linear support vector machine for each class against all others (squared
 * hinge loss, by dual coordinate descent with shrinking: Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM", 2008). Titles are
 * vectors of length one, so that a long one speaks no louder than a short one.
 */
export function trainMargins(examples: Example[], options: TrainingOptions): Margins {
  const { features, classes } = options;
  const weights = new Float32Array(features * classes);
  const base = new Float32Array(classes);
  const random = seeded(20_25);
  for (let label = 0; label < classes; label++) {
    const machine = new Machine(examples, options, label);
    machine.descend(random);
    base[label] = machine.base;
    machine.weights.forEach((weight, feature) => {
      weights[feature * classes + label] = weight;
    });
  }
  return { weights, base };
}

/** One class against all others. */
class Machine {
  readonly weights: Float64Array;
  base = 0;
  readonly #examples: Example[];
  readonly #cost: number;
  readonly #label: number;
  readonly #alphas: Float64Array;

  constructor(examples: Example[], { features, cost }: TrainingOptions, label: number) {
    this.weights = new Float64Array(features);
    this.#examples = examples;
    this.#cost = cost;
    this.#label = label;
    this.#alphas = new Float64Array(examples.length);
  }

  descend(random: () => number) {
    let active = this.#examples.map((_, i) => i);
    let bound = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < MAX_PASSES && active.length; pass++) {
      shuffle(active, random);
      let worst = 0;
      let least = 0;
      active = active.filter((i) => {
        const violation = this.#step(i, bound);
        worst = Math.max(worst, violation ?? 0);
        least = Math.min(least, violation ?? 0);
        return violation !== null;
      });
      bound = worst > 0 ? worst : Number.POSITIVE_INFINITY;
      if (worst - least > TOLERANCE) continue;
      if (active.length === this.#examples.length) return;
      // What was set aside as settled is looked at once more.
      active = this.#examples.map((_, i) => i);
      bound = Number.POSITIVE_INFINITY;
    }
  }

  /**
   * Brings one example to its optimum.
   * @returns how far it was from it; null when it is settled beyond `bound`
   */
  #step(i: number, bound: number): number | null {
    const { features, label, weight } = this.#examples[i] as Example;
    const alpha = this.#alphas[i] as number;
    const side = label === this.#label ? 1 : -1;
    const softness = 1 / (2 * this.#cost * weight);
    const length = 1 / Math.sqrt(features.length);
    let sum = 0;
    for (const feature of features) sum += this.weights[feature] as number;
    const slope = side * (sum * length + this.base) - 1 + alpha * softness;
    if (alpha === 0 && slope > bound) return null;
    const violation = alpha === 0 ? Math.min(slope, 0) : slope;
    // Of length one, and the base counts as one more feature.
    const moved = Math.max(0, alpha - slope / (2 + softness)) - alpha;
    if (moved === 0) return violation;
    this.#alphas[i] = alpha + moved;
    this.base += moved * side;
    for (const feature of features)
      this.weights[feature] = (this.weights[feature] as number) + moved * side * length;
    return violation;
  }
}
