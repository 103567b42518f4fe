import type { Source } from '../../sheets/types';
import type { Locale } from '../i18n/translate';

/** When the facts of a source are of, and what about, in the reader's language. */
export function saidSource(source: Source, locale: Locale): { year: string; granularity: string } {
  return locale === 'en' ? source.english : source;
}
