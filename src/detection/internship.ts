import { ENGLISH_TITLES } from '../french/english-title-table';
import {
  englishTitle,
  internshipField,
  isTraining,
  type Phrases,
  phrases,
  type Reading,
  workField,
} from '../french/english-titles';
import type { Extent } from './gender';
import * as bits from './lexicon/lexicon';
import { gapAfter, type Tokens, tokenize, wordAt } from './tokens';

/** Most words of a line that names an internship. */
const MAX_WORDS = 14;
/** Most words of a title without a head. */
const MAX_HEADLESS = 8;

let titles: Phrases | undefined;

/**
 * Whether a line names an internship by its field alone: it begins with a word
 * for training or has an English one ("HR Intern"), and names no job.
 */
export function isInternshipLine(tokens: Tokens): boolean {
  if (tokens.count === 0 || tokens.count > MAX_WORDS) return false;
  let training = false;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!;
    const mayTrain = flags & (bits.CONTRACT | bits.NO_OCCUPATION);
    if (mayTrain && isTraining(wordAt(tokens, i)))
      training ||= wordAt(tokens, i).startsWith('intern') || opensLine(tokens, i);
    else if (flags & (bits.HEAD | bits.ACRONYM | bits.CUE | bits.BEING)) return false;
    else if (flags & bits.ENGLISH && !(flags & bits.ENGLISH_LEFT)) return false;
  }
  return training;
}

/** "Stage – …", "[Paris] Stage …": only a label in brackets may stand before. */
function opensLine(tokens: Tokens, i: number): boolean {
  return i === 0 || tokens.text.slice(0, tokens.starts[i]).trimEnd().endsWith(']');
}

/** All words of such a line; which of them name the field is read later, with the whole table. */
export function internshipSpan(tokens: Tokens): Extent | null {
  if (!isInternshipLine(tokens)) return null;
  const last = tokens.count - 1;
  return { first: 0, last, end: tokens.ends[last]! };
}

/**
 * The field in the text of such a line, with the word for training where it
 * stands beside it ("HR Intern", "Stage en trésorerie"): null without a known field.
 */
export function fieldSpan(text: string): { reading: Reading; start: number; end: number } | null {
  const reading = internshipField(text);
  if (!reading) return null;
  const tokens = tokenize(text);
  const words = phraseSpan(tokens, reading.phrase);
  if (!words) return { reading, start: 0, end: text.length };
  let { first, last } = words;
  let before = first - 1;
  while (before >= 0 && tokens.flags[before]! & bits.LINK) before--;
  if (before >= 0 && isTraining(wordAt(tokens, before))) first = before;
  if (gapAfter(tokens, last) === 'space' && isTraining(wordAt(tokens, last + 1))) last++;
  return { reading, start: tokens.starts[first]!, end: tokens.ends[last]! };
}

/** Where a phrase stands in a line, null where other signs than spaces divide it. */
function phraseSpan(tokens: Tokens, phrase: string): { first: number; last: number } | null {
  const size = phrase.split(' ').length;
  let first = 0;
  while (first + size <= tokens.count && phraseAt(tokens, first, size) !== phrase) first++;
  return first + size > tokens.count ? null : { first, last: first + size - 1 };
}

/**
 * The words of a title without a head ("VP Sales", "Full Stack Javascript"):
 * those that stand with an English title or a field of the tables.
 */
export function headlessSpan(tokens: Tokens): Extent | null {
  if (tokens.count > MAX_HEADLESS) return null;
  titles ??= phrases(ENGLISH_TITLES);
  const reading = englishTitle(tokens.text, titles) ?? workField(tokens.text);
  const words = reading && phraseSpan(tokens, reading.phrase);
  if (!words) return null;
  let { first, last } = words;
  while (first > 0 && goesOn(tokens, first - 1, first - 1)) first--;
  while (last + 1 < tokens.count && goesOn(tokens, last, last + 1)) last++;
  // Inside a longer group it is a subject, not a trade: "Prestation en data science".
  if (gapAfter(tokens, first - 1) === 'space') return null;
  return { first, last, end: tokens.ends[last]! };
}

function goesOn(tokens: Tokens, left: number, n: number): boolean {
  const apart = bits.CONTRACT | bits.QUALITY | bits.LINK | bits.END | bits.AND;
  return /space|hyphen/.test(gapAfter(tokens, left)) && !(tokens.flags[n]! & apart);
}

function phraseAt(tokens: Tokens, at: number, size: number): string {
  return tokens.words.slice(at, at + size).join(' ');
}
