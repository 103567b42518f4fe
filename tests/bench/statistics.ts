/** What measurements come to. */

/** The middle value, the mean of the two middle ones of an even number; NaN without any. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(sorted.length / 2) - 1, middle + 1);
  return (low + high) / 2;
}

/** The value under which this share (0–1) of the values lies; NaN without any. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
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
