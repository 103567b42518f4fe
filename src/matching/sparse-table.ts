import type { PackedSections, Sections } from './binary';
import { lowerBound } from './lower-bound';
import { remembered } from './remembered';

/** One row of a table: a key, and a number for a few columns. */
export interface SparseRow {
  key: string;
  /** [column, value]; columns are 0–65535. */
  cells: [number, number][];
}

/** Packs rows under a name; values are kept in 255 steps of `scale`. */
export function packSparseTable(name: string, rows: SparseRow[], scale: number): Sections {
  const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
  const keyStarts = new Uint32Array(sorted.length + 1);
  const cellStarts = new Uint32Array(sorted.length + 1);
  sorted.forEach(({ key, cells }, i) => {
    keyStarts[i + 1] = (keyStarts[i] as number) + key.length + 1;
    cellStarts[i + 1] = (cellStarts[i] as number) + cells.length;
  });
  const cells = sorted.flatMap((row) => row.cells);
  const step = (value: number) => Math.max(-127, Math.min(127, Math.round(value / scale)));
  return {
    [`${name}Keys`]: sorted.map(({ key }) => key).join('\n'),
    [`${name}KeyStarts`]: keyStarts,
    [`${name}CellStarts`]: cellStarts,
    [`${name}Columns`]: Uint16Array.from(cells, ([column]) => column),
    [`${name}Values`]: Int8Array.from(cells, ([, value]) => step(value)),
    [`${name}Scale`]: Float32Array.of(scale),
  };
}

/** Keys remembered at a time. */
const REMEMBERED = 4000;

/** A packed table, read in place. */
export class SparseTable {
  readonly #keys: string;
  readonly #keyStarts: Uint32Array;
  readonly #cellStarts: Uint32Array;
  readonly #columns: Uint16Array;
  readonly #values: Int8Array;
  readonly #scale: number;

  constructor(sections: PackedSections, name: string) {
    this.#keys = sections.text(`${name}Keys`);
    this.#keyStarts = sections.u32(`${name}KeyStarts`);
    this.#cellStarts = sections.u32(`${name}CellStarts`);
    this.#columns = sections.u16(`${name}Columns`);
    this.#values = sections.i8(`${name}Values`);
    this.#scale = sections.f32(`${name}Scale`)[0] as number;
  }

  #key(row: number): string {
    return this.#keys.slice(this.#keyStarts[row], (this.#keyStarts[row + 1] as number) - 1);
  }

  /** Number of the first row whose key is not before `key`. */
  #place(key: string): number {
    return lowerBound(this.#keyStarts.length - 1, (row) => this.#key(row) < key);
  }

  /** Number of a key's row, -1 when the table has none. */
  readonly #find = remembered((key: string): number => {
    const row = this.#place(key);
    return row < this.#keyStarts.length - 1 && this.#key(row) === key ? row : -1;
  }, REMEMBERED);

  /** Adds a key's row, times `factor`, to the sums; false when the key is unknown. */
  addTo(sums: Float32Array, key: string, factor: number): boolean {
    const row = this.#find(key);
    if (row >= 0) this.#add(sums, row, factor);
    return row >= 0;
  }

  /** The first value of a key's row: the one it has in tables of a weight a key; 0 without. */
  weightOf(key: string): number {
    const row = this.#find(key);
    return row < 0 ? 0 : (this.#values[this.#cellStarts[row] as number] as number) * this.#scale;
  }

  /** Adds the rows of all keys that begin so to the sums. */
  addBegun(sums: Float32Array, prefix: string): void {
    for (let row = this.#place(prefix); row < this.#keyStarts.length - 1; row++) {
      if (!this.#key(row).startsWith(prefix)) return;
      this.#add(sums, row, 1);
    }
  }

  #add(sums: Float32Array, row: number, factor: number): void {
    const times = factor * this.#scale;
    const end = this.#cellStarts[row + 1] as number;
    for (let i = this.#cellStarts[row] as number; i < end; i++) {
      const column = this.#columns[i] as number;
      sums[column] = (sums[column] as number) + (this.#values[i] as number) * times;
    }
  }
}
