/** Reads one amount of money and what is said right after it ("2 200 € bruts par mois sur 13 mois"). */
import {
  BASIS_WORD,
  COUNTED,
  FIXED,
  MAXIMUM,
  MINIMUM,
  PAY,
  PERIOD_WORD,
  QUALIFIER_LINK,
} from './lexicon';
import type { Token } from './tokens';
import type { PayBasis, SaidPeriod } from './types';

/** What the words beside an amount say of it. */
export interface Qualifiers {
  period: SaidPeriod | null;
  basis: PayBasis;
  monthsPaid?: number;
  fixed?: true;
  /** A pay noun follows: "2 000 € de salaire". */
  pay?: true;
  minimum?: true;
  maximum?: true;
  /** "par jour travaillé": an allowance's way of counting. */
  perWorkedDay?: true;
}

export interface Amount {
  value: number;
  /** The other reading of one group of three digits ("15.084"), same scale. */
  decimal: number;
  /** Null when no currency is written. */
  currency: string | null;
  scale: number;
  qualifiers: Qualifiers;
  /** Index of its first token. */
  first: number;
  /** Index after its last token, qualifiers included. */
  next: number;
}

export const wordAt = (tokens: Token[], i: number): string | null => {
  const token = tokens[i];
  return token?.kind === 'word' ? token.text : null;
};

export const markAt = (tokens: Token[], i: number): string | null => {
  const token = tokens[i];
  return token?.kind === 'mark' ? token.text : null;
};

const LINK_MARKS = new Set(['/', '(', ')', '-', '–', ',', '*', '[', ']']);
const TIMES = new Set(['x', '×']);
const MAX_QUALIFIERS = 8;
/** These count something else unless a link ties them to the amount ("2 000 €, 35 heures"). */
const PLURAL_NOUN = /^(heures|hours|jours|nuits|journees|vacations|semaines|ans|horaires)$/;

/** The amount that starts at a token, or null. */
export function readAmount(tokens: Token[], first: number): Amount | null {
  const leading = tokens[first];
  let at = first;
  let currency: string | null = null;
  let scale = 1;
  if (leading?.kind === 'money' && leading.scale < 1e6) {
    ({ currency, scale } = leading);
    at++;
  }
  const number = tokens[at];
  if (number?.kind !== 'number' || number.value === 0) return null;
  at++;
  if (number.signed) currency = 'EUR';
  // "[35-40] k€"
  if (isClosing(tokens, at) && tokens[at + 1]?.kind === 'money') at++;
  for (; at < first + 6; at++) {
    const token = tokens[at];
    // "11 milliards d'euros"
    const link = scale >= 1e6 && ['d', 'de'].includes(wordAt(tokens, at) ?? '');
    if (link && tokens[at + 1]?.kind === 'money') continue;
    if (token?.kind !== 'money' || (token.scale > 1 && scale > 1)) break;
    scale *= token.scale;
    currency ??= token.currency;
  }
  if (!currency && scale === 1 && isCounted(tokens, at)) return null;
  const { qualifiers, next } = readQualifiers(tokens, at);
  return {
    value: number.value * scale,
    decimal: number.decimal * scale,
    currency,
    scale,
    qualifiers,
    first,
    next,
  };
}

const isClosing = (tokens: Token[], at: number): boolean =>
  [']', ')'].includes(markAt(tokens, at) ?? '');

/** "12 agences", "4 x": a number of things; "x 13" are the months paid. */
function isCounted(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word || !COUNTED.has(word)) return false;
  return (
    !TIMES.has(word) || readMonthsPaid(tokens, at, { period: null, basis: 'unknown' }) === null
  );
}

function readQualifiers(tokens: Token[], start: number): { qualifiers: Qualifiers; next: number } {
  const qualifiers: Qualifiers = { period: null, basis: 'unknown' };
  let next = start;
  for (let n = 0; n < MAX_QUALIFIERS; n++) {
    let at = next;
    while (at < next + 3 && isLink(tokens, at)) at++;
    const end = readMonthsPaid(tokens, next, qualifiers) ?? readWord(tokens, at, next, qualifiers);
    if (end === null) break;
    next = end;
  }
  return { qualifiers, next };
}

function isLink(tokens: Token[], at: number): boolean {
  const mark = markAt(tokens, at);
  if (mark) return LINK_MARKS.has(mark);
  const word = wordAt(tokens, at);
  if (!word || !QUALIFIER_LINK.has(word)) return false;
  // "/ an", "par an": the year; "an hour": the article.
  return word !== 'an' || wordAt(tokens, at + 1) === 'hour';
}

