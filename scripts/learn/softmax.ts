import { seeded, shuffle } from './random';

/** A weighted example: sparse features of a title, and the class it belongs to. */
export interface Example {
  features: Int32Array;
  values: Float32Array;
  label: number;
  weight: number;
}

export interface TrainingOptions {
  features: number;
  classes: number;
  epochs: number;
  rate: number;
}

/** Gradients smaller than this move nothing and are skipped. */
const NEGLIGIBLE = 5e-4;

/** Multinomial logistic regression by AdaGrad. Weights: feature × class. */
export function trainSoftmax(examples: Example[], options: TrainingOptions): Float32Array {
  const { features, classes, epochs, rate } = options;
  const weights = new Float32Array(features * classes);
  const squares = new Float32Array(features * classes).fill(0.01);
  const order = examples.map((_, i) => i);
  const random = seeded(20_25);
  const errors = new Float32Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i] as Example;
      predictionErrors(example, weights, errors);
      step(example, weights, squares, errors, rate);
    }
  }
  return weights;
}

/** Probability of each class, less one for the true one, times the example's weight. */
function predictionErrors(example: Example, weights: Float32Array, errors: Float32Array) {
  const classes = errors.length;
  errors.fill(0);
  example.features.forEach((feature, k) => {
    const value = example.values[k] as number;
    const start = feature * classes;
    for (let c = 0; c < classes; c++) {
      errors[c] = (errors[c] as number) + (weights[start + c] as number) * value;
    }
  });
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c++) most = Math.max(most, errors[c] as number);
  let total = 0;
  for (let c = 0; c < classes; c++) {
    errors[c] = Math.exp((errors[c] as number) - most);
    total += errors[c] as number;
  }
  for (let c = 0; c < classes; c++) {
    const truth = c === example.label ? 1 : 0;
    errors[c] = ((errors[c] as number) / total - truth) * example.weight;
  }
}

function step(
  example: Example,
  weights: Float32Array,
  squares: Float32Array,
  errors: Float32Array,
  rate: number,
) {
  const classes = errors.length;
  for (let c = 0; c < classes; c++) {
    const error = errors[c] as number;
    if (error < NEGLIGIBLE && error > -NEGLIGIBLE) continue;
    for (let k = 0; k < example.features.length; k++) {
      const at = (example.features[k] as number) * classes + c;
      const gradient = error * (example.values[k] as number);
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(square);
    }
  }
}
