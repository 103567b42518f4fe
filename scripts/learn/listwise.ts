/** A query's answers: features of each, and which are right. */
export interface LabelledList {
  features: ArrayLike<number>[];
  right: boolean[];
}

const ROUNDS = 250;
const RATE = 0.08;
/** How slowly means of gradients and of their squares forget (Adam). */
const MEMORY = 0.9;
const LONG_MEMORY = 0.99;
const DECAY = 1.4e-3;

/**
 * Conditional logistic regression: of each list, one right answer should win.
 * Full batches by Adam, over features brought to one scale; the weights
 * come back in the features' own. Lists with no right answer teach nothing;
 * without any the weights are 0.
 */
export function fitListwise(lists: LabelledList[], size: number): Float32Array {
  const scale = deviations(lists, size);
  const useful = lists
    .filter(({ right }) => right.includes(true))
    .map((list) => scaled(list, scale));
  const weights = new Float64Array(size);
  if (useful.length === 0) return new Float32Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size);
    for (const list of useful) addErrors(gradient, list, weights);
    for (let k = 0; k < size; k++) {
      const g = (gradient[k] as number) / useful.length + DECAY * (weights[k] as number);
      means[k] = MEMORY * (means[k] as number) + (1 - MEMORY) * g;
      squares[k] = LONG_MEMORY * (squares[k] as number) + (1 - LONG_MEMORY) * g * g;
      const mean = (means[k] as number) / (1 - MEMORY ** round);
      const size = Math.sqrt((squares[k] as number) / (1 - LONG_MEMORY ** round)) + 1e-9;
      weights[k] = (weights[k] as number) - (RATE * mean) / size;
    }
  }
  return Float32Array.from(weights, (weight, k) => weight / (scale[k] as number));
}

/** All vectors of a list one after the other, brought to one scale. */
interface ScaledList {
  values: Float64Array;
  right: boolean[];
}

function scaled({ features, right }: LabelledList, scale: Float64Array): ScaledList {
  const size = scale.length;
  const values = new Float64Array(features.length * size);
  features.forEach((vector, i) => {
    for (let k = 0; k < size; k++)
      values[i * size + k] = (vector[k] as number) / (scale[k] as number);
  });
  return { values, right };
}

function deviations(lists: LabelledList[], size: number): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  for (const { features } of lists) {
    for (const vector of features) {
      count++;
      for (let k = 0; k < size; k++) {
        const value = vector[k] as number;
        sums[k] = (sums[k] as number) + value;
        squares[k] = (squares[k] as number) + value * value;
      }
    }
  }
  return squares.map(
    (square, k) => Math.sqrt(square / count - ((sums[k] as number) / count) ** 2) || 1,
  );
}

function addErrors(gradient: Float64Array, { values, right }: ScaledList, weights: Float64Array) {
  const size = weights.length;
  const scores = new Float64Array(right.length);
  for (let i = 0; i < right.length; i++) {
    let score = 0;
    for (let k = 0; k < size; k++)
      score += (weights[k] as number) * (values[i * size + k] as number);
    scores[i] = score;
  }
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((a, b) => a + b, 0);
  const good = shares.reduce((a, b, i) => a + (right[i] ? b : 0), 0) || Number.MIN_VALUE;
  for (let i = 0; i < right.length; i++) {
    const share = shares[i] as number;
    const error = share / all - (right[i] ? share / good : 0);
    if (Math.abs(error) < 1e-6) continue;
    for (let k = 0; k < size; k++)
      gradient[k] = (gradient[k] as number) + error * (values[i * size + k] as number);
  }
}
