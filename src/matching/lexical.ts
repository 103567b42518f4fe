import { bestRows } from './best-rows';
import type { NameIndex } from './name-index';
import type { Likeness } from './vocabulary';

/** A word of a query: its key, and what it weighs in the query's own terms (1 = in the main part). */
export interface QueryWord {
  /** As folded; the key when nothing else is known. */
  text?: string;
  key: string;
  emphasis: number;
  /** Share of its weight that a name must meet; 1 when left out. A name that has the word meets it whole. */
  said?: number;
}

/** A query word with the words of the index it may stand for. */
export interface ResolvedWord extends QueryWord {
  /** Closest first; empty when the index knows nothing like it. */
  meanings: Likeness[];
  weight: number;
}

/** How well one row of the index fits a query. */
export interface RowScore {
  row: number;
  score: number;
  /** Share of the query's weight that the row meets. */
  queryCover: number;
  /** Share of the row's weight that the query meets. */
  nameCover: number;
}

/** Weight of a query word the index has never seen: a place, an employer. */
const UNKNOWN_WEIGHT = 2.2;
/** What is lost by words that only one side has (Tversky's index). */
export interface Costs {
  inQuery: number;
  inName: number;
}

/** An ad's title says more than the name of its job; a name it does not complete is another job's. */
const AD_COSTS: Costs = { inQuery: 0.35, inName: 0.55 };
/** Likeness of two words of one family: same first letters ("soudeur", "soudage"). */
const FAMILY_LIKENESS = 0.55;
const FAMILY_PREFIX = 5;

/** Scores rows of an index against queries. Keeps its working arrays: one per index. */
export class LexicalScorer {
  readonly #index: NameIndex;
  readonly #costs: Costs;
  readonly #queryMet: Float32Array;
  readonly #nameMet: Float32Array;
  readonly #values: Float64Array;
  readonly #stamp: Int32Array;
  readonly #touched: Int32Array;
  #serial = 0;

  constructor(index: NameIndex, costs: Costs = AD_COSTS) {
    this.#index = index;
    this.#costs = costs;
    this.#queryMet = new Float32Array(index.rows);
    this.#nameMet = new Float32Array(index.rows);
    this.#values = new Float64Array(index.rows);
    this.#stamp = new Int32Array(index.rows);
    this.#touched = new Int32Array(index.rows);
  }

  /** Finds what each query word may stand for. `typing`: the last word may be unfinished. */
  resolve(words: QueryWord[], typing = false): ResolvedWord[] {
    const { vocabulary, wordWeights } = this.#index;
    return words.map((word, i) => {
      const exact = vocabulary.find(word.key);
      const meanings: Likeness[] = exact >= 0 ? [{ word: exact, likeness: 1 }] : [];
      if (typing && i === words.length - 1) this.#addPrefixed(word.key, meanings);
      if (exact < 0) this.#addMisspelled(word.text ?? word.key, meanings);
      this.#addFamily(word.key, meanings);
      const best = meanings[0];
      const weight = best
        ? (wordWeights[best.word] as number) * (0.4 + 0.6 * best.likeness)
        : UNKNOWN_WEIGHT;
      const { text, key, emphasis, said = 1 } = word;
      return { text, key, emphasis, said, meanings, weight: weight * emphasis * said };
    });
  }

  #addPrefixed(key: string, meanings: Likeness[]) {
    if (key.length < 2) return;
    for (const word of this.#index.vocabulary.withPrefix(key, 40)) {
      if (!meanings.some((m) => m.word === word)) meanings.push({ word, likeness: 0.9 });
    }
  }

  #addMisspelled(word: string, meanings: Likeness[]) {
    for (const near of this.#index.nearKeys(word)) {
      if (!meanings.some((m) => m.word === near.word)) meanings.push(near);
    }
  }

  #addFamily(key: string, meanings: Likeness[]) {
    if (key.length < FAMILY_PREFIX) return;
    const prefix = key.slice(0, Math.max(FAMILY_PREFIX, key.length - 3));
    for (const word of this.#index.vocabulary.withPrefix(prefix, 12)) {
      if (meanings.some((m) => m.word === word)) continue;
      meanings.push({ word, likeness: FAMILY_LIKENESS });
    }
  }

  /** The best `limit` rows, best first. */
  best(words: ResolvedWord[], limit: number): RowScore[] {
    let count = 0;
    let queryWeight = 0;
    for (const word of words) {
      queryWeight += word.weight;
      count = this.#meet(word, count);
    }
    const touched = this.#touched.subarray(0, count);
    for (let i = 0; i < count; i++) {
      const row = touched[i] as number;
      this.#values[row] = this.#value(row, queryWeight);
    }
    const best = bestRows(touched, this.#values, limit);
    const scores = best.map((row) => this.#score(row, queryWeight));
    for (let i = 0; i < count; i++) {
      const row = touched[i] as number;
      this.#queryMet[row] = 0;
      this.#nameMet[row] = 0;
    }
    return scores;
  }

  /** Adds a word to the rows that have it; returns how many rows any word has met so far. */
  #meet(word: ResolvedWord, met: number): number {
    const { postings, postingStarts, wordWeights } = this.#index;
    const serial = ++this.#serial;
    let count = met;
    for (const { word: id, likeness } of word.meanings) {
      const end = postingStarts[id + 1] as number;
      const inName = (wordWeights[id] as number) * likeness * Math.min(1, word.emphasis * 1.2);
      const inQuery = word.weight * likeness;
      for (let i = postingStarts[id] as number; i < end; i++) {
        const row = postings[i] as number;
        if (this.#stamp[row] === serial) continue;
        this.#stamp[row] = serial;
        if (this.#queryMet[row] === 0) this.#touched[count++] = row;
        this.#queryMet[row] = (this.#queryMet[row] as number) + inQuery;
        this.#nameMet[row] = (this.#nameMet[row] as number) + inName;
      }
    }
    return count;
  }

  /** Tversky's index of the query's words and the row's. */
  #value(row: number, queryWeight: number): number {
    const nameWeight = this.#index.rowWeights[row] as number;
    const queryMet = this.#queryMet[row] as number;
    const nameMet = Math.min(nameWeight, this.#nameMet[row] as number);
    const met = (queryMet + nameMet) / 2;
    const { inQuery, inName } = this.#costs;
    const lost = inQuery * (queryWeight - queryMet) + inName * (nameWeight - nameMet);
    return met / (met + lost);
  }

  #score(row: number, queryWeight: number): RowScore {
    const nameWeight = this.#index.rowWeights[row] as number;
    return {
      row,
      score: this.#values[row] as number,
      queryCover: (this.#queryMet[row] as number) / queryWeight,
      nameCover: Math.min(nameWeight, this.#nameMet[row] as number) / nameWeight,
    };
  }
}
