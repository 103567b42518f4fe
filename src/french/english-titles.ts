import { englishWords, LONGEST_PHRASE, RANK_FIRST, singular } from './english-words';
import { fold } from './fold';
import { WORK_FIELDS } from './work-fields';

/** A text read in French: the words of it that were read, folded, and a name that ROME has. */
export interface Reading {
  phrase: string;
  name: string;
}

/** French names by English phrase. */
export type Phrases = ReadonlyMap<string, string>;

/** Words that say that the work is learned, not done for a living. */
const TRAINING =
  /^(?:intern|interns|internship|internships|trainee|apprentice|apprenticeship|stage|stages|stagiaires?|alternance|alternante?s?|apprentissage|apprentie?s?)$/;

/** What, said after a job, makes it another's: a "driver supervisor" does not drive, a "CIO advisory" has none. */
const COMPLETED =
  /^(?:(?:supervisor|manager|director|leader|assistant|coordinator|trainer|instructor)s?|advisory|office)$/;
/** What, said before a job, makes it one that somebody else has: "bras droit du CEO", "chief of staff to the CEO". */
const WORKED_FOR = /(?:^| )(?:du|aux?|to(?: the)?|of the|bras droit|right hand)$/;

let fields: Phrases | undefined;

/**
 * The French name of the job that an English title names; null when none of these titles is in the text.
 * @param titles see `english-title-table.ts`, which the worker has as code and the title index as data
 */
export function englishTitle(text: string, titles: Phrases): Reading | null {
  const words = wordsOf(text);
  return longest(words, titles, isAnothers) ?? turned(words, titles);
}

const isAnothers = (before: string, next: string): boolean =>
  COMPLETED.test(next) || WORKED_FOR.test(before);

/** Ranks of `RANK_FIRST` where they stand last. */
const RANKS_LAST = ['director', 'manager'];

/** "Director of Procurement", read as "procurement director", else as its manager. */
function turned(words: string[], known: Phrases): Reading | null {
  for (let at = 0; at < words.length; at++) {
    if (!RANK_FIRST.test(words[at] as string)) continue;
    const of = words[at + 1] === 'of' ? 1 : 0;
    if (!of && !(words[at] as string).endsWith('vp')) continue;
    for (let size = LONGEST_PHRASE - 1; size > 0; size--) {
      const phrase = words.slice(at, at + 1 + of + size).join(' ');
      const field = words.slice(at + 1 + of, at + 1 + of + size).join(' ');
      const rank = RANKS_LAST.find((last) => known.has(`${field} ${last}`));
      if (rank) return { phrase, name: known.get(`${field} ${rank}`) as string };
    }
  }
  return null;
}

/**
 * The job nearest to an internship that is named by its field only ("HR
 * Intern", "Stage – Achats"); null without a word for training or a known field.
 */
export function internshipField(text: string): Reading | null {
  const words = wordsOf(text);
  if (!words.some(isTraining)) return null;
  fields ??= phrases(WORK_FIELDS);
  return longest(words, fields);
}

/**
 * The job nearest to a title that has no head, by the field of more than one
 * word it names ("Customer Success"), or by "devops", which is a trade by itself.
 */
export function workField(text: string): Reading | null {
  fields ??= phrases(WORK_FIELDS);
  const reading = longest(wordsOf(text), fields);
  return reading && /[a-z] |^devops$/.test(reading.phrase) ? reading : null;
}

/** True for a folded word that says that the work is learned. */
export function isTraining(word: string): boolean {
  return TRAINING.test(word);
}

/** A table of lines "name: phrases" by its phrases. */
export function phrases(lines: readonly string[]): Phrases {
  return new Map(
    lines.flatMap((line) => {
      const [name = '', list = ''] = line.split(': ');
      return list.split(', ').map((phrase) => [phrase, name] as const);
    }),
  );
}

const wordsOf = (text: string): string[] => englishWords(fold(text));

/**
 * The longest phrase among the words, the first of those as long.
 * @param isNone tells of the words before a phrase, and of the one after it, that it is none there
 */
function longest(
  words: string[],
  known: Phrases,
  isNone: (before: string, next: string) => boolean = () => false,
): Reading | null {
  for (let size = LONGEST_PHRASE; size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const phrase = words.slice(at, at + size).join(' ');
      const name = known.get(phrase) ?? known.get(singular(phrase));
      if (name === undefined) continue;
      const before = words.slice(Math.max(0, at - 2), at).join(' ');
      if (!isNone(before, words[at + size] ?? '')) return { phrase, name };
    }
  }
  return null;
}
