import { PackedSections, pack } from './binary';
import { LexicalScorer, type QueryWord } from './lexical';
import { keySequences, keysOf, type Name, NameIndex, packNames } from './name-index';

const ROWS = 80;
/** How sharply likeness turns into a share: 0.1 more is four times more. */
const SHARPNESS = 14;
/** Sheets that a text outside the official names is spread over. */
const SPREAD = 5;

interface Shares {
  sheets: Map<number, number>;
  domains: Map<string, number>;
}

/** A query's place among the sheets, to compare labels with. */
export interface Place {
  /** The sheets, each with its share; the largest is 1. */
  sheets: ReadonlyMap<number, number>;
  /** How much of a label's place is the query's, 0–1, by sheet and by domain. */
  shared(label: string): { sheet: number; domain: number };
}

/** The sheets as a space in which any label has a place, through the official names. */
export class SheetSpace {
  readonly #index: NameIndex;
  readonly #scorer: LexicalScorer;
  readonly #domains: string[];
  readonly #byKeys = new Map<string, number[]>();
  readonly #sequences = new Map<number, string[][]>();
  readonly #memory = new Map<string, Shares>();

  /** @param domains domain of each sheet, by its number */
  constructor(names: Name[], domains: string[]) {
    this.#index = new NameIndex(new PackedSections(pack(packNames(names))));
    this.#scorer = new LexicalScorer(this.#index);
    this.#domains = domains;
    for (const { text, owner } of names) {
      const sequences = keySequences(text);
      for (const keys of sequences) push(this.#byKeys, sorted(keys), owner);
      push(this.#sequences, owner, sequences[0] ?? keysOf(text));
    }
  }

  /** Sheets one of whose names has the same words. */
  sheetsNamed(text: string): number[] {
    return [...new Set(keySequences(text).flatMap((keys) => this.#byKeys.get(sorted(keys)) ?? []))];
  }

  /** Word keys of each name of a sheet. */
  sequencesOf(sheet: number): string[][] {
    return this.#sequences.get(sheet) ?? [];
  }

  /** @param sheets the query's own, when it is an official name */
  place(query: string, sheets: number[]): Place {
    const own = sheets.length ? even(sheets) : strongest(this.#shares(query).sheets, SPREAD);
    const domains = new Set([...own.keys()].map((sheet) => this.#domains[sheet] as string));
    return {
      sheets: own,
      shared: (label) => {
        const theirs = this.#shares(label);
        let sheet = 0;
        for (const [number, share] of own) sheet += share * (theirs.sheets.get(number) ?? 0);
        let domain = 0;
        for (const name of domains) domain += theirs.domains.get(name) ?? 0;
        return { sheet, domain };
      },
    };
  }

  #shares(text: string): Shares {
    const known = this.#memory.get(text);
    if (known) return known;
    const best = new Map<number, number>();
    for (const keys of keySequences(text)) {
      const words = keys.map((key): QueryWord => ({ key, emphasis: 1 }));
      for (const { row, score } of this.#scorer.best(this.#scorer.resolve(words), ROWS)) {
        const sheet = this.#index.ownerOfRow(row);
        if (score > (best.get(sheet) ?? 0)) best.set(sheet, score);
      }
    }
    const shares = this.#normalise(best);
    this.#memory.set(text, shares);
    return shares;
  }

  #normalise(best: Map<number, number>): Shares {
    let total = 0;
    for (const score of best.values()) total += Math.exp(SHARPNESS * score);
    const sheets = new Map<number, number>();
    const domains = new Map<string, number>();
    for (const [sheet, score] of best) {
      const share = Math.exp(SHARPNESS * score) / total;
      const domain = this.#domains[sheet] as string;
      sheets.set(sheet, share);
      domains.set(domain, (domains.get(domain) ?? 0) + share);
    }
    return { sheets, domains };
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function sorted(keys: string[]): string {
  return [...keys].sort().join(' ');
}

function even(sheets: number[]): Map<number, number> {
  return new Map(sheets.map((sheet) => [sheet, 1]));
}

/** The largest shares, the first of them raised to 1. */
function strongest(shares: Map<number, number>, count: number): Map<number, number> {
  const best = [...shares].sort((a, b) => b[1] - a[1]).slice(0, count);
  const most = best[0]?.[1] ?? 1;
  return new Map(best.map(([sheet, share]) => [sheet, share / most]));
}
