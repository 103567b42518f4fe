import type { PackedSections, Sections } from './binary';
import { editDistance } from './edit-distance';
import { lowerBound } from './lower-bound';
import { remembered } from './remembered';

/**
 * The keys of all words of an index, sorted, with the bigrams that lead from a
 * misspelled word to them.
 *
 * Sections, after the vocabulary's name: `Words` (keys joined by newlines),
 * `Starts` (offset of each in it), `BigramStarts` and `BigramWords` (rows of
 * words by bigram cell).
 */

/** Letters, digits and the edge of the word; anything else shares the last cell. */
const CELLS = 38;

function cell(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return 37;
}

function bigrams(word: string): number[] {
  const cells: number[] = [];
  let before = 0;
  for (let i = 0; i <= word.length; i++) {
    const here = i < word.length ? cell(word.charCodeAt(i)) : 0;
    cells.push(before * CELLS + here);
    before = here;
  }
  return cells;
}

/** Packs sorted, distinct keys under a name. */
export function packVocabulary(name: string, keys: string[]): Sections {
  const starts = new Uint32Array(keys.length + 1);
  let at = 0;
  keys.forEach((key, i) => {
    starts[i] = at;
    at += key.length + 1;
  });
  starts[keys.length] = at;
  const rows: number[][] = Array.from({ length: CELLS * CELLS }, () => []);
  keys.forEach((key, i) => {
    for (const bigram of new Set(bigrams(key))) rows[bigram]?.push(i);
  });
  const bigramStarts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    bigramStarts[i + 1] = (bigramStarts[i] as number) + row.length;
  });
  return {
    [`${name}Words`]: keys.join('\n'),
    [`${name}Starts`]: starts,
    [`${name}BigramStarts`]: bigramStarts,
    [`${name}BigramWords`]: Uint16Array.from(rows.flat()),
  };
}

/** A word of the index close to a given one: its number, and how close, 0–1. */
export interface Likeness {
  word: number;
  likeness: number;
}

const NEAREST = 4;
/** Letters of the words that may be misspelled, and from how many on twice. */
const SHORTEST = 5;
const LONGEST = 40;
const TWO_EDITS = 8;
/** Edits that would make another word of one. */
const A_WORD_APART = 7;
/** What a word that begins otherwise is less like it. */
const OTHER_START = 0.05;
/** Words remembered at a time, with their number and what they may misspell. */
const REMEMBERED = 2000;

export class Vocabulary {
  readonly size: number;
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #bigramStarts: Uint32Array;
  readonly #bigramWords: Uint16Array;
  readonly #shared: Uint8Array;

  constructor(sections: PackedSections, name: string) {
    this.#text = sections.text(`${name}Words`);
    this.#starts = sections.u32(`${name}Starts`);
    this.#bigramStarts = sections.u32(`${name}BigramStarts`);
    this.#bigramWords = sections.u16(`${name}BigramWords`);
    this.size = this.#starts.length - 1;
    this.#shared = new Uint8Array(this.size);
  }

  word(id: number): string {
    return this.#text.slice(this.#starts[id], (this.#starts[id + 1] as number) - 1);
  }

  /** Number of the first key that is not before `key`. */
  #lowerBound(key: string): number {
    return lowerBound(this.size, (id) => this.word(id) < key);
  }

  /** Number of a key, -1 when absent. */
  readonly find = remembered((key: string): number => {
    const at = this.#lowerBound(key);
    return at < this.size && this.word(at) === key ? at : -1;
  }, REMEMBERED);

  /** Numbers of the keys that begin with `prefix`, at most `limit`. */
  withPrefix(prefix: string, limit: number): number[] {
    const found: number[] = [];
    for (let at = this.#lowerBound(prefix); at < this.size && found.length < limit; at++) {
      if (!this.word(at).startsWith(prefix)) break;
      found.push(at);
    }
    return found;
  }

  /**
   * Keys that a word may misspell, closest first: one edit of a word of five to
   * seven letters, two of a longer one. An edit is an insertion, a deletion, a
   * replacement or a swap of neighbours. Shorter words are other words, and so
   * are those as far as "python" and "patron": of 22,875 real titles a third had
   * one that came within one edit of four letters or two of five.
   */
  readonly near = remembered((word: string): readonly Likeness[] => {
    if (word.length < SHORTEST || word.length > LONGEST) return [];
    const most = word.length < TWO_EDITS ? 1 : 2;
    const found: Likeness[] = [];
    for (const id of this.#sharingBigrams(word, most)) {
      const candidate = this.word(id);
      const distance = editDistance(word, candidate, most);
      const otherStart = candidate[0] === word[0] ? 0 : OTHER_START;
      if (distance <= most)
        found.push({ word: id, likeness: 1 - distance / A_WORD_APART - otherStart });
    }
    return found.sort((a, b) => b.likeness - a.likeness).slice(0, NEAREST);
  }, REMEMBERED);

  /** An edit spoils two bigrams at most, a swap three: the others must be shared. */
  #sharingBigrams(word: string, edits: number): number[] {
    const grams = new Set(bigrams(word));
    const needed = Math.max(1, grams.size - 3 * edits);
    const touched: number[] = [];
    for (const gram of grams) {
      const end = this.#bigramStarts[gram + 1] as number;
      for (let i = this.#bigramStarts[gram] as number; i < end; i++) {
        const id = this.#bigramWords[i] as number;
        if (this.#shared[id] === 0) touched.push(id);
        this.#shared[id] = (this.#shared[id] as number) + 1;
      }
    }
    const kept = touched.filter((id) => {
      const length = (this.#starts[id + 1] as number) - (this.#starts[id] as number) - 1;
      return (this.#shared[id] as number) >= needed && Math.abs(length - word.length) <= edits;
    });
    for (const id of touched) this.#shared[id] = 0;
    return kept;
  }
}
