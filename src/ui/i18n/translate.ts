/**
 * The product's own thin layer of translation. `browser.i18n` follows the
 * browser's language only; a reader may choose another one in the options, and
 * the card, which lives in a content script, must stay small. One dictionary
 * per area keeps a page from carrying the sentences of another.
 */
import { LOCALES, type Locale } from '../../extension/locales';
import { frenchSpacing } from '../../french/typography';

export type Params = Record<string, string | number>;

/** The sentences of one area: flat keys; `{name}` stands for a parameter. */
export interface Area<K extends string> {
  fr: Record<K, string>;
  en: Record<K, string>;
}

/** A key as components write it: the plural forms `jobs_one` and `jobs_other` are both `jobs`. */
export type Key<K extends string, All extends string = K> = K extends `${infer Base}_one`
  ? Base
  : K extends `${infer Base}_other`
    ? `${Base}_one` extends All
      ? never
      : K
    : K;

/**
 * Declares an area from its two JSON files. A key that one language lacks is a
 * type error.
 */
export function area<F extends Record<string, string>, E extends Record<keyof F, string>>(texts: {
  fr: F & Record<keyof E, string>;
  en: E;
}): Area<keyof F & string> {
  return texts;
}

const plurals = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };

/**
 * The sentence of `key`, with its parameters in place. With a numeric `count`,
 * the plural form of the language is taken where the area has one.
 * @throws RangeError for a key that neither form of the area has: a fault of ours.
 */
export function translate<K extends string>(
  texts: Area<K>,
  locale: Locale,
  key: Key<K>,
  params: Params = {},
): string {
  const all: Record<string, string> = texts[locale];
  const sentence = all[key] ?? all[pluralKey(all, locale, key, params)];
  if (sentence === undefined) throw new RangeError(`no sentence for "${key}"`);
  return fill(locale === 'fr' ? frenchSpacing(sentence) : sentence, params);
}

function pluralKey(all: Record<string, string>, locale: Locale, key: string, params: Params) {
  const count = typeof params.count === 'number' ? params.count : 2;
  const exact = `${key}_${plurals[locale].select(count)}`;
  // French has a third form, "many" (a million), which reads as "other" here.
  return exact in all ? exact : `${key}_other`;
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The language to speak: the one chosen, else the first of the browser's that we have, else French. */
export function resolveLocale(chosen: 'auto' | Locale, languages: readonly string[]): Locale {
  if (chosen !== 'auto') return chosen;
  for (const language of languages) {
    const found = LOCALES.find((locale) => language.toLowerCase().startsWith(locale));
    if (found) return found;
  }
  return 'fr';
}
