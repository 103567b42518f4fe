/**
 * How many of `count` sorted things come before what is looked for, by halves.
 * @param isBefore whether the thing at a place does
 */
export function lowerBound(count: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
