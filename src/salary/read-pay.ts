/** Reads the pay that a line of an ad states: the room's front door. */
import { markAt, wordAt } from './amounts';
import { type Figure, readFigures } from './figures';
import { RESTATE } from './lexicon';
import { asEuros, inferPeriod, isPlausible } from './plausibility';
import { type Reading, readClause } from './roles';
import { readSmic } from './smic';
import { type Token, tokenize } from './tokens';
import type { PayPeriod, PayStatement } from './types';
import { readWorkingTime, WEEKS_PER_MONTH } from './working-time';

/** A figure that is the job's pay, with what the line says of it. */
interface Pay {
  figure: Figure;
  reading: Reading;
  low: number | null;
  high: number | null;
  period: PayPeriod;
  inferred: boolean;
  fixed: boolean;
}

/**
 * The pay of the job that a title, a sentence or a paragraph states, or null.
 * Amounts are as stated, in their own period: several levels give their
 * envelope, a fixed part is preferred to a total, the same pay said in two
 * units counts once (the first).
 * @param unsaid ISO code of the currency of amounts that name none.
 */
export function readPay(text: string, unsaid = 'EUR'): PayStatement | null {
  const tokens = tokenize(text);
  const pays = payFigures(tokens);
  const chosen = pays.some((pay) => pay.fixed) ? pays.filter((pay) => pay.fixed) : pays;
  const [first] = chosen;
  if (!first) return smicStatement(tokens);
  const read = statement(tokens, first, chosen.slice(1), pays);
  return first.figure.currency === null ? { ...read, currency: unsaid } : read;
}

function payFigures(tokens: Token[]): Pay[] {
  const pays: Pay[] = [];
  const daily = tokens.some((t) => t.kind === 'word' && /^(tjm|freelance|portage)$/.test(t.text));
  let floor = 0;
  let role: Reading['role'] = 'open';
  for (const figure of readFigures(tokens)) {
    const reading = readClause(tokens, figure, floor);
    floor = figure.next;
    if (reading.role === 'open' && reading.continues && reading.added) reading.role = 'extra';
    // A second amount without a noun of its own is what the first one was.
    if (reading.role === 'open' && reading.continues && role !== 'open') reading.role = role;
    role = reading.role;
    const pay = role === 'extra' ? null : asPay(tokens, figure, reading, daily);
    if (pay) pays.push(pay);
  }
  return pays;
}

/** The figure as the job's pay, or null when neither its words nor its size make it one. */
function asPay(tokens: Token[], stated: Figure, reading: Reading, daily: boolean): Pay | null {
  const heard = stated.qualifiers.period ?? reading.period;
  if (heard !== 'week') return payOf(tokens, stated, reading, heard, daily);
  if (!isPlausible(stated.high ?? stated.low!, 'week', true)) return null;
  return payOf(tokens, byMonth(stated), reading, 'month', daily);
}

/** @param said the period the words give the figure */
function payOf(
  tokens: Token[],
  figure: Figure,
  reading: Reading,
  said: PayPeriod | null,
  daily: boolean,
): Pay | null {
  const largest = asEuros(figure.high ?? figure.low!, figure.currency);
  const euros = figure.currency === null || figure.currency === 'EUR';
  let period =
    said ?? inferPeriod(largest, daily || (reading.role === 'open' && !hasBasis(figure, reading)));
  const decimal = period === 'hour' && largest > 500;
  if (decimal && !isPlausible(figure.decimals[1], 'hour')) period = inferPeriod(largest, daily);
  const [low, high] =
    decimal && period === 'hour'
      ? [figure.low && figure.decimals[0], figure.high && figure.decimals[1]]
      : [figure.low, figure.high];
  const amount = high ?? low!;
  if (euros && !isPlausible(amount, period)) return null;
  if (!isBelievable(tokens, figure, reading, amount, period)) return null;
  return {
    figure,
    reading,
    low,
    high,
    period,
    inferred: said !== period,
    fixed: reading.fixed || figure.qualifiers.fixed === true,
  };
}

