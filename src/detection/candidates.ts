import type { Names } from '../matching/types';
import { boundAllows } from './bound';
import { compoundStart } from './compound';
import { isPartOfAddress, namesJob, titleAllows } from './context';
import { introducesPerson, isAmongPersons } from './cues';
import { englishSpan, opensEnglish } from './english';
import { extend } from './extent';
import { type Extent, withSuffix } from './gender';
import { headlessSpan, internshipSpan } from './internship';
import * as bits from './lexicon/lexicon';
import { markLength, mayHaveMark } from './marks';
import { isSetPhrase } from './set-phrase';
import { isTitleLine, untitledSpan } from './title';
import { gapAfter, isAllCaps, isCapital, type Tokens, tokenize, wordAt } from './tokens';
import type { Candidate } from './types';
import { wholeName } from './whole-name';

export interface DetectOptions {
  /**
   * What the block is: 'title' for a heading or a link of a result list,
   * 'text' for prose. Read off its shape, line by line, when left out.
   */
  kind?: 'title' | 'text';
  /** Knows whole names: what they have inside needs no rule. */
  names?: Names;
}

/** UTF-16 units kept of what follows a candidate: an H/F mark may stand there. */
const CONTEXT = 60;

/**
 * The spans of a text that may name a job, in order, without overlap. Each
 * line stands alone: what a line gives does not depend on its neighbours.
 * Linear in the text; never throws.
 */
export function detectCandidates(text: string, options: DetectOptions = {}): Candidate[] {
  const found: Candidate[] = [];
  let newline = -1;
  for (let start = 0; start < text.length; ) {
    if (newline < start) newline = indexOrEnd(text, start);
    const end = lineEnd(text, start, newline);
    if (end > start) detectInLine(text, start, end, options, found);
    start = end === newline ? end + 1 : end;
  }
  return found;
}

/** Longest line read as one: a longer one is cut at a space, so that memory stays bounded. */
const MAX_LINE = 1 << 14;

function lineEnd(text: string, start: number, newline: number): number {
  if (newline - start <= MAX_LINE) return newline;
  const space = text.slice(start, start + MAX_LINE).lastIndexOf(' ');
  return start + (space > 0 ? space : MAX_LINE);
}

function indexOrEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 ? text.length : newline;
}

/** Where in a text a line stands, and where what it names goes. */
interface Line {
  text: string;
  from: number;
  to: number;
  tokens: Tokens;
  title: boolean;
  found: Candidate[];
}

function detectInLine(
  text: string,
  from: number,
  to: number,
  { kind, names }: DetectOptions,
  found: Candidate[],
): void {
  const tokens = tokenize(text.slice(from, to), names);
  const title = kind ? kind === 'title' : isTitleLine(tokens);
  const line: Line = { text, from, to, tokens, title, found };
  const before = found.length;
  const field = title ? internshipSpan(tokens) : null;
  if (field) {
    take(line, field, true);
    return;
  }
  const opening = title ? openingName(tokens) : null;
  if (opening) take(line, opening);
  let free = opening ? opening.last + 1 : 0;
  for (let i = free; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & (bits.HEAD | bits.ENGLISH | bits.ACRONYM))) continue;
    if (isTrailing(tokens, i, free)) continue;
    const extent = spanAt(tokens, i, title, free);
    if (!extent) continue;
    take(line, extent);
    i = extent.last;
    free = i + 1;
  }
  if (title && found.length === before) {
    const extent = untitledSpan(tokens) ?? (kind ? headlessSpan(tokens) : null);
    if (extent) take(line, extent);
  }
}

// A function of its own: made anew in every line, it took a tenth of the time.
function take({ text, from, to, tokens, title, found }: Line, extent: Extent, internship = false) {
  const start = from + tokens.starts[extent.first]!;
  const end = from + extent.end;
  found.push({
    start,
    end,
    text: text.slice(start, end),
    after: text.slice(end, Math.min(to, end + CONTEXT)),
    ...(title && { title }),
    ...(internship && { internship }),
  });
}

/** "Premier maître d'hôtel", "Art thérapeute": a title that begins with a name whose first word is no head. */
function openingName(tokens: Tokens): Extent | null {
  const found = bits.HEAD | bits.ENGLISH | bits.ENGLISH_LEFT | bits.ACRONYM;
  return tokens.flags[0]! & found ? null : wholeName(tokens, 0);
}

