/**
 * The `limit` rows of highest value, highest first, lower rows first among
 * equals: what sorting them all would give, without sorting thousands for a
 * few. `values` is by row.
 */
export function bestRows(rows: readonly number[], values: Float64Array, limit: number): number[] {
  const after = (a: number, b: number) => (values[b] as number) - (values[a] as number) || a - b;
  if (rows.length <= limit) return [...rows].sort(after);
  // A heap whose root is the row that goes out first.
  const heap = rows.slice(0, limit);
  const sink = (from: number) => {
    const row = heap[from] as number;
    let at = from;
    for (let child = 2 * at + 1; child < limit; child = 2 * at + 1) {
      const other = child + 1;
      if (other < limit && after(heap[other] as number, heap[child] as number) > 0) child = other;
      if (after(heap[child] as number, row) <= 0) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = row;
  };
  for (let i = (limit >> 1) - 1; i >= 0; i--) sink(i);
  for (let i = limit; i < rows.length; i++) {
    const row = rows[i] as number;
    if (after(row, heap[0] as number) >= 0) continue;
    heap[0] = row;
    sink(0);
  }
  return heap.sort(after);
}
