/**
 * Labels of the official lists write both genders in one string: "Vendeur /
 * Vendeuse en boulangerie", "Assistant(e) social(e)". These functions read the
 * two surface forms out of them.
 */
import { fold } from './fold';
import { stem } from './stem';

export interface SurfaceForms {
  masculine: string;
  feminine: string;
}

/** Spaces are single by then. */
const PAIR = / ?\/ ?/;

/**
 * "Masculin / Féminin reste" → both forms, the common tail given to both;
 * "Chef(fe) de rang" likewise; a label of one gender or none gives the same
 * form twice. The split follows the words: the feminine part is as many words
 * as the masculine one, and each word of it has the key of its partner.
 */
export function surfaceForms(label: string): SurfaceForms {
  const plain = label.trim().replace(/\s+/g, ' ');
  return fromSlash(plain) ?? fromBrackets(plain) ?? { masculine: plain, feminine: plain };
}

function fromSlash(label: string): SurfaceForms | null {
  const parts = label.split(PAIR);
  if (parts.length < 2) return null;
  const [first = '', second = ''] = parts;
  // Only the first slash can be the pair's: "…de matières plastiques/caoutchouc" is an alternative.
  const rest = label.slice(label.indexOf(second, first.length));
  const left = words(first);
  const right = words(rest);
  const size = pairedWords(left, right);
  if (size === 0) return fromWholes(left, right);
  const head = left.slice(0, left.length - size);
  const [same, again] = [left.slice(-size), right.slice(0, size)].map((part) => part.join(' '));
  // "Homme sage-femme / Sage-femme", "Sound designer / Designer sonore": two names in full.
  if (head.length > 0 && isCapital(right[0]) && fold(same ?? '') === fold(again ?? ''))
    return { masculine: first, feminine: rest };
  return {
    masculine: [...left, ...right.slice(size)].join(' '),
    feminine: [...head, ...right].join(' '),
  };
}

/** Both genders in full where only their first words and perhaps their last are a pair. */
function fromWholes(left: string[], right: string[]): SurfaceForms | null {
  const [begin = '', last = ''] = [left[0], left.at(-1)];
  if (left.length < 2 || !isCapital(right[0])) return null;
  if (begin === right[0] || !sameButGender(begin, right[0] as string)) return null;
  // "Chef d'équipe assistant / Cheffe assistante avion" leaves out what is not repeated, …
  const paired = right.findIndex((word, i) => i > 0 && sameButGender(last, word));
  // … "Premier valet / Première femme de chambre" does not.
  const size = paired > 0 ? paired + 1 : left.length;
  if (right.length < size) return null;
  return {
    masculine: [...left, ...right.slice(size)].join(' '),
    feminine: right.join(' '),
  };
}

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

/**
 * How many words at the end of `left` are paired, each with its partner, with
 * the words at the start of `right`. Zero when they are no gender pair.
 */
function pairedWords(left: string[], right: string[]): number {
  const most = Math.min(left.length, right.length);
  for (let size = most; size > 0; size--) {
    const from = left.length - size;
    let paired = 0;
    while (paired < size && sameButGender(left[from + paired] as string, right[paired] as string)) {
      paired++;
    }
    if (paired === size) return size;
  }
  // "Valet / Femme de chambre", "Homme / Femme de ménage": no shared ending, both capitalised.
  return left.length === 1 && isCapital(right[0]) ? 1 : 0;
}

/** True when two words are one word in its two genders. */
export function sameButGender(masculine: string, feminine: string): boolean {
  const [a, b] = [fold(masculine), fold(feminine)];
  if (a === b) return true;
  const split = (word: string) => word.replace(/[(),]/g, '').split(/[-']/);
  const [left, right] = [split(a), split(b)];
  return (
    left.length === right.length && left.every((part, i) => pairOfKeys(part, right[i] as string))
  );
}

/** Same key, or an English -er beside a French -euse or -rice ("manager / manageuse", "reporter / reportrice"). */
function pairOfKeys(a: string, b: string): boolean {
  if (stem(a) === stem(b)) return true;
  return a.endsWith('er') && /(?:eus|ric)e$/.test(b) && a.slice(0, -2) === b.slice(0, -4);
}

const BRACKETED = /(\p{L}{1,40})\((\p{Ll}{1,7})\)/gu;

function fromBrackets(label: string): SurfaceForms | null {
  if (!/\p{L}\(\p{Ll}{1,7}\)/u.test(label)) return null;
  return {
    masculine: label.replace(BRACKETED, '$1'),
    feminine: label.replace(BRACKETED, (_, word: string, ending: string) => append(word, ending)),
  };
}

/** Joins a bracketed feminine ending to its masculine: "vendeur(se)" → "vendeuse". */
function append(word: string, ending: string): string {
  const swaps: [RegExp, RegExp, string][] = [
    [/^(?:t?rice)$/, /teur$/, 'trice'],
    [/^(?:d?rice)$/, /deur$/, 'drice'],
    [/^(?:euse|se)$/, /e[ur]{1,2}$/, 'euse'],
    [/^(?:i?[eè]re)$/, /i?er$/, word.endsWith('ier') ? 'ière' : 'ère'],
    [/^(?:i?ve)$/, /if$/, 'ive'],
    [/^(?:i?enne|nne)$/, /ien$/, 'ienne'],
    [/^(?:ale)$/, /al$/, 'ale'],
    [/^(?:elle)$/, /el$/, 'elle'],
  ];
  for (const [suffix, end, feminine] of swaps) {
    if (suffix.test(ending) && end.test(word)) return word.replace(end, feminine);
  }
  // "Responsable de site(s)": how many, not who.
  if (ending === 's') return word;
  // "boulanger(e)": the grave accent comes with the e.
  if (ending === 'e' && word.endsWith('er')) return `${word.slice(0, -2)}ère`;
  return word + ending;
}

/** "(ATSEM)" or "-DRH-" at the end of a label. */
const TRAILING_INITIALS = /\(\s?([\p{Lu}\d&/]{2,8})\s?\)$|-\s?([\p{Lu}\d&/]{2,8})\s?-$/u;

/**
 * The initials that close a label, and the label without them. `whole` tells
 * initials of the entire title ("Agent territorial spécialisé des écoles
 * maternelles (ATSEM)") from those of a part ("Responsable hygiène (HSE)").
 * Null when the label closes otherwise.
 */
export function closingInitials(
  label: string,
): { initials: string; label: string; whole: boolean } | null {
  const match = TRAILING_INITIALS.exec(label.trimEnd());
  const initials = match?.[1] ?? match?.[2];
  if (!match || !initials) return null;
  const rest = label.slice(0, match.index).trimEnd();
  const letters = words(fold(surfaceForms(rest).masculine).replace(/[^a-z0-9]+/g, ' ')).map(
    (word) => word[0] as string,
  );
  return { initials, label: rest, whole: spells(letters, fold(initials)) };
}

/** True when the letters, in order and beginning with the first, hold all the initials. */
function spells(letters: string[], initials: string): boolean {
  if (letters[0] !== initials[0]) return false;
  let at = 0;
  for (const letter of letters) if (letter === initials[at]) at++;
  return at === initials.length;
}
