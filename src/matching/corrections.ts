import { isEmptyWord } from '../french/tokens';
import type { SoundIndex } from './sound-index';
import type { Vocabulary } from './vocabulary';

/** Corrections of one finished word that are tried. */
const NEAREST = 3;
/** Letters from which on the beginning of a word may be mistyped, or its last letter alone: shorter ones begin too many. */
const SHORTEST = 4;
const SHORTEST_BUT_LAST = 6;

/** What words are corrected by. */
export interface Words {
  /** Words as names write them. */
  forms: Vocabulary;
  sounds: SoundIndex;
}

/**
 * What may have been meant by the beginning of a name that no name has: what
 * sounds like it ("plakiste"), else what has its spaces elsewhere ("chefde c"),
 * else what has one word mistyped ("ingenhieur d", "comtab"). Where more is
 * wrong nothing is guessed.
 * @param typed squeezed
 * @returns the likeliest ways of going wrong first, each with what may have been meant
 */
export function corrections(typed: string, words: Words): string[][] {
  const mistyped = oneWordElse(typed, words.forms);
  return [
    mistyped ? mistyped.with(heard(mistyped, words.sounds)) : [],
    spacedElse(typed),
    mistyped ? mistyped.with(retyped(mistyped, words.forms)) : [],
  ];
}

/** The one word that no name has, and the text with others in its place. */
interface Mistyped {
  word: string;
  finished: boolean;
  with: (others: readonly string[]) => string[];
}

function oneWordElse(typed: string, forms: Vocabulary): Mistyped | null {
  const words = typed.split(' ');
  const last = words.length - 1;
  const strange = [...words.keys()].filter((at) => at < last && isStrange(words[at]!, forms));
  const [at = last, another] = strange;
  if (another !== undefined) return null;
  const word = words[at] as string;
  if (at === last && (word.length < SHORTEST || forms.withPrefix(word, 1).length > 0)) return null;
  return {
    word,
    finished: at < last,
    with: (others) =>
      others.filter((other) => other !== word).map((other) => words.with(at, other).join(' ')),
  };
}

const isStrange = (word: string, forms: Vocabulary): boolean =>
  !isEmptyWord(word) && forms.find(word) < 0;

function heard({ word, finished }: Mistyped, sounds: SoundIndex): string[] {
  if (new Set(word).size < SHORTEST) return [];
  // Letters say no cedilla: "masson" is heard like "maçon".
  const spellings = [word, word.replace(/ss/g, 'c')];
  const found = spellings.flatMap((each) =>
    finished ? sounds.like(each) : sounds.begunLike(each),
  );
  return [...new Set([...found, ...spellings.slice(1)])];
}

function retyped({ word, finished }: Mistyped, forms: Vocabulary): string[] {
  if (!finished) return beginnings(word, forms, false);
  const near = forms.near(word).slice(0, NEAREST);
  return near.length > 0
    ? near.map((found) => forms.word(found.word))
    : beginnings(word, forms, true);
}

/** A text with one space put in, left out, or a letter too early or too late. */
function spacedElse(typed: string): string[] {
  const found: string[] = [];
  for (let at = 1; at < typed.length; at++) {
    const [before, after] = [typed.slice(0, at), typed.slice(at)];
    if (after.startsWith(' ')) {
      const rest = after.slice(1);
      found.push(before + rest);
      found.push(`${before}${rest.slice(0, 1)} ${rest.slice(1)}`);
      found.push(`${before.slice(0, -1)} ${before.slice(-1)}${rest}`);
    } else if (!before.endsWith(' ')) found.push(`${before} ${after}`);
  }
  return found;
}

/** Beginnings of words one edit away from a mistyped one, with the same first letter or the same rest; or such words, whole. */
function beginnings(mistyped: string, forms: Vocabulary, whole: boolean): string[] {
  const found = new Set<string>();
  for (let id = 0; id < forms.size; id++) {
    const word = forms.word(id);
    const at = firstDifference(word, mistyped);
    if (!whole && at === mistyped.length - 1 && at + 1 < SHORTEST_BUT_LAST) continue;
    const [left, meant] = [mistyped.slice(at), word.slice(at)];
    const length = [
      // A letter too many, another letter, one left out, two in the wrong order.
      meant.startsWith(left.slice(1)) ? left.length - 1 : 0,
      meant.slice(1).startsWith(left.slice(1)) ? left.length : 0,
      meant.slice(1).startsWith(left) ? left.length + 1 : 0,
      meant.startsWith(`${left[1]}${left[0]}${left.slice(2)}`) ? left.length : 0,
    ].find((each) => each > 0 && (!whole || at + each === word.length));
    if (length) found.add(word.slice(0, at + length));
  }
  return [...found];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
