import type { LexicalScorer, ResolvedWord, RowScore } from './lexical';
import type { SheetIndex } from './sheet-index';

/** A sheet that a query may mean, with the rows of the index that brought it up. */
export interface Candidate {
  sheet: number;
  /** Best row of the sheet; null when only learned evidence proposes it. */
  row: RowScore | null;
  /** Score of its second-best row, 0 without one. */
  second: number;
  /** Rows of the sheet with every word of the query, and no other. */
  complete: number[];
}

const ROWS = 150;
const SHEETS = 40;
/** A row with both covers above this has every word of the query, and no other. */
const COMPLETE = 0.97;

/**
 * Parents with names that have every word of the text, from which it says too
 * little: ESCO calls one occupation each "conseiller", "conducteur" and "chef
 * de projet", which its mapping gives to one sheet, and ads use them of all.
 */
const UMBRELLA_PARENTS = 5;

/** The sheets that come into question for one query after another. */
export class Candidates {
  readonly #index: SheetIndex;
  readonly #scorer: LexicalScorer;
  readonly #sheetsOfParent: number[][] = [];
  /** By sheet, the number of the query that it was last a candidate of, and its place there. */
  readonly #query: Uint32Array;
  readonly #place: Uint16Array;
  #serial = 0;
  #list: Candidate[] = [];

  constructor(index: SheetIndex, scorer: LexicalScorer) {
    this.#index = index;
    this.#scorer = scorer;
    this.#query = new Uint32Array(index.size);
    this.#place = new Uint16Array(index.size);
    index.sheetParents.forEach((parent, sheet) => {
      this.#sheetsOfParent[parent] ??= [];
      this.#sheetsOfParent[parent]?.push(sheet);
    });
  }

  get parents(): number {
    return this.#sheetsOfParent.length;
  }

  /** The sheets whose names are likest to a query, likest first. */
  meet(resolved: ResolvedWord[]): Candidate[] {
    this.#serial++;
    this.#list = [];
    for (const row of this.#scorer.best(resolved, ROWS)) {
      // "Privacy counsel" for "senior counsel": only official names are near enough with a word less.
      if (row.nameCover < COMPLETE && this.#isEveryday(row)) continue;
      const sheet = this.#index.names.ownerOfRow(row.row);
      const known = this.#known(sheet);
      if (known) {
        known.second ||= row.score;
        if (isComplete(row)) known.complete.push(row.row);
      } else if (this.#list.length < SHEETS) {
        this.#add({ sheet, row, second: 0, complete: isComplete(row) ? [row.row] : [] });
      }
    }
    return this.#list;
  }

  /**
   * Adds to the candidates of the query just met the sheet of a parent that has
   * most of `value`, unless some sheet of the parent is one.
   */
  propose(parent: number, value: (sheet: number) => number): void {
    const sheets = this.#sheetsOfParent[parent] as number[];
    if (sheets.some((sheet) => this.#known(sheet))) return;
    const sheet = sheets.reduce((a, b) => (value(b) > value(a) ? b : a));
    this.#add({ sheet, row: null, second: 0, complete: [] });
  }

  #known(sheet: number): Candidate | undefined {
    if (this.#query[sheet] !== this.#serial) return undefined;
    return this.#list[this.#place[sheet] as number];
  }

  #add(candidate: Candidate): void {
    this.#query[candidate.sheet] = this.#serial;
    this.#place[candidate.sheet] = this.#list.length;
    this.#list.push(candidate);
  }

  #isEveryday({ row }: RowScore): boolean {
    return this.#index.isEveryday(this.#index.names.rowNames[row] as number);
  }

  /** Whether the text is the common word for many jobs: names of many parents have all of it. */
  isUmbrella(): boolean {
    const parents = new Set<number>();
    for (const { sheet, row } of this.#list) {
      if (row && row.queryCover > COMPLETE) parents.add(this.#index.sheetParents[sheet] as number);
    }
    return parents.size >= UMBRELLA_PARENTS;
  }
}

function isComplete({ queryCover, nameCover }: RowScore): boolean {
  return queryCover > COMPLETE && nameCover > COMPLETE;
}
