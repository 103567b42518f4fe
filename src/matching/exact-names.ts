import { fold } from '../french/fold';
import type { PackedSections, Sections } from './binary';
import { squeeze, writtenForms } from './explain';
import { lowerBound } from './lower-bound';
import { packNameForms } from './name-forms';
import type { Name } from './name-index';
import type { Names } from './types';

/**
 * Every written form of every name by its hash: finds a name met to the letter
 * whatever the shortlist holds. Two sorted columns, searched by halves; and
 * the hashes of how forms begin, so that most texts are told after two words.
 */
export function packExactNames(names: Name[]): Sections {
  const forms = names.map(({ text }) => [
    ...new Set(writtenForms(text).map((form) => squeeze(fold(form)))),
  ]);
  const entries = forms.flatMap((list, name) =>
    list.map((form): [number, number] => [hash(form), name]),
  );
  entries.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const starts = new Set(forms.flat().map((form) => hash(form.split(' ', 2).join(' '))));
  return {
    ...packNameForms(forms),
    formHashes: Uint32Array.from(entries, ([value]) => value),
    formNames: Uint32Array.from(entries, ([, name]) => name),
    formStarts: Uint32Array.from(starts).sort(),
  };
}

const SEED = 2166136261;

/** FNV-1a over UTF-16 units, 32 bits; `from` is the hash of what stands before. */
export function hash(text: string, from = SEED): number {
  let value = from;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}

export class ExactNames implements Names {
  readonly #hashes: Uint32Array;
  readonly #names: Uint32Array;
  readonly #starts: Uint32Array;

  constructor(sections: PackedSections) {
    this.#hashes = sections.u32('formHashes');
    this.#names = sections.u32('formNames');
    this.#starts = sections.u32('formStarts');
  }

  /** Names one of whose forms has the letters of a folded text; a rare stranger may share their hash. */
  find(folded: string): number[] {
    const letters = squeeze(folded);
    if (!letters) return [];
    const wanted = hash(letters);
    const found: number[] = [];
    for (let i = place(this.#hashes, wanted); this.#hashes[i] === wanted; i++)
      found.push(this.#names[i] as number);
    return found;
  }

  begins(head: string, next: string): boolean {
    return has(this.#starts, hash(next, hash(' ', hash(head))));
  }

  /** Linear in the words. */
  longest(head: string, words: readonly string[], from: number, to: number): number {
    let most = 0;
    let value = hash(head);
    for (let i = from; i < to; i++) {
      value = hash(words[i] as string, hash(' ', value));
      if (has(this.#hashes, value)) most = i + 1 - from;
    }
    return most;
  }
}

/** Where a number stands in sorted ones, or would. */
function place(sorted: Uint32Array, wanted: number): number {
  return lowerBound(sorted.length, (at) => (sorted[at] as number) < wanted);
}

const has = (sorted: Uint32Array, wanted: number) => sorted[place(sorted, wanted)] === wanted;
