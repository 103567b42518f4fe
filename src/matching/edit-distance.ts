/** Longest text compared. */
const MAX = 200;
const rows = [new Uint8Array(MAX + 1), new Uint8Array(MAX + 1), new Uint8Array(MAX + 1)];

/** A cost outside the band of a row: more than any distance that is asked for. */
const FAR = 255;

/**
 * Edits from one word to another (insert, delete, replace, swap neighbours:
 * optimal string alignment), or `most + 1` as soon as it is known to be more.
 * Texts of up to 200 characters; longer ones are far. Only the cells within
 * `most` of the diagonal are computed: no cheap path leaves them.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most || b.length > MAX) return most + 1;
  let [beforeLast, last, here] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    here[from - 1] = from === 1 ? Math.min(i, FAR) : FAR;
    if (to < b.length) here[to + 1] = FAR;
    let least = here[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const replaced = (last[j - 1] as number) + same;
      const shifted = Math.min(last[j] as number, here[j - 1] as number) + 1;
      let cost = Math.min(replaced, shifted, FAR);
      if (isSwap(a, i, b, j)) cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      here[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last, here] = [last, here, beforeLast];
  }
  return Math.min(last[b.length] as number, most + 1);
}

/** The two letters before `i` and those before `j` are the same two, the other way round. */
function isSwap(a: string, i: number, b: string, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  );
}
