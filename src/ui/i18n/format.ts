import type { Locale } from '../../extension/locales';
import { frenchSpacing } from '../../french/typography';

/** Figures as a reader of the language writes them. */
export interface Format {
  /** 12 345 */
  number(value: number): string;
  /** Whole euros: 2 543 € */
  euros(value: number): string;
  /** An amount in any currency, with its cents where it has some: 12,50 €, 6 000 CHF */
  money(value: number, currency: string): string;
  /** A share given in percent (0–100): 45 % */
  percent(value: number): string;
  /** "a, b et c" */
  list(items: string[]): string;
  /** "a, b ou c" */
  either(items: string[]): string;
  /** Day, month and year of a timestamp in milliseconds. */
  date(time: number): string;
}

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };
const made = new Map<Locale, Format>();

function moneyFormat(tag: string, value: number, currency: string): Intl.NumberFormat {
  const digits = Number.isInteger(value) ? 0 : 2;
  const fractions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(tag, { style: 'currency', currency, ...fractions });
}

/** The formatter of a language, made once: Intl objects are slow to build. */
export function format(locale: Locale): Format {
  const known = made.get(locale);
  if (known) return known;
  const tag = TAGS[locale];
  const spaced = locale === 'fr' ? frenchSpacing : (text: string) => text;
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const euros = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(tag);
  const either = new Intl.ListFormat(tag, { type: 'disjunction' });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const result: Format = {
    number: (value) => number.format(value),
    euros: (value) => spaced(euros.format(value)),
    money: (value, currency) => spaced(moneyFormat(tag, value, currency).format(value)),
    percent: (value) => spaced(percent.format(value / 100)),
    list: (items) => list.format(items),
    either: (items) => either.format(items),
    // Intl leaves the first of a month a cardinal, which French does not.
    date: (time) =>
      locale === 'fr' ? date.format(time).replace(/^1 /, '1er ') : date.format(time),
  };
  made.set(locale, result);
  return result;
}
