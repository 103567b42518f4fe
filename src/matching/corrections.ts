import { isEmptyWord } from '../french/tokens';
import type { Vocabulary } from './vocabulary';

/** Corrections of one finished word that are tried. */
const NEAREST = 3;
/** Letters from which on the beginning of a word may be mistyped: shorter ones begin too many. */
const SHORTEST = 4;

/**
 * What may have been meant by the beginning of a name that no name has, with one
 * word mistyped: "ingenhieur d", "comtab". Where more is wrong nothing is guessed.
 * @param typed squeezed
 * @param forms words as names write them
 */
export function corrections(typed: string, forms: Vocabulary): string[] {
  const words = typed.split(' ');
  const begun = words.pop() as string;
  const strange = words.filter((word) => !isEmptyWord(word) && forms.find(word) < 0);
  const [wrong, another] = strange;
  if (another) return [];
  if (wrong) {
    const at = words.indexOf(wrong);
    return forms
      .near(wrong)
      .slice(0, NEAREST)
      .map(({ word }) => [...words.with(at, forms.word(word)), begun].join(' '));
  }
  if (begun.length < SHORTEST || forms.withPrefix(begun, 1).length > 0) return [];
  return beginnings(begun, forms).map((start) => [...words, start].join(' '));
}

/** Beginnings of words one edit away from a mistyped one, with the same first letter or the same rest. */
function beginnings(mistyped: string, forms: Vocabulary): string[] {
  const found = new Set<string>();
  for (let id = 0; id < forms.size; id++) {
    const word = forms.word(id);
    const at = firstDifference(word, mistyped);
    const [left, meant] = [mistyped.slice(at), word.slice(at)];
    const length = [
      // A letter too many, another letter, one left out, two in the wrong order.
      meant.startsWith(left.slice(1)) ? left.length - 1 : 0,
      meant.slice(1).startsWith(left.slice(1)) ? left.length : 0,
      meant.slice(1).startsWith(left) ? left.length + 1 : 0,
      meant.startsWith(`${left[1]}${left[0]}${left.slice(2)}`) ? left.length : 0,
    ].find((each) => each > 0);
    if (length) found.add(word.slice(0, at + length));
  }
  return [...found];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
