/** Cells kept of a learned row: at least `least` strong, at most `most`; in the order of their columns. */
export function strongest(
  weights: Float32Array,
  { least, most }: { least: number; most: number },
): [number, number][] {
  return [...weights.entries()]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, most)
    .sort((a, b) => a[0] - b[0]);
}
