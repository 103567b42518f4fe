/** Steps between 0 and 1 that values are counted by. */
const BINS = 1024;

/**
 * The `limit` rows of highest value, highest first, lower rows first among
 * equals: what sorting them all would give. Counting first how many lie in each
 * step of value leaves little more than `limit` of thousands to sort.
 * @param values by row, 0–1
 */
export function bestRows(rows: Int32Array, values: Float64Array, limit: number): number[] {
  const counts = new Uint32Array(BINS + 1);
  for (let i = 0; i < rows.length; i++) {
    const bin = binOf(values, rows[i] as number);
    counts[bin] = (counts[bin] as number) + 1;
  }
  let lowest = BINS;
  for (let kept = counts[BINS] as number; kept < limit && lowest > 0; ) {
    kept += counts[--lowest] as number;
  }
  const best: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (binOf(values, row) >= lowest) best.push(row);
  }
  return best
    .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
    .slice(0, limit);
}

function binOf(values: Float64Array, row: number): number {
  return Math.floor((values[row] as number) * BINS);
}
