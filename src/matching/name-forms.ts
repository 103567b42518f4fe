import { fold } from '../french/fold';
import { withoutInclusiveEndings } from '../french/inclusive';
import { contentTokens } from '../french/tokens';
import type { PackedSections, Sections } from './binary';
import { editDistance } from './edit-distance';
import { squeeze, writtenForms } from './explain';
import { remembered } from './remembered';

/** One mistyping is allowed for so many letters, and never more than three. */
const LETTERS_A_TYPO = 5;
const MOST_TYPOS = 3;
/** Names whose forms are remembered at a time. */
const REMEMBERED = 4000;
const LONGEST = 255;

/**
 * Length and letters of every form of every name: enough to tell that a text
 * is no mistyping of most names without reading them.
 * @param forms by name, the letters of its forms (see `squeeze`)
 */
export function packNameForms(forms: string[][]): Sections {
  const starts = new Uint32Array(forms.length + 1);
  forms.forEach((list, name) => {
    starts[name + 1] = (starts[name] as number) + list.length;
  });
  const all = forms.flat();
  return {
    nameFormStarts: starts,
    nameFormLengths: Uint8Array.from(all, ({ length }) => Math.min(length, LONGEST)),
    nameFormLetters: Uint32Array.from(all, letters),
  };
}

/** Which letters a text has: a bit for each of a–z, one for all digits, one for all else. */
function letters(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) bits |= 1 << (code - 97);
    else if (code !== 32) bits |= 1 << (code >= 48 && code <= 57 ? 26 : 27);
  }
  return bits >>> 0;
}

function bitsOf(value: number): number {
  let count = 0;
  for (let left = value; left !== 0; left &= left - 1) count++;
  return count;
}

interface Forms {
  /** Letters of each written form, see `squeeze`: both genders and the label come first. */
  squeezed: string[];
  /** Of each form its distinct word keys, sorted; read when first asked. */
  keys: Set<string> | null;
}

/** How many forms are the name as it is written, its closing initials included. */
const AS_WRITTEN = 3;

/** How texts meet the names of an index; each name is read once for many texts. */
export class NameForms {
  readonly #text: (name: number) => string;
  readonly #starts: Uint32Array;
  readonly #lengths: Uint8Array;
  readonly #letters: Uint32Array;
  readonly #forms = remembered((name: number): Forms => {
    const squeezed = writtenForms(this.#text(name)).map((form) => squeeze(fold(form)));
    return { squeezed, keys: null };
  }, REMEMBERED);

  /** @param text a name as its list writes it, by number */
  constructor(sections: PackedSections, text: (name: number) => string) {
    this.#text = text;
    this.#starts = sections.u32('nameFormStarts');
    this.#lengths = sections.u8('nameFormLengths');
    this.#letters = sections.u32('nameFormLetters');
  }

  /** Letters of the masculine and of the feminine. */
  genders(name: number): readonly [string, string] {
    const [masculine = '', feminine = masculine] = this.#forms(name).squeezed;
    return [masculine, feminine];
  }

  /** How many letters, without reading the name; at most 255. */
  lengthOf(name: number, number: number): number {
    return this.#lengths[(this.#starts[name] as number) + number] as number;
  }

  /** True when a squeezed text is a form of a name. */
  isForm(squeezed: string, name: number): boolean {
    return this.#forms(name).squeezed.includes(squeezed);
  }

  /** True when a squeezed text is a name as it is written, its closing initials included. */
  isWhole(squeezed: string, name: number): boolean {
    return this.#forms(name).squeezed.slice(0, AS_WRITTEN).includes(squeezed);
  }

  /** True when a form of a name has these word keys and no other, in any order. */
  hasKeys(keys: string[], name: number): boolean {
    const forms = this.#forms(name);
    forms.keys ??= new Set(writtenForms(this.#text(name)).map(sortedKeys));
    return forms.keys.has([...keys].sort().join(' '));
  }

  /** Fewest edits from a squeezed text to a form of a name; null when they are too many for a mistyping. */
  mistypings(squeezed: string, name: number): number | null {
    const most = Math.min(MOST_TYPOS, Math.floor(squeezed.length / LETTERS_A_TYPO));
    if (!this.#mayBeMistyped(squeezed, name, most)) return null;
    let least = most + 1;
    for (const form of this.#forms(name).squeezed) {
      least = Math.min(least, editDistance(squeezed, form, most));
    }
    return least > most ? null : least;
  }

  /** An edit changes the length by one at most, and the set of letters by two. */
  #mayBeMistyped(squeezed: string, name: number, most: number): boolean {
    let own: number | undefined;
    const end = this.#starts[name + 1] as number;
    for (let i = this.#starts[name] as number; i < end; i++) {
      const length = this.#lengths[i] as number;
      if (length < LONGEST && Math.abs(length - squeezed.length) > most) continue;
      own ??= letters(squeezed);
      if (bitsOf((this.#letters[i] as number) ^ own) <= 2 * most) return true;
    }
    return false;
  }
}

function sortedKeys(form: string): string {
  const tokens = contentTokens(withoutInclusiveEndings(fold(form)));
  return [...new Set(tokens.map(({ key }) => key))].sort().join(' ');
}