/** A figure of a week as one of a month. */
function byMonth(figure: Figure): Figure {
  const month = (amount: number) => Math.round(amount * WEEKS_PER_MONTH * 100) / 100;
  return {
    ...figure,
    low: figure.low === null ? null : month(figure.low),
    high: figure.high === null ? null : month(figure.high),
  };
}

const hasBasis = (figure: Figure, reading: Reading): boolean =>
  figure.qualifiers.basis !== 'unknown' || reading.basis !== 'unknown';

/** Whether enough speaks for a pay: the less the words say, the more the figure must. */
function isBelievable(
  tokens: Token[],
  figure: Figure,
  reading: Reading,
  amount: number,
  period: PayPeriod,
): boolean {
  const { qualifiers, currency, scale, range } = figure;
  const said = qualifiers.period !== null || hasBasis(figure, reading) || qualifiers.fixed;
  const unit = currency !== null || scale > 1;
  const beside = qualifiers.period !== null || qualifiers.basis !== 'unknown';
  if (reading.role === 'pay')
    return unit || beside || isBareFigure(tokens, figure, reading, period);
  const ends = [figure.low, figure.high].filter((end) => end !== null);
  const fits = (end: number) => isPlausible(asEuros(end, currency), period, true);
  if (!ends.every((end) => fits(period === 'hour' ? amount : end))) return false;
  if (currency === null && period !== 'year' && qualifiers.basis === 'unknown') return false;
  if (said) return unit || qualifiers.basis !== 'unknown';
  if (scale === 1e3) return range || reading.weak || endsSegment(tokens, figure);
  if (currency === null) return false;
  return reading.weak || isWholeLine(tokens, figure);
}

const AFTER_FIGURE = new Set([
  'selon',
  'suivant',
  'sur',
  'a',
  'en',
  'plus',
  'et',
  'hors',
  'negociable',
]);

/** "Salaire : 2 200 - 2 400", "TJM : 400-500": no unit at all, right after the pay noun. */
function isBareFigure(
  tokens: Token[],
  figure: Figure,
  reading: Reading,
  period: PayPeriod,
): boolean {
  const before = markAt(tokens, figure.first - 1) ?? wordAt(tokens, figure.first - 1) ?? '';
  const tied = [':', '=', '>', 'de', 'entre', 'a', 'partir', 'tjm'].includes(before);
  const amount = figure.high ?? figure.low!;
  // 1950 to 2050 alone may be a year.
  const year = Number.isInteger(amount) && amount > 1950 && amount < 2050 && !figure.range;
  const sized = amount >= 1000 || reading.period === 'day' || reading.period === 'hour';
  // "5 000 bénéficiaires": a thing is counted.
  const after = wordAt(tokens, figure.next);
  const alone = after === null || AFTER_FIGURE.has(after);
  return tied && sized && !year && alone && isPlausible(amount, period, true);
}

/** Nothing, a bracket, a dash or "H/F" follows: the place of a pay in a title. */
function endsSegment(tokens: Token[], figure: Figure): boolean {
  const after = tokens[figure.next];
  if (!after || after.kind === 'mark') return true;
  return after.kind === 'word' && /^(h|f|max|selon|variable|fixe|cdi)$/.test(after.text);
}

function isWholeLine(tokens: Token[], figure: Figure): boolean {
  const words = tokens.filter(
    (t, i) => t.kind === 'word' && (i < figure.first || i >= figure.next),
  );
  return words.length <= 3;
}

