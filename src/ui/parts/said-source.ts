import type { Locale } from '../../extension/locales';
import type { Source } from '../../sheets/types';

/** When the facts of a source are of, and what about, in the reader's language. */
export function saidSource(source: Source, locale: Locale): { year: string; granularity: string } {
  return locale === 'en' ? source.english : source;
}
