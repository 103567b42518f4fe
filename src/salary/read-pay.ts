/** Reads the pay that a line of an ad states: the room's front door. */
import { markAt, wordAt } from './amounts';
import { afterComplement } from './complement';
import { type Figure, readFigures } from './figures';
import { isPartOfJobName } from './job-name';
import { basisAfter, basisOf, envelope, isAnotherLevel, type Pay, restatedBasis } from './levels';
import { SOFT_EXTRA } from './lexicon';
import { asEuros, inferPeriod, isPlausible } from './plausibility';
import { type Reading, readClause } from './roles';
import { readSmic } from './smic';
import { type Token, tokenize } from './tokens';
import type { PayPeriod, PayStatement, SaidPeriod } from './types';
import { readWorkingTime, WEEKS_PER_MONTH } from './working-time';

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
  const sure = withoutGuesses(pays);
  const chosen = sure.some((pay) => pay.fixed) ? sure.filter((pay) => pay.fixed) : sure;
  const [first] = chosen;
  if (!first) return smicStatement(tokens);
  const read = statement(tokens, first, chosen.slice(1), pays);
  return first.figure.currency === null ? { ...read, currency: unsaid } : read;
}

/** A bare amount before one that is named a pay is more likely other money. */
function withoutGuesses(pays: Pay[]): Pay[] {
  const named = pays.findIndex(isNamed);
  return pays.filter((pay, i) => i >= named || pay.fixed || isSaid(pay));
}

const isNamed = ({ reading, figure }: Pay): boolean =>
  reading.role === 'pay' || figure.qualifiers.pay === true;

const isSaid = ({ inferred, figure, reading }: Pay): boolean =>
  !inferred || hasBasis(figure, reading);

function payFigures(tokens: Token[]): Pay[] {
  const pays: Pay[] = [];
  const daily = tokens.some((t) => t.kind === 'word' && /^(tjm|freelance|portage)$/.test(t.text));
  let floor = 0;
  let role: Reading['role'] = 'open';
  let previous: Figure | null = null;
  for (const figure of readFigures(tokens)) {
    const reading = readClause(tokens, figure, floor);
    floor = afterComplement(tokens, figure.next);
    if (reading.role === 'open' && reading.continues && reading.added) reading.role = 'extra';
    // A second amount without a noun of its own is what the first one was.
    if (reading.role === 'open' && reading.continues && isAlike(previous, figure))
      reading.role = role;
    ({ role } = reading);
    previous = figure;
    const pay = role === 'extra' ? null : asPay(tokens, figure, reading, daily);
    if (pay) pays.push(pay);
  }
  return pays;
}

/** "TR 8 €, 2 100 € brut", "350 M€ de CA, 52 K€": so far apart, it is not more of the same. */
function isAlike(a: Figure | null, b: Figure): boolean {
  if (a === null) return false;
  if (a.currency === null) return true;
  const ratio = (b.low ?? b.high!) / (a.high ?? a.low!);
  return ratio < 50 && ratio > 1 / 100;
}

/** The figure as the job's pay, or null when neither its words nor its size make it one. */
function asPay(tokens: Token[], stated: Figure, reading: Reading, daily: boolean): Pay | null {
  const heard = stated.qualifiers.period ?? periodBefore(stated, reading);
  if (heard !== 'week') return payOf(tokens, stated, reading, heard, daily);
  if (!isPlausible(stated.high ?? stated.low!, 'week', true)) return null;
  return payOf(tokens, byMonth(stated), reading, 'month', daily);
}

/** "Vacations à l'hôpital : 14 €": too little for a shift is not paid by the shift. */
function periodBefore(stated: Figure, { period }: Reading): SaidPeriod | null {
  return period === 'day' && !isPlausible(stated.high ?? stated.low!, 'day') ? null : period;
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
  let period = said ?? inferPeriod(largest, daily || (isUnsaid(figure, reading) && largest < 1000));
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

/** A day rate is often all that a title says ("Développeur 450 €"). */
const isUnsaid = (figure: Figure, reading: Reading): boolean =>
  reading.role === 'open' && !hasBasis(figure, reading);

const hasBasis = (figure: Figure, reading: Reading): boolean =>
  figure.qualifiers.basis !== 'unknown' || reading.basis !== 'unknown';

/** A year's pay above this is called one: "budget 450 K€" is not. */
const HIGHEST_UNNAMED = 300_000;

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
  // Wages differ more between countries than our rough sizing of their money tells.
  const abroad = figure.qualifiers.period !== null && currency !== null && currency !== 'EUR';
  // A childminder's hour is paid by the child: "4,20 € net/h".
  const full = period === 'hour' && qualifiers.period === 'hour' && qualifiers.basis !== 'unknown';
  const fits = (end: number) => isPlausible(asEuros(end, currency), period, !abroad && !full);
  if (!ends.every((end) => fits(period === 'hour' ? amount : end))) return false;
  if (currency === null && period !== 'year' && qualifiers.basis === 'unknown') return false;
  if (said) return unit || qualifiers.basis !== 'unknown';
  if (scale === 1e3 && amount > HIGHEST_UNNAMED) return false;
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
  const tied = [
    ':',
    '=',
    '>',
    'de',
    'entre',
    'a',
    'partir',
    'tjm',
    'horaire',
    'brut',
    'net',
  ].includes(before);
  const amount = figure.high ?? figure.low!;
  // 1950 to 2050 alone may be a year.
  const year = Number.isInteger(amount) && amount > 1950 && amount < 2050 && !figure.range;
  const cents = !Number.isInteger(amount) && isPlausible(amount, 'hour', true);
  const sized = cents || amount >= 1000 || reading.period === 'day' || reading.period === 'hour';
  // "5 000 bénéficiaires": a thing is counted.
  const after = wordAt(tokens, figure.next);
  const alone = after === null || AFTER_FIGURE.has(after);
  return tied && sized && !year && alone && isPlausible(amount, period, true);
}

/** Nothing, a bracket, a dash or "H/F" follows: the place of a pay in a title. */
function endsSegment(tokens: Token[], figure: Figure): boolean {
  const after = tokens[figure.next];
  if (!after || after.kind === 'mark') return true;
  return (
    after.kind === 'word' && /^(h|f|max|negociables?|doe|selon|variable|fixe|cdi)$/.test(after.text)
  );
}

/** The amount and next to nothing else: no "Budget déco 5 000 €". */
function isWholeLine(tokens: Token[], figure: Figure): boolean {
  const words = tokens.filter(
    (t, i) => t.kind === 'word' && (i < figure.first || i >= figure.next),
  );
  const isOther = (token: Token): boolean =>
    token.kind === 'word' &&
    SOFT_EXTRA.has(token.text) &&
    !isPartOfJobName(tokens, tokens.indexOf(token));
  return words.length <= 3 && !words.some(isOther);
}

function statement(tokens: Token[], first: Pay, others: Pay[], all: Pay[]): PayStatement {
  const { figure } = first;
  let { low, high } = first;
  let basis = basisOf(first);
  let last = first;
  for (const other of others) {
    if (!isAnotherLevel(tokens, first, last, other)) continue;
    ({ low, high } = envelope({ low, high }, other));
    if (basis === 'unknown') basis = basisOf(other);
    last = other;
  }
  if (basis === 'unknown') basis = restatedBasis(tokens, first, all) ?? basisAfter(tokens, last);
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
    named: isNamed(first),
    assumed: first.inferred ? ['period'] : [],
    span: [tokens[figure.first]!.start, tokens[last.figure.next - 1]!.end],
  };
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
