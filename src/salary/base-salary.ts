/**
 * Reads schema.org pay data (JSON-LD or microdata): `baseSalary`,
 * `estimatedSalary` and `salaryCurrency` of a JobPosting, in every shape that
 * boards publish: a number, a text, MonetaryAmount, QuantitativeValue,
 * PriceSpecification, MonetaryAmountDistribution, lists of them. The data is a
 * page's: nothing of it is believed, its unit least of all.
 */
import { asEuros, isPlausible, STRICT_PERIODS } from './plausibility';
import { readPay } from './read-pay';
import { tokenize } from './tokens';
import type { Assumption, PayPeriod, PayStatement, SaidPeriod } from './types';
import { WEEKS_PER_MONTH } from './working-time';

type Data = Record<string, unknown>;

/** What is gathered from the nested objects, outermost first. */
interface Found {
  low: number | null;
  high: number | null;
  unit: string | null;
  currency: string | null;
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
/** Objects within objects: more is no pay data. */
const DEEPEST = 5;

/**
 * The pay in `baseSalary` data, or in a whole JobPosting; null when there is none.
 * @param unsaid ISO code of the currency of amounts that name none.
 */
export function readBaseSalary(data: unknown, unsaid = 'EUR'): PayStatement | null {
  for (const each of Array.isArray(data) ? data.slice(0, 10) : [data]) {
    const statement = readOne(each, unsaid);
    if (statement) return statement;
  }
  return null;
}

function readOne(data: unknown, unsaid: string): PayStatement | null {
  if (isData(data) && ('baseSalary' in data || 'estimatedSalary' in data)) {
    const { salaryCurrency } = data;
    const statement =
      readBaseSalary(data.baseSalary, unsaid) ?? readBaseSalary(data.estimatedSalary, unsaid);
    const stated = typeof salaryCurrency === 'string' && currencyCode(salaryCurrency);
    return statement && stated ? { ...statement, currency: stated } : statement;
  }
  const found: Found = { low: null, high: null, unit: null, currency: null };
  const text = gather(data, found, 0);
  if (found.low === null && found.high === null) return text ? fromText(text, unsaid) : null;
  return fromFigures(found, unsaid);
}

/** Fills `found`; answers a value that is a text and not a mere number ("35-40 K€ par an"). */
function gather(data: unknown, found: Found, depth: number): string | null {
  if (depth > DEEPEST) return null;
  if (typeof data === 'number' || typeof data === 'string') return takeValue(data, found);
  if (Array.isArray(data)) return data.length > 0 ? gather(data[0], found, depth + 1) : null;
  if (!isData(data)) return null;
  found.unit ??= firstText(data, ['unitText', 'unitCode', 'duration', 'period']);
  found.currency ??= firstText(data, ['currency', 'priceCurrency', 'salaryCurrency']);
  found.low ??= amountOf(data.minValue ?? data.minPrice ?? data.percentile10 ?? data.percentile25);
  found.high ??= amountOf(data.maxValue ?? data.maxPrice ?? data.percentile90 ?? data.percentile75);
  const value = data.value ?? data['@value'] ?? data.price ?? data.median;
  if (value === undefined || value === null) return null;
  return gather(value, found, depth + 1);
}

function takeValue(value: number | string, found: Found): string | null {
  const amount = amountOf(value);
  if (amount === null) return typeof value === 'string' ? value : null;
  if (found.low === null && found.high === null) {
    found.low = amount;
    found.high = amount;
  }
  return null;
}

function firstText(data: Data, keys: string[]): string | null {
  for (const key of keys) {
    const value = data[key];
    if (typeof value === 'string' && value.trim()) return value;
  }
  return null;
}

/** A positive number, also written "35 000,00" or "35.000 €"; zero stands for an unknown. */
function amountOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : null;
  if (typeof value !== 'string' || value.length > 40) return null;
  const [number, ...rest] = tokenize(value);
  if (number?.kind !== 'number' || number.value <= 0) return null;
  const scales = rest.filter((token) => token.kind === 'money');
  if (scales.length !== rest.length) return null;
  return number.value * (scales[0]?.scale ?? 1);
}

/** Any text of a pay field is about pay: it is read as a line that says so. */
function fromText(text: string, unsaid: string): PayStatement | null {
  const statement = readPay(text, unsaid) ?? readPay(`Salaire : ${text}`, unsaid);
  return statement && { ...statement, named: true, span: [0, 0] };
}

/** schema.org asks for HOUR, DAY, WEEK, MONTH, YEAR; boards also write codes, adjectives and ISO durations. */
function periodOf(unit: string | null): SaidPeriod | null {
  const text = unit?.trim().toLowerCase() ?? '';
  if (/^(year|yr|ann|an$|ans?\b|par an|p1y|per year)/.test(text)) return 'year';
  if (/^(month|mon$|mois|mens|par mois|p1m|per month)/.test(text)) return 'month';
  if (/^(week|wee$|sem|hebdo|par sem|p1w|p7d)/.test(text)) return 'week';
  if (/^(day|daily|jour|par jour|p1d)/.test(text)) return 'day';
  if (/^(hour|hur$|heure|horaire|par heure|pt1h)/.test(text)) return 'hour';
  return null;
}

function currencyCode(currency: string): string | null {
  const code = currency.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return code;
  const [token] = tokenize(`1 ${currency}`).slice(1);
  return token?.kind === 'money' ? token.currency : null;
}

function fromFigures(found: Found, unsaid: string): PayStatement {
  const [low, high] = inOrder(found.low, found.high);
  const stated = periodOf(found.unit);
  const factor = stated === 'week' ? WEEKS_PER_MONTH : 1;
  const period = stated === 'week' ? 'month' : stated;
  const currency = (found.currency && currencyCode(found.currency)) || unsaid;
  const settled = settle(asEuros((high ?? low!) * factor, currency), period);
  const scaled = (n: number | null) => n && n * factor * settled.factor;
  return {
    low: scaled(low),
    high: scaled(high),
    period: settled.period,
    basis: 'unknown',
    currency,
    named: true,
    assumed: settled.assumed,
    span: [0, 0],
  };
}

function inOrder(low: number | null, high: number | null): [number | null, number | null] {
  return low !== null && high !== null && low > high ? [high, low] : [low, high];
}

interface Settled {
  period: PayPeriod;
  factor: number;
  assumed: Assumption[];
}

/**
 * The period that makes sense for the amount, as euros. The stated one is kept whenever
 * it does; a month's pay said to be a year's (and the reverse) is corrected,
 * and said to be.
 */
function settle(amount: number, stated: PayPeriod | null): Settled {
  if (stated && isPlausible(amount, stated, true))
    return { period: stated, factor: 1, assumed: [] };
  const fitting = STRICT_PERIODS.find((period) => isPlausible(amount, period, true));
  const thousands = stated === 'year' && amount >= 20 && isPlausible(amount * 1000, 'year', true);
  if (thousands && amount === Math.round(amount) && fitting !== 'month')
    return { period: 'year', factor: 1000, assumed: ['thousands'] };
  if (!fitting) return { period: stated ?? 'month', factor: 1, assumed: stated ? [] : ['period'] };
  return { period: fitting, factor: 1, assumed: [stated ? 'period-corrected' : 'period'] };
}
