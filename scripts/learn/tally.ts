import { round } from './logistic';

export interface Figures {
  n: number;
  parent1: number;
  parent5: number;
  macro1: number;
}

/** Counts right answers, overall and by right answer. */
export class Tally {
  #n = 0;
  #first = 0;
  #five = 0;
  readonly #byTruth = new Map<number, { n: number; first: number }>();

  add(truth: number, answers: number[]) {
    this.#n++;
    const own = this.#byTruth.get(truth) ?? { n: 0, first: 0 };
    this.#byTruth.set(truth, own);
    own.n++;
    if (answers[0] === truth) {
      this.#first++;
      own.first++;
    }
    if (answers.slice(0, 5).includes(truth)) this.#five++;
  }

  /** parent1, parent5: shares of titles; macro1: mean over truths. */
  figures(): Figures {
    const shares = [...this.#byTruth.values()].map(({ n, first }) => first / n);
    const macro = shares.reduce((a, b) => a + b, 0) / Math.max(1, shares.length);
    return {
      n: this.#n,
      parent1: round(this.#first / this.#n),
      parent5: round(this.#five / this.#n),
      macro1: round(macro),
    };
  }
}
