import type { TitleWord } from '../french/title';
import type { NameIndex } from './name-index';
import { coverOf, ESCO_NAME, NAME_COVER, type Ranked } from './ranking';

/**
 * The sheet that a part of a text names in full, word by word from its start,
 * where the first has no more than a part of those words, or none: "aide
 * comptable" is not a *Comptable*, whatever ads that say "comptable" are filed
 * under. Names of ESCO, and of one word, decide nothing here.
 * @param ranked sheets, best first
 * @param words those of the text, in its order
 * @returns null where the first may stand
 */
export function namedInFull<Item extends Ranked>(
  ranked: readonly Item[],
  words: readonly TitleWord[],
  names: NameIndex,
): Item | null {
  const [first] = ranked;
  if (!first) return null;
  const text = words.map(({ key }) => names.vocabulary.find(key));
  const partStarts = words.flatMap(({ part }, i) => (part === words[i - 1]?.part ? [] : [i]));
  const said = new Set(wordsOfName(first, names).filter((word) => text.includes(word)));
  const goesBeyond = (name: readonly number[]) =>
    name.length > Math.max(1, said.size) && [...said].every((word) => name.includes(word));
  const beginsPart = (name: readonly number[]) =>
    partStarts.some((at) => name.every((word, i) => text[at + i] === word));
  return (
    ranked.find((item) => {
      if (item.features[ESCO_NAME] || item.features[NAME_COVER] !== 1) return false;
      // A misspelt word of the first is no word of the text, but has its share of it.
      if (coverOf(item) <= coverOf(first)) return false;
      const name = wordsOfName(item, names);
      return goesBeyond(name) && beginsPart(name);
    }) ?? null
  );
}

function wordsOfName({ row }: Ranked, names: NameIndex): number[] {
  return row ? [...names.wordsOfRow(row.row)] : [];
}
