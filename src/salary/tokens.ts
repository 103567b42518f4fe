/**
 * Cuts a text into the tokens of the pay grammar, in one pass and linear time:
 * numbers in every usual writing, currencies with their scale, hours,
 * percentages, folded words, punctuation.
 */

import { fold } from '../french/fold';
import { currencyOf, FAR_MONEY, MONEY, MONEY_BEFORE } from './currencies';

interface Place {
  start: number;
  end: number;
  /** White space stands before it. */
  spaced: boolean;
}
export type Token = Place &
  (
    | { kind: 'number'; value: number; decimal: number; signed?: true }
    | { kind: 'money'; currency: string | null; scale: number }
    | { kind: 'hours'; value: number; clock: boolean }
    | { kind: 'percent'; value: number }
    | { kind: 'other' }
    | { kind: 'word'; text: string }
    | { kind: 'mark'; text: string }
  );

/** Nothing more is read of a text: an ad is far shorter. */
const MAX_LENGTH = 100_000;

// Each is sticky and free of nested repetition over the same characters.
// Apostrophes only part words: "jusqu'à", "d'euros", "l'heure".
const SPACE = /[\s\u00ad\u200b-\u200f\ufeff'’ʼ`]+/y;
const DATE = /\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d(?!\d)/y;
/** Not "13e brut", where the e is the euro. */
const ORDINAL =
  /\d{1,3}\.?(?:ers?|[eè]res?|[eè]mes?|i[eè]mes?|nds?|ndes?|th|st|e(?! ?(?:nets?|bruts?|de l.heure|\/ ?h)))(?![\p{L}\p{N}])/iuy;
const HOURS =
  /(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:heures?|hours?|hrs?|h)(\d\d)?(?![\p{L}\p{N}]|\s?\/\s?f)/iuy;
const GROUPED =
  /(?!0[.,])(\d{1,3}(?:[ \u00a0\u2009\u202f.,'’]\d{3})+)(?!\d)(?:([.,;]\d{1,2})(?![\d]))?(?:\.[-–—])?/y;
/** "75 120/180 K": whoever counts in thousands after the bar does so before it; the 75 stands apart. */
const THOUSANDS_AFTER = /[ \u00a0\u202f]?[-–/à][ \u00a0\u202f]?(\d{1,3})[ \u00a0\u202f]?k/iuy;
const PLAIN = /(\d{1,12})(?:([.,;]\d{1,4})(?!\d))?(?:\.[-–—])?/y;
/** "12€50", "2k5": the sign stands where the decimal point does. Cents are two digits. */
const SIGN_AS_POINT =
  /(\d{1,4})(?:[ \u00a0\u202f]?€(\d\d)(?!\d|[ \u00a0\u202f]?[€h])|k(\d)(?![\p{L}\d]))/iuy;
/** "13 euros 20 de l'heure", "12 € 80 centimes": apart, only what follows tells cents from another number. */
const CENTS_APART =
  /(\d{1,3}) ?(?:€|euros?)(?: |(?=\d))(\d\d)(?: ?(?:cts?|centimes?)(?!\p{L})|(?= ?(?:\/ ?h|bruts?|nets?|de l.heure|l.heure|par h)|\s*$))/iuy;
const PERCENT = /\s?(?:%|pour\s?cents?(?!\p{L}))/iuy;
/** "2000e net": the euro of whoever has no such key; ordinals are read before it. */
const BARE_E = /e(?![\p{L}\p{N}'’])/iuy;
const SCALE = /(k(?:eur(?:os?)?|e)?|mds?|mrds?|millions?|milliards?|billions?)(?![\p{L}\p{N}€])/iuy;
const WORD = /\p{L}[\p{L}\p{N}\p{M}]*/uy;
/** Dots that lead the eye from a heading to its value do what a colon does. */
const LEADER = /\.{4,}|_{3,}/y;
const MARK = /[^\s]/uy;

function scaleOf(prefix: string): number {
  if (prefix.startsWith('k')) return 1e3;
  return /^(md|mrd|milliard|billion)/.test(prefix) ? 1e9 : 1e6;
}

/**
 * "1 817,54", "25.000", "1'801", "28 000;00", "1,000.00", "€45,000".
 * `decimal` is the other reading of one group of three digits ("15.084"), else the value itself.
 */
function readNumber(
  digits: string,
  fraction: string | undefined,
): { value: number; decimal: number } {
  const cents = fraction ? Number(`0.${fraction.slice(1)}`) : 0;
  const value = Number(digits.replace(/\D/g, '')) + cents;
  const oneGroup = /^\d{1,3}[.,]\d{3}$/.test(digits) && !fraction;
  return { value, decimal: oneGroup ? Number(digits.replace(',', '.')) : value };
}

/** Participles that folding would turn into the nouns "base" and "fixe" of a pay. */
const PARTICIPLE = /^(bas|fix)és?$/i;
const foldWord = (word: string): string =>
  PARTICIPLE.test(word.normalize('NFC')) ? `${fold(word)}d` : fold(word);

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

/** The last group of digits is the low end of a range in thousands, not part of a number. */
function endsInThousands(text: string, grouped: RegExpExecArray): boolean {
  const last = Number(grouped[1]!.slice(-3));
  THOUSANDS_AFTER.lastIndex = grouped.index + grouped[0].length;
  const high = Number(THOUSANDS_AFTER.exec(text)?.[1] ?? 0);
  return last > 0 && last < high;
}

/** Walks through a text once, from token to token. */
class Tokenizer {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #at = 0;
  /** White space stands before the token at hand. */
  #spaced = true;

  constructor(text: string) {
    this.#text = text;
  }

  run(): Token[] {
    while (this.#skipSpace()) {
      const token = isDigit(this.#text, this.#at)
        ? this.#readDigits()
        : (this.#readMoney() ?? this.#readWord());
      this.#take(token ?? this.#readMark());
    }
    return this.#tokens;
  }

  #take(token: Token): void {
    this.#tokens.push(token);
    this.#at = token.end;
  }

  /** Goes on to the next token; a line break is a mark of its own. False at the end. */
  #skipSpace(): boolean {
    const space = this.#match(SPACE)?.[0] ?? '';
    this.#at += space.length;
    if (this.#at >= this.#text.length) return false;
    if (space.includes('\n'))
      this.#take({ kind: 'mark', text: '\n', start: this.#at, end: this.#at, spaced: true });
    this.#spaced = this.#tokens.length === 0 || /\s/.test(space);
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  #place(found: RegExpExecArray): Place {
    return { start: this.#at, end: this.#at + found[0].length, spaced: this.#spaced };
  }

  #readDigits(): Token | null {
    const other = this.#match(DATE) ?? this.#match(ORDINAL);
    if (other) return { kind: 'other', ...this.#place(other) };
    return this.#readHours() ?? this.#readSignedNumber() ?? this.#readNumber();
  }

  #readHours(): Token | null {
    const hours = this.#match(HOURS);
    if (!hours) return null;
    const minutes = hours[2] ? Number(hours[2]) / 60 : 0;
    const value = Number(hours[1]!.replace(',', '.')) + minutes;
    return { kind: 'hours', value, clock: hours[2] !== undefined, ...this.#place(hours) };
  }

  #readSignedNumber(): Token | null {
    const sign = this.#match(SIGN_AS_POINT) ?? this.#match(CENTS_APART);
    if (!sign) return null;
    const [, whole, cents, hundreds] = sign;
    const value = hundreds
      ? Number(whole) * 1000 + Number(hundreds) * 100
      : Number(whole) + Number(cents) / 100;
    return { kind: 'number', value, decimal: value, signed: true, ...this.#place(sign) };
  }

  #readNumber(): Token | null {
    const grouped = this.#match(GROUPED);
    const number = grouped && !endsInThousands(this.#text, grouped) ? grouped : this.#match(PLAIN);
    if (!number) return null;
    const where = this.#place(number);
    const read = readNumber(number[1]!, number[2]);
    PERCENT.lastIndex = where.end;
    const percent = PERCENT.exec(this.#text);
    if (!percent) return { kind: 'number', ...read, ...where };
    return { kind: 'percent', value: read.decimal, ...where, end: where.end + percent[0].length };
  }

  #readMoney(): Token | null {
    const previous = this.#tokens.at(-1);
    const afterNumber = previous?.kind === 'number' || previous?.kind === 'money';
    const before = afterNumber ? null : this.#match(MONEY_BEFORE);
    const found = this.#match(MONEY) ?? (afterNumber ? this.#match(FAR_MONEY) : null);
    if (found && (afterNumber || !before)) {
      const scale = found[1] ? scaleOf(found[1].toLowerCase()) : 1;
      const currency = currencyOf(found[2]!, afterNumber);
      return { kind: 'money', currency, scale, ...this.#place(found) };
    }
    if (before) {
      const currency = currencyOf(before[1]!, false);
      return { kind: 'money', currency, scale: 1, ...this.#place(before) };
    }
    return previous?.kind === 'number' ? (this.#readScale() ?? this.#readBareE(previous)) : null;
  }

  #readBareE(number: Place): Token | null {
    const e = number.end === this.#at && this.#match(BARE_E);
    return e ? { kind: 'money', currency: 'EUR', scale: 1, ...this.#place(e) } : null;
  }

  /** "35K": a scale alone, after a number. */
  #readScale(): Token | null {
    const scale = this.#match(SCALE);
    if (!scale) return null;
    const unit = scale[1]!.toLowerCase();
    const currency = unit.length > 1 && unit.startsWith('k') ? 'EUR' : null;
    return { kind: 'money', currency, scale: scaleOf(unit), ...this.#place(scale) };
  }

  #readWord(): Token | null {
    const word = this.#match(WORD);
    return word && { kind: 'word', text: foldWord(word[0]), ...this.#place(word) };
  }

  #readMark(): Token {
    const leader = this.#match(LEADER);
    if (leader) return { kind: 'mark', text: ':', ...this.#place(leader) };
    const mark = this.#match(MARK)!;
    return { kind: 'mark', text: mark[0], ...this.#place(mark) };
  }
}

/** The tokens of a text, of its first 100,000 characters. */
export function tokenize(source: string): Token[] {
  return new Tokenizer(source.slice(0, MAX_LENGTH)).run();
}
