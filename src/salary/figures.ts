/** Groups amounts into figures: a single amount, or a range with its shared units. */
import { type Amount, markAt, type Qualifiers, readAmount, wordAt } from './amounts';
import { BASIS_WORD, FROM, MAXIMUM, PERIOD_WORD, UP_TO } from './lexicon';
import type { Token } from './tokens';

/** One amount or one range, as written, before anyone decides whether it is the job's pay. */
export interface Figure {
  low: number | null;
  high: number | null;
  /** The decimal reading of ambiguous thousands, for hourly rates. */
  decimals: [number, number];
  currency: string | null;
  scale: number;
  range: boolean;
  qualifiers: Qualifiers;
  first: number;
  next: number;
}

const RANGE_MARKS = new Set(['-', '–', '—', '/', '→', '~', ')', '>']);
const RANGE_WORDS = new Set([
  ...['a', 'to', 'et', 'and', 'jusqu', 'jusque', 'ou', 'or'],
  ...['maximum', 'max', 'maxi'],
]);
const RANGE_FILLERS = new Set(['au', 'un', 'de', 'environ', 'entre']);
/** Pass unnoticed before "max.": they join nothing by themselves. */
const PAUSES = new Set([',', '.', ':']);
/** Wider ranges are two unrelated amounts. */
const WIDEST_RANGE = 8;

/** All figures of a text, in order. */
export function readFigures(tokens: Token[]): Figure[] {
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; ) {
    const amount = readAmount(tokens, i);
    if (!amount) {
      i++;
      continue;
    }
    const figure = readRange(tokens, amount) ?? single(amount);
    applyUnitBefore(tokens, figure);
    applyBounds(tokens, figure, figures.at(-1)?.next ?? 0);
    figures.push(figure);
    i = figure.next;
  }
  return figures;
}

function single(amount: Amount): Figure {
  const { value, decimal, currency, scale, qualifiers, first, next } = amount;
  const decimals: [number, number] = [decimal, decimal];
  return {
    low: value,
    high: value,
    decimals,
    currency,
    scale,
    range: false,
    qualifiers,
    first,
    next,
  };
}

function readRange(tokens: Token[], left: Amount): Figure | null {
  // "entre 2600 2900 €"
  const unjoined =
    wordAt(tokens, left.first - 1) === 'entre' && tokens[left.next]?.kind === 'number';
  const at = unjoined ? left.next : skipConnective(tokens, left.next);
  const right = at === null ? null : readAmount(tokens, at);
  if (!right || at === null) return null;
  const [from, to] = [left.qualifiers, right.qualifiers];
  // "90 K€ fixe / 130 K€ OTE"
  if (from.fixed && !to.fixed && markAt(tokens, left.next) === '/') return null;
  if (from.period && to.period && from.period !== to.period) return null;
  if (from.basis !== 'unknown' && to.basis !== 'unknown' && from.basis !== to.basis) return null;
  if (left.currency && right.currency && left.currency !== right.currency) return null;
  const spacedDash = markAt(tokens, left.next) !== null && tokens[left.next]?.spaced;
  if (hasUnit(left) && !hasUnit(right) && spacedDash && !right.qualifiers.period) return null;
  const scales = shareScale(left, right);
  const low = left.value * scales[0];
  const high = right.value * scales[1];
  if (low > high || high > low * WIDEST_RANGE) return null;
  return {
    low,
    high,
    decimals: [left.decimal * scales[0], right.decimal * scales[1]],
    currency: right.currency ?? left.currency,
    scale: Math.max(left.scale, right.scale),
    range: true,
    qualifiers: merge(from, to),
    first: left.first,
    next: right.next,
  };
}

const hasUnit = (amount: Amount): boolean => amount.currency !== null || amount.scale > 1;

/** Index after "à", "-", "et", "jusqu'à"…, or null. */
function skipConnective(tokens: Token[], start: number): number | null {
  let connected = false;
  for (let at = start; at < start + 5; at++) {
    const word = wordAt(tokens, at);
    const mark = markAt(tokens, at);
    if (word && RANGE_WORDS.has(word)) connected = true;
    else if (mark && RANGE_MARKS.has(mark)) connected ||= mark !== ')';
    else if (mark && PAUSES.has(mark) && isBeforeMaximum(tokens, at)) continue;
    else if (!(word && connected && RANGE_FILLERS.has(word))) return connected ? at : null;
  }
  return null;
}

/** The comma of "12 €, maximum 14 €", the point of "max. 14 €"; not that of "2 000 €. 3 ans". */
const isBeforeMaximum = (tokens: Token[], at: number): boolean =>
  [at - 1, at + 1].some((i) => MAXIMUM.has(wordAt(tokens, i) ?? ''));

/** "28-32 k€", "30/35 000 €", "35K à 40 €": the unit said once counts for both. */
function shareScale(left: Amount, right: Amount): [number, number] {
  const sharesLeft = left.scale === 1 && right.scale > 1 && left.value < 1000;
  if (sharesLeft) return [right.scale, 1];
  const sharesRight = right.scale === 1 && left.scale > 1 && right.value < 1000;
  if (sharesRight) return [1, left.scale];
  const thousands = left.scale === 1 && left.value < 1000 && right.value >= 10_000;
  if (thousands && left.value * 1000 <= right.value) return [1000, 1];
  return [1, 1];
}

