/**
 * Texts that name no job though a word of them begins names of jobs: rules of
 * French for what was written without a mark of gender and met no name.
 */
import { isBoundHead, isHomograph } from '../french/ambiguous-heads';
import type { TitleWord } from '../french/title';
import type { NameIndex } from './name-index';
import type { HeadStrength, Query } from './query';

/** Strength from which a word is the head of a job's name, wherever it stands. */
const A_HEAD = 0.3;
/** Strength up to which a word begins no name to speak of. */
const NO_HEAD = 0.1;

/** What says of which kind a thing is: "de risque", "à gaz", "informatique". */
const OF_A_KIND =
  /^(?:(?:de|des|du|a|au|aux|en) |d'|[a-z]+(?:[aiq]que|aire|[ae]l|ale|elle|ain|if|ant)s?(?: |$))/;
/** Who stands after an article is somebody known: the street, the shop, the company is called after them. */
const THE = /(?:^| )(?:du|des|les?|la|de la) $|l'$/;
/** Several people make a school, a firm, a team: "école d'ingénieurs". */
const OF = /(?:^| )(?:de |d')$/;

/**
 * Whether a text names a thing, a place or a company rather than a job:
 * "facteur de risque", "rue des Charpentiers".
 * @param rows names that resemble the text, by their rows
 */
export function namesNoJob(
  query: Query,
  rows: readonly number[],
  names: NameIndex,
  headStrength: HeadStrength,
): boolean {
  const text = query.parts[query.main];
  const [first, ...rest] = query.words.filter(({ part, noise }) => part === query.main && !noise);
  if (!text || !first || rest.length === 0) return false;
  const heads = rest.filter(
    (word) => names.vocabulary.find(word.key) >= 0 && headStrength(word, false) >= A_HEAD,
  );
  if (isBoundHead(first.text) || (isHomograph(first.text) && saysWhatKind(text, first)))
    return heads.length === 0 && !rows.some((row) => beginsAndGoesOn(row, first, rest, names));
  return headStrength(first, true) <= NO_HEAD && heads.some((head) => isNamesake(text, head));
}

function saysWhatKind(text: string, { text: head }: TitleWord): boolean {
  return text.startsWith(head) && OF_A_KIND.test(text.slice(head.length).trimStart());
}

/** Whether something else is called after who bears this name. */
function isNamesake(text: string, { text: head }: TitleWord): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(head)));
  return THE.test(before) || (head.endsWith('s') && OF.test(before));
}

/** Whether a name begins with this word and has one of the others. */
function beginsAndGoesOn(
  row: number,
  first: TitleWord,
  rest: TitleWord[],
  { rowStarts, rowWords, vocabulary }: NameIndex,
): boolean {
  const words = rowWords.subarray(rowStarts[row], rowStarts[row + 1]);
  if (words[0] !== vocabulary.find(first.key)) return false;
  return rest.some(({ key }) => words.includes(vocabulary.find(key)));
}
