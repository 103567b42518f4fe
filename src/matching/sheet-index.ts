import { BegunNames, packBegunNames } from './begun-names';
import { PackedSections, type Sections } from './binary';
import { ExactNames, packExactNames } from './exact-names';
import { NameForms } from './name-forms';
import { type Name, NameIndex, packNames } from './name-index';
import { SoundIndex } from './sound-index';

/** Path of the title index inside the extension. */
export const INDEX_PATH = 'data/index.bin';

/** What the index is built from: the sheets, and every name with its sheet. */
export interface SheetSource {
  code: string;
  /** The ROME v3 code the sheet descends from: the level statistics are kept at. */
  parent: string;
  label: string;
}

export interface SheetName {
  text: string;
  code: string;
  kind: 'main' | 'synonym' | 'everyday' | 'esco';
  /** Rarely used, says the publisher. */
  rare: boolean;
}

/** Bits of a name's flags. */
export const MAIN = 1;
export const RARE = 2;
export const ESCO = 4;
/** In use, and read in part only: what ads teach may overrule it. */
export const EVERYDAY = 8;

const FLAGS = { main: MAIN, synonym: 0, everyday: EVERYDAY, esco: ESCO };

/** Characters of a ROME code. */
const CODE_LENGTH = 5;

/** Number of each parent, in the order of their codes. */
export function parentNumbers(sheets: SheetSource[]): Map<string, number> {
  const parents = [...new Set(sheets.map(({ parent }) => parent))].sort();
  return new Map(parents.map((code, i) => [code, i]));
}

/** The sections that every title index has: sheets and names. */
export function sheetSections(sheets: SheetSource[], names: SheetName[]): Sections {
  const numbers = new Map(sheets.map(({ code }, i) => [code, i]));
  const parents = parentNumbers(sheets);
  const entries = names.map(({ text, code, kind, rare }): Name => {
    const owner = numbers.get(code);
    if (owner === undefined) throw new Error(`name "${text}" of unknown sheet ${code}`);
    return {
      text,
      owner,
      flags: FLAGS[kind] | (rare ? RARE : 0),
    };
  });
  return {
    codes: sheets.map(({ code }) => code).join(''),
    parentCodes: [...parents.keys()].join(''),
    labels: sheets.map(({ label }) => label).join('\n'),
    sheetParents: Uint16Array.from(sheets, ({ parent }) => parents.get(parent) as number),
    ...packNames(entries),
    ...packExactNames(entries),
    ...packBegunNames(entries),
  };
}

/** Views over a packed title index. */
export class SheetIndex {
  readonly names: NameIndex;
  readonly exact: ExactNames;
  readonly forms: NameForms;
  readonly begun: BegunNames;
  readonly sounds: SoundIndex;
  readonly sheetParents: Uint16Array;
  readonly sections: PackedSections;
  readonly #codes: string;
  readonly #labels: string[];

  /** Throws when the buffer is no title index. */
  constructor(buffer: ArrayBuffer) {
    this.sections = new PackedSections(buffer);
    this.names = new NameIndex(this.sections);
    this.exact = new ExactNames(this.sections);
    this.forms = new NameForms(this.sections, (name) => this.names.text(name));
    this.begun = new BegunNames(this.sections, this.forms);
    this.sounds = new SoundIndex(this.sections);
    this.sheetParents = this.sections.u16('sheetParents');
    this.#codes = this.sections.text('codes');
    this.#labels = this.sections.text('labels').split('\n');
  }

  get size(): number {
    return this.sheetParents.length;
  }

  code(sheet: number): string {
    return this.#codes.slice(sheet * CODE_LENGTH, (sheet + 1) * CODE_LENGTH);
  }

  label(sheet: number): string {
    return this.#labels[sheet] ?? '';
  }

  /** Whether a name, by its number, is one of every day that was read in part only. */
  isEveryday(name: number): boolean {
    return ((this.names.flags[name] as number) & EVERYDAY) !== 0;
  }

  /** Whether a name, by its number, is ESCO's and not ROME's. */
  isEsco(name: number): boolean {
    return ((this.names.flags[name] as number) & ESCO) !== 0;
  }
}