function merge(a: Qualifiers, b: Qualifiers): Qualifiers {
  return {
    ...a,
    ...b,
    period: a.period ?? b.period,
    basis: a.basis === 'unknown' ? b.basis : a.basis,
  };
}

/** "Salaire en K€ : 35-40", "(k€ brut/an) : 42": the unit stands in the heading. */
function applyUnitBefore(tokens: Token[], figure: Figure): void {
  if (figure.currency !== null || figure.scale > 1) return;
  const { low, high, decimals } = figure;
  let at = figure.first - 1;
  let colon = false;
  for (; at >= 0; at--) {
    const mark = markAt(tokens, at);
    const word = wordAt(tokens, at) ?? '';
    colon ||= mark === ':';
    const passed = mark !== null && [':', ')', '/'].includes(mark);
    if (!passed && !BASIS_WORD.has(word) && !PERIOD_WORD.has(word)) break;
  }
  const unit = tokens[at];
  const named = wordAt(tokens, at - 1) === 'en' || markAt(tokens, at - 1) === '(';
  if (!colon || unit?.kind !== 'money' || !named) return;
  const scale = Math.max(low ?? 0, high ?? 0) < 1000 ? unit.scale : 1;
  figure.low = low && low * scale;
  figure.high = high && high * scale;
  figure.decimals = [decimals[0] * scale, decimals[1] * scale];
  figure.scale = scale;
  figure.currency = unit.currency;
}

/** Opens an end where a bound is named before or after a single amount. */
function applyBounds(tokens: Token[], figure: Figure, floor: number): void {
  if (figure.range) return;
  const { minimum, maximum } = figure.qualifiers;
  const bound = boundBefore(tokens, figure.first, floor);
  if (bound === 'from' || minimum || isOpenAbove(tokens, figure.next)) figure.high = null;
  else if (bound === 'up-to' || maximum) figure.low = null;
}

const BOUND_WINDOW = 6;
const BOUND_MARKS = new Set(['(', '[', ':', '=', '"', '<', '>', '≥', '≤', '+']);

type Bound = 'from' | 'up-to';

function boundBefore(tokens: Token[], first: number, floor: number): Bound | null {
  for (let at = first - 1; at >= Math.max(floor, first - BOUND_WINDOW); at--) {
    const token = tokens[at]!;
    if (token.kind === 'word') {
      const bound = boundWord(tokens, at, first);
      if (bound) return bound;
    } else if (token.kind !== 'mark' || !(BOUND_MARKS.has(token.text) || isShortened(tokens, at))) {
      return null;
    } else if (isComparison(tokens, at)) return ['<', '≤'].includes(token.text) ? 'up-to' : 'from';
  }
  return null;
}

/** The point of "min. 15 €". */
const isShortened = (tokens: Token[], at: number): boolean =>
  markAt(tokens, at) === '.' && /^m(?:in|ax)i?$/.test(wordAt(tokens, at - 1) ?? '');

function boundWord(tokens: Token[], at: number, first: number): Bound | null {
  const word = wordAt(tokens, at)!;
  if (isFrom(tokens, at, first)) return 'from';
  // "entre SMIC et 12 €": the minimum wage is the low end.
  const smic = word === 'smic' && RANGE_WORDS.has(wordAt(tokens, at + 1) ?? '');
  return smic || UP_TO.has(word) ? 'up-to' : null;
}

/** ">" and "<", but not the head of an arrow ("=>", "->"); "+ de". */
function isComparison(tokens: Token[], at: number): boolean {
  const arrow = ['=', '-', '–'].includes(markAt(tokens, at - 1) ?? '');
  if (markAt(tokens, at) === '+') return wordAt(tokens, at + 1) === 'de';
  return !arrow && ['<', '>', '≤', '≥'].includes(markAt(tokens, at) ?? '');
}

/** "à partir de", "dès", "au moins", "plus de"; but not "dès que", "de" or "à" alone. */
function isFrom(tokens: Token[], at: number, first: number): boolean {
  const word = wordAt(tokens, at)!;
  if (word === 'plus') return wordAt(tokens, at + 1) === 'de';
  // "moins de 2 000 €" bounds from above, "au moins", "pas moins" and "at least" from below.
  if (word === 'moins') return ['au', 'pas'].includes(wordAt(tokens, at - 1) ?? '');
  // "from" and "des" say something only just before their amount.
  if (word === 'from' || word === 'des') return first - at <= 2;
  return FROM.has(word);
}

/** "35 K€ et plus", "2 000 € ou plus", "45K€+", "négociable". */
function isOpenAbove(tokens: Token[], next: number): boolean {
  const [a, b] = [tokens[next], wordAt(tokens, next + 1)];
  const word = wordAt(tokens, next);
  if ((word === 'et' || word === 'ou' || word === 'and' || word === 'or') && isMore(b)) return true;
  const after = tokens[next + 1];
  const trailing = !after || after.kind === 'mark';
  if (markAt(tokens, next) !== '+') return false;
  if (a?.spaced) return !after || markAt(tokens, next + 1) === '+';
  return trailing || b === 'selon';
}

const isMore = (word: string | null): boolean => word === 'plus' || word === 'more';
