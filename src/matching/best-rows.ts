/** Steps between 0 and 1 that values are counted by. */
const BINS = 256;

/**
 * The `limit` rows of highest value, highest first, lower rows first among
 * equals: what sorting them all would give. Counting first how many lie in each
 * step of value leaves little more than `limit` of thousands to sort.
 * @param values by row, 0–1; told apart from about 1e-11 on
 */
export function bestRows(rows: Int32Array, values: Float64Array, limit: number): number[] {
  const counts = new Uint32Array(BINS + 1);
  for (let i = 0; i < rows.length; i++) {
    const bin = binOf(values, rows[i] as number);
    counts[bin] = (counts[bin] as number) + 1;
  }
  let lowest = BINS;
  let kept = counts[BINS] as number;
  while (kept < limit && lowest > 0) kept += counts[--lowest] as number;
  const keys = new Float64Array(kept);
  const span = 2 ** Math.ceil(Math.log2(values.length + 1));
  let at = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (binOf(values, row) >= lowest) keys[at++] = keyOf(values[row] as number, row, span);
  }
  // Numbers in a typed array are sorted without a call for each comparison.
  keys.sort();
  const best: number[] = [];
  for (let i = 0; i < kept && i < limit; i++) best.push((keys[i] as number) % span);
  return best;
}

function binOf(values: Float64Array, row: number): number {
  return Math.floor((values[row] as number) * BINS);
}

/** Bits of a whole number that floating point holds exactly. */
const EXACT = 2 ** 53;

/**
 * One number that sorts a row by its value, highest first, then by itself.
 * @param span a power of two over every row
 */
function keyOf(value: number, row: number, span: number): number {
  // Sums of single precision may come to a hair more than 1.
  return Math.floor(Math.max(0, 1 - value) * (EXACT / span - 1)) * span + row;
}
