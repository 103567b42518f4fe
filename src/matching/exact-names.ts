import { fold } from '../french/fold';
import type { PackedSections, Sections } from './binary';
import { squeeze, writtenForms } from './explain';
import { packNameForms } from './name-forms';
import type { Name } from './name-index';

/**
 * Every written form of every name by its hash: finds a name met to the letter
 * whatever the shortlist holds. Two sorted columns, searched by halves.
 */
export function packExactNames(names: Name[]): Sections {
  const forms = names.map(({ text }) => [
    ...new Set(writtenForms(text).map((form) => squeeze(fold(form)))),
  ]);
  const entries = forms.flatMap((list, name) =>
    list.map((form): [number, number] => [hash(form), name]),
  );
  entries.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    ...packNameForms(forms),
    formHashes: Uint32Array.from(entries, ([value]) => value),
    formNames: Uint32Array.from(entries, ([, name]) => name),
  };
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}

export class ExactNames {
  readonly #hashes: Uint32Array;
  readonly #names: Uint32Array;

  constructor(sections: PackedSections) {
    this.#hashes = sections.u32('formHashes');
    this.#names = sections.u32('formNames');
  }

  /** Names one of whose forms has the letters of a folded text; a rare stranger may share their hash. */
  find(folded: string): number[] {
    const letters = squeeze(folded);
    if (!letters) return [];
    const wanted = hash(letters);
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hashes[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; this.#hashes[low] === wanted; low++) found.push(this.#names[low] as number);
    return found;
  }
}
