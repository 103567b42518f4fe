import type { TitleWord } from '../french/title';
import { FEATURES } from './evidence';
import type { NameIndex } from './name-index';
import { NAME_COVER, QUERY_COVER, type Ranked } from './ranking';

const ESCO_NAME = FEATURES.indexOf('escoName');
const coverOf = ({ features }: Ranked): number => features[QUERY_COVER] ?? 0;

/**
 * The sheet that a part of a text names in full, word by word from its start,
 * where the first has no more than a part of those words, or none: "aide
 * comptable" is not a *Comptable*, whatever ads that say "comptable" are filed
 * under. Null where the first may stand.
 * @param ranked sheets, best first
 */
export function namedInFull<Item extends Ranked>(
  ranked: readonly Item[],
  words: readonly TitleWord[],
  names: NameIndex,
): Item | null {
  const [first] = ranked;
  if (!first) return null;
  const numbers = words.map(({ key }) => names.vocabulary.find(key));
  const starts = numbers.flatMap((_, i) => (words[i]?.part !== words[i - 1]?.part ? [i] : []));
  const wordsOf = ({ row }: Item): number[] =>
    row ? [...names.rowWords.subarray(names.rowStarts[row.row], names.rowStarts[row.row + 1])] : [];
  const said = wordsOf(first).filter((word) => numbers.includes(word));
  return (
    ranked.find((item) => {
      if (
        item.features[NAME_COVER] !== 1 ||
        item.features[ESCO_NAME] === 1 ||
        coverOf(item) <= coverOf(first)
      )
        return false;
      const own = wordsOf(item);
      if (
        own.length < 2 ||
        own.length <= new Set(said).size ||
        !said.every((word) => own.includes(word))
      )
        return false;
      return starts.some((at) => own.every((word, i) => numbers[at + i] === word));
    }) ?? null
  );
}
