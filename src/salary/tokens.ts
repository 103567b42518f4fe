/**
 * Cuts a text into the tokens of the pay grammar, in one pass and linear time:
 * numbers in every usual writing, currencies with their scale, hours,
 * percentages, folded words, punctuation.
 */

import { fold } from '../french/fold';

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
const ORDINAL =
  /\d{1,3}\.?(?:ers?|[eè]res?|[eè]mes?|i[eè]mes?|nds?|ndes?|th|st|e)(?![\p{L}\p{N}])/iuy;
const HOURS =
  /(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:heures?|hours?|hrs?|h)(\d\d)?(?![\p{L}\p{N}]|\s?\/\s?f)/iuy;
const GROUPED =
  /(?!0[.,])(\d{1,3}(?:[ \u00a0\u2009\u202f.,'’]\d{3})+)(?!\d)(?:([.,;]\d{1,2})(?![\d]))?(?:\.[-–—])?/y;
/** "75 120/180 K": whoever counts in thousands after the bar does so before it; the 75 stands apart. */
const THOUSANDS_AFTER = /[ \u00a0\u202f]?[-–/à][ \u00a0\u202f]?(\d{1,3})[ \u00a0\u202f]?k/iuy;
const PLAIN = /(\d{1,12})(?:([.,;]\d{1,4})(?!\d))?(?:\.[-–—])?/y;
/** "12€50": the sign stands where the decimal point does. Cents are two digits. */
const SIGN_AS_POINT = /(\d{1,4})[ \u00a0\u202f]?€(\d\d)(?!\d|[ \u00a0\u202f]?[€h])/iy;
const PERCENT = /\s?(?:%|pour\s?cents?(?!\p{L}))/iuy;
const MONEY =
  /(?:(k|m|mds?|mrds?|mio)[ \u00a0\u202f]?)?(€(?:uros?(?!\p{L}))?|ca\$|us\$|c\$|\$|£|frs?\.|(?:euros?|eur|chf|cad|usd|gbp)(?![\p{L}\p{N}]))/iuy;
/** The same before a number ("€32 000", "CHF80'000"). */
const MONEY_BEFORE = /(€|eur|chf|fr\.|cad|usd|gbp|ca\$|us\$|c\$|\$|£)(?=[ \u00a0\u202f]?\d)/iuy;
const SCALE = /(k(?:eur(?:os?)?|e)?|mds?|mrds?|millions?|milliards?|billions?)(?![\p{L}\p{N}€])/iuy;
const WORD = /\p{L}[\p{L}\p{N}\p{M}]*/uy;
const MARK = /[^\s]/uy;

const CURRENCIES: Record<string, string> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '€uro': 'EUR',
  '€uros': 'EUR',
  chf: 'CHF',
  'fr.': 'CHF',
  'frs.': 'CHF',
  cad: 'CAD',
  ca$: 'CAD',
  c$: 'CAD',
  usd: 'USD',
  us$: 'USD',
  gbp: 'GBP',
  '£': 'GBP',
};

function scaleOf(prefix: string): number {
  if (prefix.startsWith('k')) return 1e3;
  return /^(md|mrd|milliard|billion)/.test(prefix) ? 1e9 : 1e6;
}

/** `$` after the number is how Canadian French writes it; before it, how Americans do. */
function currencyOf(sign: string, afterNumber: boolean): string {
  if (sign === '$') return afterNumber ? 'CAD' : 'USD';
  return CURRENCIES[sign] ?? 'EUR';
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

type Read = Token | null;

/** The tokens of a text. */
export function tokenize(source: string): Token[] {
  const text = source.slice(0, MAX_LENGTH);
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const place = (found: RegExpExecArray, spaced: boolean): Place => ({
    start: at,
    end: at + found[0].length,
    spaced,
  });

  const readDigits = (spaced: boolean): Read => {
    const other = match(DATE) ?? match(ORDINAL);
    if (other) return { kind: 'other', ...place(other, spaced) };
    const hours = match(HOURS);
    if (hours) {
      const minutes = hours[2] ? Number(hours[2]) / 60 : 0;
      const value = Number(hours[1]!.replace(',', '.')) + minutes;
      return { kind: 'hours', value, clock: hours[2] !== undefined, ...place(hours, spaced) };
    }
    const sign = match(SIGN_AS_POINT);
    if (sign) {
      const value = Number(sign[1]) + Number(sign[2]) / 100;
      return { kind: 'number', value, decimal: value, signed: true, ...place(sign, spaced) };
    }
    const grouped = match(GROUPED);
    const number = grouped && !endsInThousands(text, grouped) ? grouped : match(PLAIN);
    if (!number) return null;
    const where = place(number, spaced);
    const read = readNumber(number[1]!, number[2]);
    PERCENT.lastIndex = where.end;
    const percent = PERCENT.exec(text);
    if (!percent) return { kind: 'number', ...read, ...where };
    return { kind: 'percent', value: read.decimal, ...where, end: where.end + percent[0].length };
  };

  const readMoney = (spaced: boolean): Read => {
    const previous = tokens.at(-1);
    const afterNumber = previous?.kind === 'number' || previous?.kind === 'money';
    const before = afterNumber ? null : match(MONEY_BEFORE);
    const found = match(MONEY);
    if (found && (afterNumber || !before)) {
      const scale = found[1] ? scaleOf(found[1].toLowerCase()) : 1;
      const currency = currencyOf(found[2]!.toLowerCase(), afterNumber);
      return { kind: 'money', currency, scale, ...place(found, spaced) };
    }
    if (before) {
      const currency = currencyOf(before[1]!.toLowerCase(), false);
      return { kind: 'money', currency, scale: 1, ...place(before, spaced) };
    }
    const scale = previous?.kind === 'number' ? match(SCALE) : null;
    if (!scale) return null;
    const unit = scale[1]!.toLowerCase();
    const currency = unit.length > 1 && unit.startsWith('k') ? 'EUR' : null;
    return { kind: 'money', currency, scale: scaleOf(unit), ...place(scale, spaced) };
  };

  const readWord = (spaced: boolean): Read => {
    const word = match(WORD);
    return word && { kind: 'word', text: foldWord(word[0]), ...place(word, spaced) };
  };

  while (at < text.length) {
    const space = match(SPACE);
    if (space) at += space[0].length;
    if (at >= text.length) break;
    if (space?.[0].includes('\n')) {
      tokens.push({ kind: 'mark', text: '\n', start: at, end: at, spaced: true });
    }
    const spaced = tokens.length === 0 || /\s/.test(space?.[0] ?? '');
    const token = isDigit(text, at) ? readDigits(spaced) : (readMoney(spaced) ?? readWord(spaced));
    if (token) tokens.push(token);
    else {
      const mark = match(MARK)!;
      tokens.push({ kind: 'mark', text: mark[0], ...place(mark, spaced) });
    }
    at = tokens.at(-1)!.end;
  }
  return tokens;
}
