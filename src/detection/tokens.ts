import type { Names } from '../matching/types';
import { lookupForm, lowerInPlace } from './lexicon/fold';
import { END, HEAD, lexicon, SPELLED } from './lexicon/lexicon';

/** A block of text cut into words, in parallel arrays: pages are long, objects are dear. */
export interface Tokens {
  text: string;
  /** The text in lower case, offset for offset. */
  lower: string;
  count: number;
  starts: number[];
  ends: number[];
  /** Look-up forms of the words. */
  words: string[];
  /** Bits of the lexicon, 0 for a word it does not know. */
  flags: number[];
  /** Knows the names of jobs; without it only rules tell how far one goes. */
  names?: Names;
  /** Whether an H/F mark may stand in the block; unknown until asked. */
  marked?: boolean;
}

/** Words looked at on the left of one: a rule never reads further. */
export const REACH = 6;

/** What lies between two words, in the classes that matter to a span. */
export type Gap = 'space' | 'hyphen' | 'apostrophe' | 'slash' | 'dash' | 'point' | 'open' | 'break';

/** Cuts `text` into words. Offsets are those of `text`; linear, without regular expressions. */
export function tokenize(text: string, names?: Names): Tokens {
  const { flags: known } = lexicon();
  const lower = lowerInPlace(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const flags: number[] = [];
  const sounds: number[] = [];
  const length = lower.length;
  let i = 0;
  while (i < length) {
    let code = lower.charCodeAt(i);
    if (!isWordUnit(code)) {
      i++;
      continue;
    }
    const start = i;
    let plain = true;
    do {
      if (code > 0x7f) plain = false;
      code = lower.charCodeAt(++i);
    } while (i < length && isWordUnit(code));
    const slice = lower.slice(start, i);
    const word = plain ? slice : lookupForm(slice);
    if (word === 'son') sounds.push(words.length);
    i += signLength(lower, start, i);
    starts.push(start);
    ends.push(i);
    words.push(word);
    const bits = known.get(word) ?? 0;
    flags.push(bits & SPELLED && !isSpelledAsEnd(text.slice(start, i)) ? bits & ~END : bits);
  }
  const tokens = { text, lower, count: starts.length, starts, ends, words, flags, names };
  for (const at of sounds) if (isSound(tokens, at)) flags[at] = 0;
  return tokens;
}

/** "basé à" ends a name, "bases de données" does not; "si" and "the" do, the initials "SI" and "thé" do not. */
function isSpelledAsEnd(written: string): boolean {
  const acute = /[éÉ]/.test(written.normalize('NFC'));
  if (written.length === 3) return !acute;
  return written.length === 2 ? written !== written.toUpperCase() : acute;
}

/** The signs of "C#", "C++", "F#": part of the word, which is looked up without. */
function signLength(lower: string, start: number, end: number): number {
  if (end - start > 1 || !/[cf]/.test(lower[start] ?? '')) return 0;
  if (lower[end] === '#') return 1;
  return lower.startsWith('++', end) ? 2 : 0;
}

/** "technicien du son", "assistant son H/F": what is heard, not whose. */
function isSound(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i - 1) === 'du') return true;
  return (
    gapAfter(tokens, i) !== 'space' || /^(?:et|h|f|video|lumiere)$/.test(wordAt(tokens, i + 1))
  );
}

/** Letters, digits, combining marks and the invisible signs found inside words. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xad || code === 0xaa || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code <= 0x206f)
    return code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060;
  return (
    code >= 0x2c00 &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xf8ff) &&
    code < 0xfe00
  );
}

/** As a table, where most letters are: a text is asked of each of its units. */
const TABLE = 0x2070;
const IS_LETTER = Uint8Array.from({ length: TABLE }, (_, code) => (isLetter(code) ? 1 : 0));

const isWordUnit = (code: number) => (code < TABLE ? IS_LETTER[code] === 1 : isLetter(code));

/** The word `i` in its look-up form, '' outside the block. */
export function wordAt(tokens: Tokens, i: number): string {
  return tokens.words[i] ?? '';
}

/** The lemma of the head at `i`, '' when it is no French head. */
export function lemmaAt(tokens: Tokens, i: number): string {
  if (!(tokens.flags[i]! & HEAD)) return '';
  return lexicon().lemmas.get(wordAt(tokens, i)) ?? '';
}

/** What lies between word `i` and the next. */
export function gapAfter(tokens: Tokens, i: number): Gap {
  if (i < 0 || i + 1 >= tokens.count) return 'break';
  const end = tokens.ends[i]!;
  const start = tokens.starts[i + 1]!;
  if (start === end + 1 && tokens.lower.charCodeAt(end) === 32) return 'space';
  // ".NET" is written with its point.
  if (start === end + 2 && wordAt(tokens, i + 1) === 'net' && tokens.lower.startsWith(' .', end))
    return 'space';
  return gapOf(tokens.lower.slice(end, Math.min(start, end + 8)));
}

/** The class of what stands between two words. */
export function gapOf(between: string): Gap {
  const sign = between.trim();
  if (sign === '') return /[\n\r]/.test(between) ? 'break' : 'space';
  const tight = sign === between;
  if (/^[-\u2010\u2011]$/.test(sign)) return tight ? 'hyphen' : 'dash';
  if (/^[/\\&+]$/.test(sign)) return 'slash';
  if (tight && /^[.\u00b7\u2022\u2027\u22c5\u30fb]$/.test(sign)) return 'point';
  if (/^['\u2018\u2019\u02bc\u00b4]{1,2}$/.test(sign)) return 'apostrophe';
  if (sign === '(' || sign === '[') return 'open';
  return /^[\u2013\u2014|]$/.test(sign) ? 'dash' : 'break';
}

/** Whether the original text at `i` starts with a capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  const first = tokens.text[tokens.starts[i]!] ?? '';
  return first !== first.toLowerCase();
}

/** Whether word `i` is written in capitals only (two or more). */
export function isAllCaps(tokens: Tokens, i: number): boolean {
  const word = tokens.text.slice(tokens.starts[i], tokens.ends[i]);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Set off by a comma: "AXELIS, expert du recrutement". */
export function isAside(tokens: Tokens, i: number): boolean {
  if (i === 0 || i >= tokens.count) return false;
  return /,\s{0,2}$/.test(tokens.lower.slice(Math.max(0, tokens.starts[i]! - 3), tokens.starts[i]));
}
