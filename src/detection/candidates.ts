import {
  compoundStart,
  introducesPerson,
  isCompleted,
  isPartOfAddress,
  namesJob,
  titleAllows,
} from './context';
import { englishLeft, englishSpan } from './english';
import { extend } from './extent';
import { type Extent, withSuffix } from './gender';
import { internshipSpan } from './internship';
import * as bits from './lexicon/lexicon';
import { lexicon } from './lexicon/lexicon';
import { markLength, mayHaveMark } from './marks';
import { isTitleLine, untitledSpan } from './title';
import { isAllCaps, isCapital, lemmaAt, type Tokens, tokenize, wordAt } from './tokens';
import type { Candidate } from './types';

export interface DetectOptions {
  /**
   * What the block is: 'title' for a heading or a link of a result list,
   * 'text' for prose. Read off its shape, line by line, when left out.
   */
  kind?: 'title' | 'text';
}

/** Characters of context kept on either side of a candidate. */
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

function detectInLine(
  text: string,
  from: number,
  to: number,
  { kind }: DetectOptions,
  found: Candidate[],
): void {
  const tokens = tokenize(text.slice(from, to));
  const title = kind ? kind === 'title' : isTitleLine(tokens);
  const before = found.length;
  const push = (extent: Extent, internship = false) => {
    const start = from + tokens.starts[extent.first]!;
    const end = from + extent.end;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      before: text.slice(Math.max(from, start - CONTEXT), start),
      after: text.slice(end, Math.min(to, end + CONTEXT)),
      ...(title && { title }),
      ...(internship && { internship }),
    });
  };
  const field = title ? internshipSpan(tokens) : null;
  if (field) {
    push(field, true);
    return;
  }
  let free = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & (bits.HEAD | bits.ENGLISH | bits.ACRONYM))) continue;
    const extent = spanAt(tokens, i, title, free);
    if (!extent) continue;
    push(extent);
    i = extent.last;
    free = i + 1;
  }
  if (title && found.length === before) {
    const extent = untitledSpan(tokens);
    if (extent) push(extent);
  }
}

/** @param free the first word that belongs to no candidate yet */
function spanAt(tokens: Tokens, i: number, title: boolean, free: number): Extent | null {
  if (isPartOfAddress(tokens, i)) return null;
  const english = englishSpan(tokens, i, title, free);
  if (english) return english;
  const flags = tokens.flags[i]!;
  if (flags & bits.ACRONYM) return acronymSpan(tokens, i, title);
  if (!(flags & bits.HEAD) || !isSpelledAsHead(tokens, i, title)) return null;
  if (flags & bits.BOUND && !boundAllows(tokens, i, title)) return null;
  const head = withSuffix(tokens, i);
  const first = Math.max(free, title ? englishLeft(tokens, i) : compoundStart(tokens, i));
  if (namesJob(tokens, i, head) || (title && titleAllows(tokens, i)))
    return { ...extend(tokens, i, { title }), first };
  if (flags & bits.NO_OCCUPATION || !isMarkedLine(tokens)) return null;
  const extent = extend(tokens, i, { title });
  const marked = markLength(tokens.lower, head.end) || markLength(tokens.lower, extent.end);
  return marked ? { ...extent, first } : null;
}

/** "une aide à domicile", but not "l'aide à la décision", "dans le cadre de la gestion". */
function boundAllows(tokens: Tokens, i: number, title: boolean): boolean {
  const bound = lexicon().bound.get(lemmaAt(tokens, i));
  if (!bound || !isCompleted(tokens, i, bound)) return false;
  return title || (introducesPerson(tokens, i) && wordAt(tokens, i - 2) !== 'dans');
}

function isMarkedLine(tokens: Tokens): boolean {
  tokens.marked ??= mayHaveMark(tokens.lower);
  return tokens.marked;
}

/** "chargé" is a head, "charge" is not, unless capitals took its accent. */
function isSpelledAsHead(tokens: Tokens, i: number, title: boolean): boolean {
  if (!(tokens.flags[i]! & bits.ACUTE) || isAllCaps(tokens, i)) return true;
  const word = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
  return /[éÉ]/.test(word.normalize('NFC')) || (title && isCapital(tokens, i));
}

/** Short abbreviations have many meanings (CP, CFO): prose must introduce them as persons. */
function acronymSpan(tokens: Tokens, i: number, title: boolean): Extent | null {
  const word = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
  if (word !== word.toUpperCase()) return null;
  const head = withSuffix(tokens, i);
  const marked = title || markLength(tokens.lower, head.end) > 0;
  if (!marked && word.length < 4 && !introducesPerson(tokens, i)) return null;
  return extend(tokens, i, { title });
}
