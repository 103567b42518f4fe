/** Two ways of doing the same, measured in turn, so that a busy machine weighs on both. */

export interface Compared {
  /** Medians of what was measured. */
  ours: number;
  bare: number;
  /** Median of the differences within pairs. */
  added: number;
  /** Where that median lies, 19 times in 20: the rest is chance. */
  interval: [number, number];
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Measures pair after pair, with the one first and the other first in turn:
 * what a first load leaves behind (a process that ends, another kept ready)
 * falls on both alike.
 */
export async function compare<T>(
  [ours, bare]: [T, T],
  times: number,
  measure: (of: T) => Promise<number>,
): Promise<Compared> {
  const pairs: { ours: number; bare: number }[] = [];
  for (let i = 0; i < times; i++) {
    if (i % 2 === 0) {
      const first = await measure(bare);
      pairs.push({ bare: first, ours: await measure(ours) });
    } else {
      const first = await measure(ours);
      pairs.push({ ours: first, bare: await measure(bare) });
    }
  }
  const differences = pairs.map((pair) => pair.ours - pair.bare);
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    bare: median(pairs.map((pair) => pair.bare)),
    added: median(differences),
    interval: medianInterval(differences),
  };
}

/**
 * The 95 % interval of a median, from the ranks of the values alone: whatever
 * way they are spread, each lies above the median with one chance in two.
 */
export function medianInterval(values: number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const { length } = sorted;
  let cut = 0;
  // Chance that no more than `cut` values of so many lie below the median.
  let ways = 1;
  let below = 0.5 ** length;
  while (cut + 1 < length / 2) {
    ways = (ways * (length - cut)) / (cut + 1);
    below += ways * 0.5 ** length;
    if (below > 0.025) break;
    cut++;
  }
  return [sorted[cut]!, sorted[length - 1 - cut]!];
}
