import { stem } from '../french/stem';
import type { TitleWord } from '../french/title';
import type { NameIndex } from './name-index';

/** Shortest word that is cut in two, and shortest half. */
const MIN_JOINED = 7;
const MIN_HALF = 3;

/**
 * Spaces put right: "storyboarder" → story boarder, "formateurqualite" →
 * formateur qualite, "comp table" → comptable. Only words that no name has
 * are touched, and only towards words that names have.
 */
export function repair(words: TitleWord[], names: NameIndex): TitleWord[] {
  const known = (text: string) => names.forms.find(text) >= 0;
  const unknown = ({ text, key }: TitleWord) => !known(text) && names.vocabulary.find(key) < 0;
  const repaired: TitleWord[] = [];
  for (const word of words) {
    const before = repaired.at(-1);
    if (before && (unknown(word) || unknown(before)) && known(before.text + word.text)) {
      repaired.pop();
      repaired.push(renamed(word, before.text + word.text));
    } else if (unknown(word) && names.nearKeys(word.text).length === 0) {
      repaired.push(...cut(word, known));
    } else {
      repaired.push(word);
    }
  }
  return repaired;
}

/** A word cut where both halves are words of names; one wrong letter between them is dropped. */
function cut(word: TitleWord, known: (text: string) => boolean): TitleWord[] {
  const { text } = word;
  if (text.length < MIN_JOINED || text.length > 40) return [word];
  for (let at = text.length - MIN_HALF; at >= MIN_HALF; at--) {
    const left = text.slice(0, at);
    if (!known(left)) continue;
    for (const right of [text.slice(at), text.slice(at + 1)]) {
      if (right.length >= MIN_HALF && known(right)) {
        return [renamed(word, left), renamed(word, right)];
      }
    }
  }
  return [word];
}

function renamed(word: TitleWord, text: string): TitleWord {
  return { ...word, text, key: stem(text) };
}