function statement(tokens: Token[], first: Pay, others: Pay[], all: Pay[]): PayStatement {
  const { figure, reading } = first;
  let { low, high } = first;
  let basis = figure.qualifiers.basis !== 'unknown' ? figure.qualifiers.basis : reading.basis;
  let last = first;
  for (const other of others) {
    if (!isAnotherLevel(tokens, first, last, other)) continue;
    ({ low, high } = envelope({ low, high }, other));
    last = other;
  }
  if (basis === 'unknown') basis = restatedBasis(tokens, first, all);
  if (figure.range === false && others.length === 0 && isNegotiable(tokens, figure)) high = null;
  const monthsPaid = monthsPaidIn(tokens, figure);
  return {
    low,
    high,
    period: first.period,
    basis,
    currency: figure.currency ?? 'EUR',
    ...readWorkingTime(tokens),
    ...(monthsPaid && { monthsPaid }),
    named: reading.role === 'pay' || figure.qualifiers.pay === true,
    assumed: first.inferred ? ['period'] : [],
    span: [tokens[figure.first]!.start, tokens[last.figure.next - 1]!.end],
  };
}

/** Two figures of the same kind are two levels or jobs; otherwise the second repeats the first. */
function isAnotherLevel(tokens: Token[], first: Pay, previous: Pay, other: Pay): boolean {
  if (other.period !== first.period) return false;
  const [a, b] = [basisOf(first), basisOf(other)];
  if (a !== 'unknown' && b !== 'unknown' && a !== b) return false;
  if ((first.figure.currency ?? 'EUR') !== (other.figure.currency ?? 'EUR')) return false;
  for (let at = previous.figure.next; at < other.figure.first; at++)
    if (RESTATE.has(wordAt(tokens, at) ?? '') || markAt(tokens, at) === '=') return false;
  const ratio = (other.high ?? other.low!) / (first.high ?? first.low!);
  return ratio > 0.4 && ratio < 2.5;
}

const basisOf = (pay: Pay) =>
  pay.figure.qualifiers.basis !== 'unknown' ? pay.figure.qualifiers.basis : pay.reading.basis;

interface Ends {
  low: number | null;
  high: number | null;
}

function envelope(a: Ends, b: Ends): Ends {
  const lows = [a.low, b.low].filter((n) => n !== null);
  const highs = [a.high, b.high].filter((n) => n !== null);
  const openAbove = a.high === null ? b.low !== null : b.high === null && b.low !== null;
  return {
    low: lows.length ? Math.min(...lows) : null,
    high: openAbove || highs.length === 0 ? null : Math.max(...highs),
  };
}

/** "12 € de l'heure soit 1 570 € brut mensuel": what is said of one holds for both. */
function restatedBasis(tokens: Token[], first: Pay, all: Pay[]): PayStatement['basis'] {
  const next = all[all.indexOf(first) + 1];
  if (!next || next.period === first.period) return 'unknown';
  return tokens[next.figure.first]!.start - tokens[first.figure.next - 1]!.end < 60
    ? basisOf(next)
    : 'unknown';
}

/** "12 €/h, à négocier": the amount is where the talk starts. */
function isNegotiable(tokens: Token[], figure: Figure): boolean {
  const near = tokens.slice(Math.max(0, figure.first - 8), figure.next + 8);
  return near.some((t) => t.kind === 'word' && t.text.startsWith('negoci'));
}

/** "sur 13 mois" beside the figure, "13e mois" after it. */
function monthsPaidIn(tokens: Token[], figure: Figure): number | undefined {
  return figure.qualifiers.monthsPaid ?? (hasThirteenth(tokens) ? 13 : undefined);
}

function hasThirteenth(tokens: Token[]): boolean {
  return tokens.some((token, at) => {
    const ordinal = token.kind === 'other' && token.end - token.start <= 6;
    const treizieme = token.kind === 'word' && /^treizi/.test(token.text);
    return (ordinal || treizieme) && wordAt(tokens, at + 1) === 'mois';
  });
}

function smicStatement(tokens: Token[]): PayStatement | null {
  const smic = readSmic(tokens);
  if (!smic) return null;
  const token = tokens[smic.at]!;
  return {
    low: null,
    high: null,
    period: 'month',
    basis: 'gross',
    currency: 'EUR',
    smic: { factor: smic.factor },
    ...readWorkingTime(tokens),
    ...(hasThirteenth(tokens) && { monthsPaid: 13 }),
    named: true,
    assumed: [],
    span: [token.start, token.end],
  };
}
