import { internshipField, isTraining, type Reading } from '../french/english-titles';
import type { Extent } from './gender';
import * as bits from './lexicon/lexicon';
import { gapAfter, type Tokens, tokenize, wordAt } from './tokens';

/** Most words of a line that names an internship. */
const MAX_WORDS = 14;

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
  const size = reading.phrase.split(' ').length;
  let first = 0;
  while (first + size <= tokens.count && phraseAt(tokens, first, size) !== reading.phrase) first++;
  if (first + size > tokens.count) return { reading, start: 0, end: text.length };
  let last = first + size - 1;
  let before = first - 1;
  while (before >= 0 && tokens.flags[before]! & bits.LINK) before--;
  if (before >= 0 && isTraining(wordAt(tokens, before))) first = before;
  if (gapAfter(tokens, last) === 'space' && isTraining(wordAt(tokens, last + 1))) last++;
  return { reading, start: tokens.starts[first]!, end: tokens.ends[last]! };
}

function phraseAt(tokens: Tokens, at: number, size: number): string {
  return tokens.words.slice(at, at + size).join(' ');
}
