import type { TitleWord } from '../french/title';
import { squeeze } from './explain';
import type { Query } from './query';
import type { SheetIndex } from './sheet-index';

/** Letters of a word for which it may be mistyped once more: "java" is no "naval", "vocal" no "social". */
const LETTERS_A_TYPO = 7;
/** Letters up to which a word is taken as it is written: "QA" is no "IA". */
const AS_WRITTEN = 2;
/** Letters up to which it may be left out: "chauffeur PL pompe à béton". */
const LEFT_OUT = 4;
/** Known words by which a name is then met. */
const KNOWN_BESIDE = 2;

/** What stands before a name in a sentence: "un boulanger". */
const ARTICLE = /^(?:(?:une?|le|la|les|des|du) |l')/;

/**
 * How far a text is from names, by their numbers: edits, or null for a name of
 * which it is no mistyping. Edits are looked for in the words that no name
 * has; a text of known words may have one letter astray ("technicien d'levage"),
 * but for words as short as "QA".
 * @param strange words of the text that no name has
 */
export function mistypings(
  { forms }: SheetIndex,
  query: Query,
  strange: readonly TitleWord[],
): (name: number) => number | null {
  const letters = squeeze(query.plain.replace(ARTICLE, ''));
  const most =
    strange.length > 0
      ? strange.reduce((sum, { text }) => sum + allowed(text.length), 0)
      : Number(query.words.every(({ text }) => text.length > AS_WRITTEN));
  const beside = lettersBeside(query, strange);
  return (name) => {
    const distance = forms.mistypings(letters, name);
    if (distance === null || distance <= most) return distance;
    return beside && forms.isForm(beside, name) ? distance : null;
  };
}

const allowed = (length: number): number =>
  length > AS_WRITTEN ? 1 + Math.floor(length / LETTERS_A_TYPO) : 0;

/** The letters of a text without its strange words; null where one is long, or too little is left. */
function lettersBeside({ words, plain }: Query, strange: readonly TitleWord[]): string | null {
  if (strange.length === 0 || words.length - strange.length < KNOWN_BESIDE) return null;
  if (strange.some(({ text }) => text.length > LEFT_OUT)) return null;
  const left = new Set(strange.map(({ text }) => text));
  const kept = plain.split(' ').filter((word) => !left.has(word));
  return squeeze(kept.join(' '));
}
