import { isEnglishHead } from '../french/english-heads';
import { englishTitle, type Reading } from '../french/english-titles';
import type { TitleWord } from '../french/title';
import type { LinkResult } from './types';

/**
 * Score under which an English title is read in French. Above it the labels of
 * ads agree with what likeness finds more often than with the reading (of 62
 * such development titles 49 against 20, below it 6 against 8 of 34): publishers
 * file English titles by other rules than their meaning.
 */
export const READ_BELOW = 0.6;
/** What the score of a reading loses: it is ours, not the ad's. */
const READ_IN_FRENCH = 0.88;
/** How often a word begins names from which on it is a French head. */
const FRENCH_HEAD = 0.6;

/**
 * The results with the sheet that an English title means in French before
 * them; null where they are sure enough, no title of the table is in the text
 * or the text is French.
 * @param below score of the first result from which on it stands
 * @param headStrength how often a word is the first of a name, 0–1
 */
export function readEnglish(
  text: string,
  found: readonly LinkResult[],
  below: number,
  words: () => readonly TitleWord[],
  headStrength: (word: TitleWord) => number,
  link: (name: string) => LinkResult[],
): LinkResult[] | null {
  const [best] = found;
  if (best && (best.kind === 'exact' || best.score >= below)) return null;
  const reading = englishTitle(text);
  if (!reading || isFrench(words(), reading, headStrength)) return null;
  const [read] = link(reading.name);
  if (!read) return null;
  const score = Math.round(read.score * READ_IN_FRENCH * 1000) / 1000;
  const reason = { matched: [pair(reading)], ignored: [], missing: [] };
  const others = found.filter(({ code }) => code !== read.code);
  return [
    { ...read, score, kind: 'variant', reason },
    ...others.map((other) => ({ ...other, score: Math.min(other.score, score) })),
  ];
}

function pair({ phrase, name }: Reading): [string, string] {
  return [phrase, name];
}

/** A French head begins some part of the text, outside the English title. */
function isFrench(
  words: readonly TitleWord[],
  { phrase }: Reading,
  headStrength: (word: TitleWord) => number,
): boolean {
  const english = new Set(phrase.split(' '));
  return words.some(
    (word, i) =>
      words.findIndex(({ part, noise }) => part === word.part && !noise) === i &&
      !english.has(word.text) &&
      !isEnglishHead(word.text) &&
      headStrength(word) >= FRENCH_HEAD,
  );
}