/** "sur 13 mois", "x 14 mois", "/ 13 mois", "s/13,5 mois". */
function readMonthsPaid(tokens: Token[], start: number, found: Qualifiers): number | null {
  for (let at = start; at < start + 4; at++) {
    const number = tokens[at];
    if (number?.kind === 'number') {
      const isMonths = ['mois', 'months'].includes(wordAt(tokens, at + 1) ?? '');
      const times = TIMES.has(wordAt(tokens, at - 1) ?? markAt(tokens, at - 1) ?? '');
      if (at === start || !(isMonths || times) || number.value < 12 || number.value > 18)
        return null;
      found.monthsPaid = number.value;
      return isMonths ? at + 2 : at + 1;
    }
    const link = wordAt(tokens, at) ?? markAt(tokens, at) ?? '';
    if (!['sur', 's', 'x', '/', '*', '×', '(', ',', 'over', 'paye', 'payes'].includes(link))
      return null;
  }
  return null;
}

/** Takes the word at `at`, after the links from `linkStart`; answers the index after it, or null. */
function readWord(
  tokens: Token[],
  at: number,
  linkStart: number,
  found: Qualifiers,
): number | null {
  const word = wordAt(tokens, at);
  if (!word) return null;
  const basis = BASIS_WORD.get(word) ?? (isInitial(tokens, at) ? INITIALS.get(word) : undefined);
  const taken = basis
    ? takeBasis(basis, found)
    : takePeriod(tokens, at, at > linkStart, found) || takeOther(tokens, at, word, found);
  return taken ? at + 1 : null;
}

/** "€ B/mois", "€ b.m.": gross and net by their initials, which are other words by themselves. */
const INITIALS = new Map<string, PayBasis>([
  ['b', 'gross'],
  ['bm', 'gross'],
  ['n', 'net'],
]);
const isInitial = (tokens: Token[], at: number): boolean =>
  wordAt(tokens, at) === 'bm' ||
  (['/', '.'].includes(markAt(tokens, at + 1) ?? '') &&
    /^(m|mois|a|an|h|heure)$/.test(wordAt(tokens, at + 2) ?? ''));

function takeBasis(basis: PayBasis, found: Qualifiers): true {
  if (found.basis === 'unknown') found.basis = basis;
  return true;
}

function takePeriod(tokens: Token[], at: number, linked: boolean, found: Qualifiers): boolean {
  const word = wordAt(tokens, at)!;
  const period = PERIOD_WORD.get(word);
  if (
    !period ||
    isGenderMark(tokens, at) ||
    (PLURAL_NOUN.test(word) && !(linked && isPer(tokens, at - 1)))
  )
    return false;
  if (wordAt(tokens, at + 1)?.startsWith('travaill')) found.perWorkedDay = true;
  found.period ??= period;
  return true;
}

/** "par", "/", "les", as in "€ / heures", "€ les 35 heures". */
const isPer = (tokens: Token[], at: number): boolean =>
  ['par', '/', 'les', 'des', 'per'].includes(wordAt(tokens, at) ?? markAt(tokens, at) ?? '');

function takeOther(tokens: Token[], at: number, word: string, found: Qualifiers): boolean {
  if (FIXED.has(word)) {
    const opens = markAt(tokens, at - 1) === '(' && leadsOn(tokens, at);
    if (opens || isScheduleBase(tokens, at)) return false;
    found.fixed = true;
  } else if (MINIMUM.has(word) || MAXIMUM.has(word)) {
    if (leadsOn(tokens, at)) return false;
    found[MINIMUM.has(word) ? 'minimum' : 'maximum'] = true;
  } else if (/^garantis?$/.test(word)) found.pay = true;
  else if (PAY.has(word)) {
    const before = markAt(tokens, at - 1) ?? wordAt(tokens, at - 1);
    if (before !== '(' && before !== 'de' && before !== 'of') return false;
    found.pay = true;
  } else return word === 'ht' || word === 'environ';
  return true;
}

/** "12 €, maximum 14 €", "55 K€ (fixe 48 K€ + bonus)": the word belongs to the next amount. */
function leadsOn(tokens: Token[], at: number): boolean {
  const after = ['.', ':'].includes(markAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
  return tokens[after]?.kind === 'number';
}

/** The "H" of "H/F", "(h/f)". */
function isGenderMark(tokens: Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === 'h' &&
    ['/', '-', '.'].includes(markAt(tokens, at + 1) ?? '') &&
    wordAt(tokens, at + 2) === 'f'
  );
}

/** "base 35h", "base temps plein", "base de données": not the fixed part of a pay. */
export function isScheduleBase(tokens: Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'base') return false;
  const skip = ['de', 'd', 'sur', 'un'].includes(wordAt(tokens, at + 1) ?? '') ? 2 : 1;
  const after = tokens[at + skip];
  if (after?.kind === 'hours') return true;
  return (
    after?.kind === 'word' &&
    ['temps', 'donnees', 'hebdomadaire', 'volontariat'].includes(after.text)
  );
}
