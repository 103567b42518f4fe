import { keysOf } from './name-index';

type WordVector = Map<string, number>;

/**
 * What each sheet talks about (names, missions, skills, knowledge), to tell
 * whether a label talks of the same: cosine of tf-idf vectors over words.
 */
export class SheetDocuments {
  readonly #weights = new Map<string, number>();
  readonly #vectors: WordVector[];

  /** @param texts of each sheet, by its number: names and phrases */
  constructor(texts: string[][]) {
    const counted = texts.map(countWords);
    const sheets = new Map<string, number>();
    for (const counts of counted)
      for (const word of counts.keys()) sheets.set(word, (sheets.get(word) ?? 0) + 1);
    for (const [word, n] of sheets) this.#weights.set(word, Math.log(1 + texts.length / n));
    this.#vectors = counted.map((counts) => this.#vector(counts));
  }

  /**
   * How much a label shares with some sheets, 0–1.
   * @param sheets their numbers, each with what it weighs
   */
  of(sheets: ReadonlyMap<number, number>): (keys: string[]) => number {
    const sum: WordVector = new Map();
    for (const [sheet, share] of sheets)
      for (const [word, weight] of this.#vectors[sheet] ?? [])
        sum.set(word, (sum.get(word) ?? 0) + share * weight);
    const theirs = ofLengthOne(sum);
    return (keys) => {
      let likeness = 0;
      for (const [word, weight] of this.#vector(new Map(keys.map((key) => [key, 1]))))
        likeness += weight * (theirs.get(word) ?? 0);
      return likeness;
    };
  }

  #vector(counts: Map<string, number>): WordVector {
    const vector: WordVector = new Map();
    for (const [word, count] of counts) {
      const weight = this.#weights.get(word);
      if (weight !== undefined) vector.set(word, (1 + Math.log(count)) * weight);
    }
    return ofLengthOne(vector);
  }
}

function countWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const key of keysOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function ofLengthOne(vector: WordVector): WordVector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return new Map([...vector].map(([word, weight]) => [word, weight / length]));
}
