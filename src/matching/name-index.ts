import { fold } from '../french/fold';
import { withoutInclusiveEndings } from '../french/inclusive';
import { closingInitials, surfaceForms } from '../french/labels';
import { contentTokens } from '../french/tokens';
import type { PackedSections, Sections } from './binary';
import { packSounds } from './sound-index';
import { type Likeness, packVocabulary, Vocabulary } from './vocabulary';

/**
 * A searchable list of names. A name gives one row for each way its words come
 * out: the masculine and the feminine share a row as long as their keys agree.
 */
export interface Name {
  text: string;
  /** What the name is a name of: a sheet's number, a line of a corpus. */
  owner: number;
  /** Whatever the caller wants back, 0–255. */
  flags: number;
}

/** Most words of one name that count. */
const MAX_WORDS = 24;

interface Row {
  name: number;
  keys: string[];
}

/** Words as names write them, folded, with the number of their key. */
function packForms(names: Name[], ids: Map<string, number>): Sections {
  const keys = new Map<string, number>();
  for (const { text } of names) {
    const { masculine, feminine } = surfaceForms(text);
    for (const { text: word, key } of contentTokens(fold(`${masculine} ${feminine}`))) {
      const id = ids.get(key);
      if (id !== undefined) keys.set(word, id);
    }
  }
  const forms = [...keys.keys()].sort();
  return {
    ...packVocabulary('forms', forms),
    ...packSounds(forms),
    formKeys: Uint16Array.from(forms, (form) => keys.get(form) as number),
  };
}

/** Word keys of a name in each of its forms. */
export function keySequences(text: string): string[][] {
  const { masculine, feminine } = surfaceForms(text);
  const seen = new Map<string, string[]>();
  for (const form of [masculine, feminine]) {
    const keys = keysOf(form);
    if (keys.length > 0) seen.set(keys.join(' '), keys);
  }
  return [...seen.values()];
}

/** As `keySequences`, and without or with nothing but the initials that close a name. */
function rowSequences(text: string): string[][] {
  const closing = closingInitials(text);
  const sequences = keySequences(text);
  if (!closing) return sequences;
  const more = keySequences(closing.label);
  if (closing.whole) more.push(keysOf(closing.initials));
  return [...sequences, ...more];
}

/** Distinct word keys of a text, in order. */
export function keysOf(text: string): string[] {
  const tokens = contentTokens(withoutInclusiveEndings(fold(text)));
  return [...new Set(tokens.map(({ key }) => key))].slice(0, MAX_WORDS);
}

/** Packs names. Weights of words come from how few owners have them. */
export function packNames(names: Name[]): Sections {
  const rows: Row[] = [];
  names.forEach(({ text }, name) => {
    for (const keys of rowSequences(text)) rows.push({ name, keys });
  });
  const owners = new Map<string, Set<number>>();
  for (const { name, keys } of rows) {
    const owner = (names[name] as Name).owner;
    for (const key of keys) {
      const set = owners.get(key);
      if (set) set.add(owner);
      else owners.set(key, new Set([owner]));
    }
  }
  const vocabulary = [...owners.keys()].sort();
  const ids = new Map(vocabulary.map((key, i) => [key, i]));
  const total = new Set(names.map(({ owner }) => owner)).size;
  const weights = Float32Array.from(vocabulary, (key) =>
    Math.log(1 + total / (owners.get(key) as Set<number>).size),
  );
  return {
    ...packVocabulary('keys', vocabulary),
    ...packForms(names, ids),
    wordWeights: weights,
    ...packRows(rows, ids, weights),
    ...packTexts(names),
  };
}

function packRows(rows: Row[], ids: Map<string, number>, weights: Float32Array): Sections {
  const rowStarts = new Uint32Array(rows.length + 1);
  const rowWeights = new Float32Array(rows.length);
  const words: number[] = [];
  const postings: number[][] = Array.from(weights, () => []);
  rows.forEach(({ keys }, row) => {
    for (const key of keys) {
      const id = ids.get(key) as number;
      words.push(id);
      postings[id]?.push(row);
      rowWeights[row] = (rowWeights[row] as number) + (weights[id] as number);
    }
    rowStarts[row + 1] = words.length;
  });
  const postingStarts = new Uint32Array(postings.length + 1);
  postings.forEach((list, i) => {
    postingStarts[i + 1] = (postingStarts[i] as number) + list.length;
  });
  return {
    rowStarts,
    rowWeights,
    rowWords: Uint16Array.from(words),
    rowNames: Uint32Array.from(rows, ({ name }) => name),
    postingStarts,
    postings: Uint32Array.from(postings.flat()),
  };
}

function packTexts(names: Name[]): Sections {
  const textStarts = new Uint32Array(names.length + 1);
  let at = 0;
  names.forEach(({ text }, i) => {
    textStarts[i] = at;
    at += text.length + 1;
  });
  textStarts[names.length] = at;
  return {
    texts: names.map(({ text }) => text).join('\n'),
    textStarts,
    owners: Uint32Array.from(names, ({ owner }) => owner),
    flags: Uint8Array.from(names, ({ flags }) => flags),
  };
}

/** Views over packed names. */
export class NameIndex {
  readonly vocabulary: Vocabulary;
  /** Words as written: where misspellings are looked up. */
  readonly forms: Vocabulary;
  /** Number in `vocabulary` of the key of each form. */
  readonly formKeys: Uint16Array;
  readonly wordWeights: Float32Array;
  readonly rowStarts: Uint32Array;
  readonly rowWeights: Float32Array;
  readonly rowWords: Uint16Array;
  readonly rowNames: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  readonly owners: Uint32Array;
  readonly flags: Uint8Array;
  readonly #texts: string;
  readonly #textStarts: Uint32Array;

  constructor(sections: PackedSections) {
    this.vocabulary = new Vocabulary(sections, 'keys');
    this.forms = new Vocabulary(sections, 'forms');
    this.formKeys = sections.u16('formKeys');
    this.wordWeights = sections.f32('wordWeights');
    this.rowStarts = sections.u32('rowStarts');
    this.rowWeights = sections.f32('rowWeights');
    this.rowWords = sections.u16('rowWords');
    this.rowNames = sections.u32('rowNames');
    this.postingStarts = sections.u32('postingStarts');
    this.postings = sections.u32('postings');
    this.owners = sections.u32('owners');
    this.flags = sections.u8('flags');
    this.#texts = sections.text('texts');
    this.#textStarts = sections.u32('textStarts');
  }

  get rows(): number {
    return this.rowNames.length;
  }

  /** A name as its list writes it. */
  text(name: number): string {
    return this.#texts.slice(this.#textStarts[name], (this.#textStarts[name + 1] as number) - 1);
  }

  /** Keys of the words that a misspelled word may be, closest first. */
  nearKeys(word: string): Likeness[] {
    if (/\d/.test(word)) return [];
    const best = new Map<number, number>();
    for (const { word: form, likeness } of this.forms.near(word)) {
      const key = this.formKeys[form] as number;
      if (likeness > (best.get(key) ?? 0)) best.set(key, likeness);
    }
    return [...best].map(([key, likeness]) => ({ word: key, likeness }));
  }

  /** Numbers of the words of a row, in the order of its name. */
  wordsOfRow(row: number): Uint16Array {
    return this.rowWords.subarray(this.rowStarts[row], this.rowStarts[row + 1]);
  }

  ownerOfRow(row: number): number {
    return this.owners[this.rowNames[row] as number] as number;
  }
}
