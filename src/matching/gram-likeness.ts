/**
 * Likeness of labels by their words and the letters inside them: cosine of
 * tf-idf vectors over words and runs of three to five letters of each word,
 * its edges marked. Words that only resemble each other ("soudage",
 * "soudeur"; "matelotage", "matelot") still meet.
 */
const SHORTEST = 3;
const LONGEST = 5;

/** A label's vector, of length 1: sorted numbers of its grams and their weights. */
interface GramVector {
  grams: Uint32Array;
  weights: Float32Array;
}

export class GramLikeness {
  readonly #numbers = new Map<string, number>();
  readonly #idf: Float32Array;
  readonly #unknown: number;
  readonly #vectors: GramVector[];

  /** @param rows word keys of each text that will be compared with */
  constructor(rows: string[][]) {
    const counted = rows.map(gramsOf);
    const frequencies: number[] = [];
    for (const counts of counted) {
      for (const gram of counts.keys()) {
        let number = this.#numbers.get(gram);
        if (number === undefined) {
          number = frequencies.length;
          this.#numbers.set(gram, number);
          frequencies.push(0);
        }
        frequencies[number] = (frequencies[number] as number) + 1;
      }
    }
    this.#idf = Float32Array.from(frequencies, (n) => Math.log(1 + rows.length / n));
    this.#unknown = Math.log(1 + rows.length);
    this.#vectors = counted.map((counts) => this.#vector(counts));
  }

  /** How like a text each row is, 0–1. */
  of(keys: string[]): (row: number) => number {
    const query = this.#vector(gramsOf(keys));
    return (row) => cosine(query, this.#vectors[row] as GramVector);
  }

  #vector(counts: Map<string, number>): GramVector {
    const entries: [number, number][] = [];
    let squares = 0;
    for (const [gram, count] of counts) {
      const number = this.#numbers.get(gram);
      const weight = count * (number === undefined ? this.#unknown : (this.#idf[number] as number));
      squares += weight * weight;
      if (number !== undefined) entries.push([number, weight]);
    }
    entries.sort((a, b) => a[0] - b[0]);
    const length = Math.sqrt(squares) || 1;
    return {
      grams: Uint32Array.from(entries, ([gram]) => gram),
      weights: Float32Array.from(entries, ([, weight]) => weight / length),
    };
  }
}

/** How often each gram is in some words; whole words are grams of their own. */
function gramsOf(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1);
  for (const key of keys) {
    add(` ${key}`);
    const word = `^${key}$`;
    for (let size = SHORTEST; size <= LONGEST; size++)
      for (let at = 0; at + size <= word.length; at++) add(word.slice(at, at + size));
  }
  return counts;
}

function cosine(a: GramVector, b: GramVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.grams.length && j < b.grams.length; ) {
    const left = a.grams[i] as number;
    const right = b.grams[j] as number;
    if (left === right) sum += (a.weights[i] as number) * (b.weights[j] as number);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}
