import { fold } from '../french/fold';
import { surfaceForms } from '../french/labels';
import { tokenize } from '../french/tokens';
import { squeeze } from './explain';
import { GramLikeness } from './gram-likeness';
import { keySequences } from './name-index';
import type { SheetDocuments } from './sheet-documents';
import type { SheetSpace } from './sheet-space';

/** What speaks for or against a label; weights in `label-weights.json`. */
export const LABEL_FEATURES = [
  /** Tversky's index of the words. */
  'lexical',
  /** The same, for the best name of the query's own sheet. */
  'sibling',
  /** Cosine of words and letters. */
  'grams',
  /** The same two forms to the letter. */
  'surface',
  /** Shares of the label's place among the sheets that are the query's. */
  'sameSheet',
  'sameDomain',
  /** Share of the names of the query's own sheet that begin with the label's head. */
  'headOfSheet',
  /** Cosine of the label's words and the sheet's names, missions, skills and knowledge. */
  'document',
  'bothGenders',
  /** A class of jobs ("Acheteurs") for a query that is none. */
  'plural',
  'words',
  /** Weight of the words the query has not. */
  'extra',
] as const;

interface ReadLabel {
  text: string;
  /** Folded letters of the masculine and of the feminine. */
  forms: [string, string];
  sequences: string[][];
  words: Set<string>;
  heads: Set<string>;
  plural: boolean;
}

/** Signs of how well the labels of one list answer a query. */
export class LabelEvidence {
  readonly #labels: ReadLabel[];
  readonly #grams: GramLikeness;
  /** First gram row of each label, and one after the last. */
  readonly #rows: number[];
  readonly #weightOf: (word: string) => number;
  readonly #space: SheetSpace;
  readonly #documents: SheetDocuments;

  /** @param weightOf what a word of the list weighs: more when fewer labels have it */
  constructor(
    labels: string[],
    weightOf: (word: string) => number,
    space: SheetSpace,
    documents: SheetDocuments,
  ) {
    this.#labels = labels.map(readLabel);
    const rows = this.#labels.map(({ sequences }) => sequences);
    this.#grams = new GramLikeness(rows.flat());
    this.#rows = [0];
    for (const { length } of rows) this.#rows.push((this.#rows.at(-1) as number) + length);
    this.#weightOf = weightOf;
    this.#space = space;
    this.#documents = documents;
  }

  /**
   * Reads a query once for many labels.
   * @param sheets those one of whose names is the query
   * @returns features in the order of `LABEL_FEATURES`, given the likeness by
   *   words of the label to the query and to the sheet's other names
   */
  of(
    query: string,
    sheets: number[],
  ): (label: number, lexical: number, sibling: number) => Float32Array {
    const own = readLabel(query);
    const place = this.#space.place(query, sheets);
    const document = this.#documents.of(place.sheets);
    const grams = own.sequences.map((keys) => this.#grams.of(keys));
    const heads = this.#headShares(sheets);
    return (number, lexical, sibling) => {
      const label = this.#labels[number] as ReadLabel;
      const shared = place.shared(label.text);
      const headOfSheet = Math.max(0, ...[...label.heads].map((head) => heads.get(head) ?? 0));
      return Float32Array.of(
        lexical,
        sibling,
        this.#gramLikeness(grams, number),
        sameForms(own, label),
        shared.sheet,
        shared.domain,
        headOfSheet,
        document(label.sequences[0] ?? []),
        label.text.includes('/') ? 1 : 0,
        label.plural && !own.plural ? 1 : 0,
        label.words.size,
        this.#extra(label, own),
      );
    };
  }

  /** Labels with the same key differ in gender or number only; `letters` tells them apart. */
  identity(label: number): { key: string; letters: string } {
    const { sequences, text } = this.#labels[label] as ReadLabel;
    return { key: (sequences[0] ?? []).join(' '), letters: fold(text) };
  }

  #gramLikeness(grams: ((row: number) => number)[], label: number): number {
    let most = 0;
    const end = this.#rows[label + 1] as number;
    for (let row = this.#rows[label] as number; row < end; row++)
      for (const likeness of grams) most = Math.max(most, likeness(row));
    return most;
  }

  #headShares(sheets: number[]): Map<string, number> {
    const heads = sheets.flatMap((sheet) =>
      this.#space.sequencesOf(sheet).flatMap(([head]) => head ?? []),
    );
    const shares = new Map<string, number>();
    for (const head of heads) shares.set(head, (shares.get(head) ?? 0) + 1 / heads.length);
    return shares;
  }

  #extra(label: ReadLabel, query: ReadLabel): number {
    let weight = 0;
    for (const word of label.words) if (!query.words.has(word)) weight += this.#weightOf(word);
    return weight;
  }
}

function readLabel(text: string): ReadLabel {
  const { masculine, feminine } = surfaceForms(text);
  const sequences = keySequences(text);
  return {
    text,
    forms: [squeeze(fold(masculine)), squeeze(fold(feminine))],
    sequences,
    words: new Set(sequences.flat()),
    heads: new Set(sequences.flatMap(([head]) => head ?? [])),
    plural: isPlural(text),
  };
}

/** 1 when both labels give the same two forms, less when they share one. */
function sameForms(a: ReadLabel, b: ReadLabel): number {
  const masculine = a.forms[0] === b.forms[0];
  const feminine = a.forms[1] === b.forms[1];
  return masculine && feminine ? 1 : masculine ? 0.8 : feminine ? 0.7 : 0;
}

/** True for a label whose first word is a plural ("Acheteurs"). */
function isPlural(label: string): boolean {
  if (label.includes('/')) return false;
  const first = tokenize(fold(label))[0]?.text ?? '';
  return first.length > 4 && /[^aiosu]s$/.test(first);
}