/** "Data Analyst EXPERT", "Consultant.e expert.e": how good, right behind the name. */
function isTrailing(tokens: Tokens, i: number, free: number): boolean {
  if (i === 0 || i !== free || !(tokens.flags[i]! & bits.QUALITY)) return false;
  const word = withSuffix(tokens, i);
  const ends = gapAfter(tokens, word.last) !== 'space' || markLength(tokens.lower, word.end) > 0;
  return ends && gapAfter(tokens, i - 1) === 'space';
}

/** @param free the first word that belongs to no candidate yet */
function spanAt(tokens: Tokens, i: number, title: boolean, free: number): Extent | null {
  if (isPartOfAddress(tokens, i)) return null;
  const english = englishSpan(tokens, i, title, free);
  if (english) return english;
  const flags = tokens.flags[i]!;
  if (flags & bits.ACRONYM) return acronymSpan(tokens, i, title);
  if (!(flags & bits.HEAD) || !isSpelledAsHead(tokens, i, title) || opensEnglish(tokens, i))
    return null;
  const head = withSuffix(tokens, i);
  const marked = isMarked(tokens, i, head);
  if (!marked && isSetPhrase(tokens, i)) return null;
  if (flags & bits.BOUND && !boundAllows(tokens, i, title || marked)) return null;
  const first = Math.max(free, compoundStart(tokens, i));
  if (namesJob(tokens, i, head) || (title && titleAllows(tokens, i)))
    return { ...extend(tokens, i, { title }), first };
  return marked ? { ...extend(tokens, i, { title }), first } : null;
}

/** Whether an H/F mark follows the name; who is named by no trade needs a complement before it ("intervenant multimétiers H/F"). */
function isMarked(tokens: Tokens, i: number, head: Extent): boolean {
  if (!isMarkedLine(tokens)) return false;
  const flags = tokens.flags[i]!;
  // "Expertise Comptable H/F": it qualifies the word before.
  if (flags & bits.RELATIONAL && gapAfter(tokens, i - 1) === 'space' && tokens.flags[i - 1] === 0)
    return false;
  const extent = extend(tokens, i, { title: false });
  if (flags & bits.NO_OCCUPATION) {
    const completed = extent.last > head.last && !(tokens.flags[i - 1]! & bits.LINK);
    if (flags & bits.CONTRACT || !completed) return false;
  }
  return [head.end, extent.end].some(
    (end) => markLength(tokens.lower, closed(tokens.lower, end)) > 0,
  );
}

/** Behind the bracket that closes at `end`, if one does: "(Responsable Service Client) (f/h)". */
const closed = (text: string, end: number) => (text[end] === ')' ? end + 1 : end);

function isMarkedLine(tokens: Tokens): boolean {
  tokens.marked ??= mayHaveMark(tokens.lower);
  return tokens.marked;
}

/** "chargé" is a head, "charge" is not, unless capitals took its accent; "Mâcon" is the town. */
function isSpelledAsHead(tokens: Tokens, i: number, title: boolean): boolean {
  const acute = tokens.flags[i]! & bits.ACUTE;
  if (!acute && !/^macons?$/.test(wordAt(tokens, i))) return true;
  const word = tokens.text.slice(tokens.starts[i], tokens.ends[i]).normalize('NFC');
  if (!acute) return !/[âÂ]/.test(word);
  return isAllCaps(tokens, i) || /[éÉ]/.test(word) || (title && isCapital(tokens, i));
}

/** Short abbreviations have many meanings (CP, CFO): prose must introduce them as persons. */
function acronymSpan(tokens: Tokens, i: number, title: boolean): Extent | null {
  const word = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
  if (word !== word.toUpperCase()) return null;
  const head = withSuffix(tokens, i);
  const marked = title || markLength(tokens.lower, head.end) > 0;
  const person = i === 0 || introducesPerson(tokens, i) || isAmongPersons(tokens, i);
  if (!marked && word.length < 4 && !person) return null;
  if (word === 'DSI' && !isDirector(tokens, i)) return null;
  if (!marked && isWithin(tokens, i)) return null;
  return extend(tokens, i, { title });
}

/** "au sein de la DAF": the department. */
function isWithin(tokens: Tokens, i: number): boolean {
  return /^(?:la|notre)$/.test(wordAt(tokens, i - 1)) && wordAt(tokens, i - 3) === 'sein';
}

/** "le DSI" is the director, "la DSI" the department. */
function isDirector(tokens: Tokens, i: number): boolean {
  if (/^(?:la|l|notre|votre|nos|vos|sa)$/.test(wordAt(tokens, i - 1))) return false;
  return i === 0 || introducesPerson(tokens, i) || isAmongPersons(tokens, i);
}
