/** Two ways of doing the same, measured in turn, so that a busy machine weighs on both. */
import { median, medianInterval } from './statistics';

export interface Compared {
  /** Medians of what was measured. */
  ours: number;
  bare: number;
  /** Median of the differences within pairs. */
  added: number;
  /** Where that median lies, 19 times in 20: the rest is chance. */
  interval: [number, number];
}

/**
 * Measures each of some ways once a round, each first in turn, and every second
 * round backwards: what a load leaves behind for the next (a process that ends,
 * another kept ready), and a machine that slows down, fall on all alike.
 * @returns what was measured of each way, round by round.
 */
export async function inTurn<T>(
  ways: readonly T[],
  rounds: number,
  measure: (of: T) => Promise<number>,
): Promise<number[][]> {
  const measured: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const order = ways.map((_, turn) => ((round >> 1) + turn) % ways.length);
    for (const at of round % 2 === 0 ? order : order.reverse())
      measured[at]?.push(await measure(ways[at]!));
  }
  return measured;
}

/** Two ways measured in the same rounds. */
export function compared(ours: number[], bare: number[]): Compared {
  const differences = ours.map((value, round) => value - bare[round]!);
  return {
    ours: median(ours),
    bare: median(bare),
    added: median(differences),
    interval: medianInterval(differences),
  };
}
