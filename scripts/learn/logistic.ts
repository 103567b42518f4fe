import { seeded } from './random';

export interface Case {
  signs: number[];
  truth: boolean;
  weight: number;
}

const ROUNDS = 400_000;

/** Logistic regression by AdaGrad; the names' weights and `bias`. */
export function fitLogistic(names: readonly string[], cases: Case[]): Record<string, number> {
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(0.01);
  const random = seeded(11);
  for (let i = 0; i < ROUNDS; i++) {
    const { signs, truth, weight } = cases[Math.floor(random() * cases.length)] as Case;
    const inputs = [...signs, 1];
    const sum = inputs.reduce((total, sign, k) => total + sign * (weights[k] as number), 0);
    const error = (1 / (1 + Math.exp(-sum)) - (truth ? 1 : 0)) * weight;
    inputs.forEach((sign, k) => {
      const gradient = error * sign;
      squares[k] = (squares[k] as number) + gradient * gradient;
      weights[k] = (weights[k] as number) - (0.5 * gradient) / Math.sqrt(squares[k] as number);
    });
  }
  const entries = [...names, 'bias'].map((name, k) => [name, round(weights[k] as number)]);
  return Object.fromEntries(entries);
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
