import type { PackedSections } from './binary';
import { PlainWords } from './plain-words';
import type { SparseTable } from './sparse-table';

/** Letters from which on the last word of a skill may be unfinished. */
const UNFINISHED = 4;
/** Share of a text that a phrase has to say. */
const SAID = 0.5;
/** What counts beside what a phrase says, 0–1: found on 60 descriptions, right for 40 others. */
const IN_SKILLS = 0.1;
const IN_NAME = 0.2;
const OFFERED = 0.3;

/** A sheet that tells of a text. */
export interface ToldSheet {
  sheet: number;
  /** What people say of the job that the text says too; null where its skills and knowledge have every word. */
  phrase: string | null;
  /** Share of the text that the phrase says, 0–1. */
  said: number;
}

/** Finds sheets by what is done in a job rather than by its name: "faire du pain", "python". */
export class Teller {
  readonly #plain: PlainWords;
  readonly #profile: SparseTable;
  readonly #offers: Float32Array;

  /** @param offers log of each sheet's offers, 0–1 */
  constructor(sections: PackedSections, profile: SparseTable, offers: Float32Array) {
    this.#plain = new PlainWords(sections);
    this.#profile = profile;
    this.#offers = offers;
  }

  /**
   * Sheets of which people say a text, or that have every word of it among their
   * skills and knowledge, the likeliest first.
   * @param keys of the text's words
   * @param named how much the text is like a name of each sheet, 0–1
   * @param unfinished whether the last word may be the beginning of one
   */
  tell(keys: readonly string[], named: Float32Array, unfinished: boolean): ToldSheet[] {
    const last = keys.at(-1) ?? '';
    const begun = unfinished && last.length >= UNFINISHED ? last : null;
    const phrases = this.#plain.said(keys, unfinished ? last : null);
    const skills = this.#skills(keys, begun);
    const worth = (sheet: number) =>
      (phrases.get(sheet)?.said ?? 0) +
      IN_SKILLS * (skills.sums[sheet] as number) +
      IN_NAME * (named[sheet] as number) +
      OFFERED * (this.#offers[sheet] as number);
    const told: (ToldSheet & { worth: number })[] = [];
    for (let sheet = 0; sheet < this.#offers.length; sheet++) {
      const met = phrases.get(sheet);
      const { phrase = null, said = 0 } = met && met.said >= SAID ? met : {};
      if (phrase !== null || (keys.length > 0 && skills.met[sheet] === keys.length))
        told.push({ sheet, phrase, said, worth: worth(sheet) });
    }
    return told.sort((a, b) => b.worth - a.worth || a.sheet - b.sheet);
  }

  /** How much of each sheet's skills and knowledge speaks of some words, and how many of these they have. */
  #skills(keys: readonly string[], begun: string | null) {
    const sums = new Float32Array(this.#offers.length);
    const met = new Uint8Array(this.#offers.length);
    for (const key of keys) {
      const ofWord = new Float32Array(this.#offers.length);
      if (!this.#profile.addTo(ofWord, key, 1) && key === begun)
        this.#profile.addBegun(ofWord, key);
      ofWord.forEach((value, sheet) => {
        if (value <= 0) return;
        sums[sheet] = (sums[sheet] as number) + value;
        met[sheet] = (met[sheet] as number) + 1;
      });
    }
    return { sums, met };
  }
}
