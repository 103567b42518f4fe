import { fold } from '../french/fold';
import type { PackedSections, Sections } from './binary';
import { squeeze, writtenForms } from './explain';
import { lowerBound } from './lower-bound';
import type { NameForms } from './name-forms';
import type { Name } from './name-index';

/** The masculine and the feminine: nobody types both. */
const GENDERS = 2;

/** The names in the order of the alphabet, once for each gender: twice a name's number, one more for the feminine. */
export function packBegunNames(names: readonly Name[]): Sections {
  const entries = names.flatMap(({ text }, name) => {
    const forms = writtenForms(text)
      .slice(0, GENDERS)
      .map((form) => squeeze(fold(form)));
    return [...new Set(forms)].map((form, gender) => ({ form, entry: GENDERS * name + gender }));
  });
  entries.sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : a.entry - b.entry));
  return { alphabet: Uint32Array.from(entries, ({ entry }) => entry) };
}

/** Finds the names that a text may become while it is typed. */
export class BegunNames {
  readonly #alphabet: Uint32Array;
  readonly #forms: NameForms;

  constructor(sections: PackedSections, forms: NameForms) {
    this.#alphabet = sections.u32('alphabet');
    this.#forms = forms;
  }

  /**
   * Visits the names one of whose genders begins with a squeezed text, in the order of the
   * alphabet. One letter begins thousands: nothing is made for each.
   * @param visit with a name's number, and how many letters it has
   */
  visit(squeezed: string, visit: (name: number, length: number) => void): void {
    if (!squeezed) return;
    const end = this.#place(`${squeezed}~`);
    for (let i = this.#place(squeezed); i < end; i++) {
      const entry = this.#alphabet[i] as number;
      const name = Math.floor(entry / GENDERS);
      visit(name, this.#forms.lengthOf(name, entry % GENDERS));
    }
  }

  /** How many forms come before a text; "~" comes after all that names are written with. */
  #place(text: string): number {
    return lowerBound(this.#alphabet.length, (at) => {
      const entry = this.#alphabet[at] as number;
      const form = this.#forms.genders(Math.floor(entry / GENDERS))[entry % GENDERS] as string;
      return form < text;
    });
  }
}
