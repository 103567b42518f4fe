import type { SparseRow } from '../../src/matching/sparse-table';

/** Features seen fewer times are left out. */
const MIN_SEEN = 2;

/** What is kept of a learned row: cells at least `least` strong, at most `most` of them. */
export interface Kept {
  least: number;
  most: number;
}

/** Numbers for the features of texts that are seen often enough to learn of. */
export function numberFeatures(texts: string[][]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const key of texts.flat()) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = [...seen].filter(([, times]) => times >= MIN_SEEN);
  return new Map(often.map(([key], id) => [key, id]));
}

/** The pruned row of every feature that keeps a cell; `weights` are by feature, then by class. */
export function learnedRows(
  ids: Map<string, number>,
  weights: Float32Array,
  classes: number,
  kept: Kept,
): SparseRow[] {
  return [...ids].flatMap(([key, id]) => {
    const cells = strongest(weights.subarray(id * classes, (id + 1) * classes), kept);
    return cells.length ? [{ key, cells }] : [];
  });
}

/** In the order of their columns. */
function strongest(weights: Float32Array, { least, most }: Kept): [number, number][] {
  return [...weights.entries()]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, most)
    .sort((a, b) => a[0] - b[0]);
}
