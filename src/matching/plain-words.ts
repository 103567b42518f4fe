import type { PackedSections, Sections } from './binary';
import { keysOf } from './name-index';
import { packSparseTable, type SparseRow, SparseTable } from './sparse-table';

/** What people who do not know a job's name say of it, and the job's sheet by its number. */
export interface Phrase {
  text: string;
  sheet: number;
}

const NAME = 'said';
/** Steps in which weights of words are kept: 127 of them reach that of a word that one sheet has. */
const STEP = 0.065;
/** What a longer phrase loses to a shorter one that says as much of the text. */
const MORE_SAID = 0.1;

/** Letters from which on the beginning of a word is looked up. */
const SHORTEST = 3;
/** Weight of a text that says next to nothing: "faire", "travailler avec". */
const LEAST_SAID = 2.5;

/** Weight of a word that so many of the sheets have in their phrases: of none, as if one in two had it. */
const rarity = (sheets: number, withWord: number): number =>
  Math.log(1 + sheets / (withWord || 0.5));

/** Packs phrases; words weigh by how few sheets have them. */
export function packPlainWords(phrases: readonly Phrase[], sheets: number): Sections {
  const phraseKeys = phrases.map(({ text }) => keysOf(text));
  const owners = new Map<string, Set<number>>();
  phrases.forEach(({ sheet }, i) => {
    for (const key of phraseKeys[i] as string[])
      owners.set(key, (owners.get(key) ?? new Set()).add(sheet));
  });
  const weights = new Map([...owners].map(([key, having]) => [key, rarity(sheets, having.size)]));
  const rows = new Map<string, SparseRow['cells']>();
  phraseKeys.forEach((keys, phrase) => {
    for (const key of keys) {
      const cells = rows.get(key) ?? [];
      cells.push([phrase, weights.get(key) as number]);
      rows.set(key, cells);
    }
  });
  return {
    ...packSparseTable(
      NAME,
      [...rows].map(([key, cells]) => ({ key, cells })),
      STEP,
    ),
    saidTexts: phrases.map(({ text }) => text).join('\n'),
    saidSheets: Uint16Array.from(phrases, ({ sheet }) => sheet),
    saidWeights: Float32Array.from(phraseKeys, (keys) =>
      keys.reduce((sum, key) => sum + (weights.get(key) as number), 0),
    ),
    saidUnknown: Float32Array.of(rarity(sheets, 0)),
  };
}

/** The phrase of a sheet that says most of a text, and how much of it, 0–1. */
export interface Said {
  phrase: string;
  said: number;
}

/** Finds what people say of jobs. */
export class PlainWords {
  readonly #table: SparseTable;
  readonly #sheets: Uint16Array;
  readonly #weights: Float32Array;
  readonly #unknown: number;
  readonly #sections: PackedSections;
  #texts: string[] | null = null;

  constructor(sections: PackedSections) {
    this.#table = new SparseTable(sections, NAME);
    this.#sheets = sections.u16('saidSheets');
    this.#weights = sections.f32('saidWeights');
    this.#unknown = sections.f32('saidUnknown')[0] as number;
    this.#sections = sections;
  }

  /**
   * By sheet the phrase that says most of a text.
   * @param keys of the text's words
   * @param unfinished the one that may be the beginning of a word, where no word is it
   */
  said(keys: readonly string[], unfinished: string | null): Map<number, Said> {
    const sums = new Float32Array(this.#weights.length);
    let total = 0;
    for (const key of keys) {
      const known = this.#table.addTo(sums, key, 1);
      // Of the word being typed too little is there: "faire du p".
      if (!known && key === unfinished && key.length < SHORTEST) continue;
      if (!known && key === unfinished) this.#table.addBegun(sums, key);
      total += known ? this.#table.weightOf(key) : this.#unknown;
    }
    if (total < LEAST_SAID) return new Map();
    const best = new Map<number, { at: number; said: number }>();
    for (let at = 0; at < sums.length; at++) {
      const sum = sums[at] as number;
      if (sum <= 0) continue;
      const longer = MORE_SAID * ((this.#weights[at] as number) - total);
      const said = Math.min(1, sum / Math.max(sum, total + longer));
      const sheet = this.#sheets[at] as number;
      if (said > (best.get(sheet)?.said ?? 0)) best.set(sheet, { at, said });
    }
    return new Map(
      [...best].map(([sheet, { at, said }]) => [sheet, { phrase: this.#text(at), said }]),
    );
  }

  #text(at: number): string {
    this.#texts ??= this.#sections.text('saidTexts').split('\n');
    return this.#texts[at] as string;
  }
}
