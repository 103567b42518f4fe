import type { Locale } from '../../extension/locales';
import { frenchSpacing } from '../../french/typography';
import type { Link, Source } from '../../sheets/types';

/** Who published, when the facts of a source are of, and what about, as the reader's language sets it. */
export function saidSource(
  source: Source,
  locale: Locale,
): Pick<Source, 'publisher' | 'year' | 'granularity'> {
  const { publisher } = source;
  if (locale === 'fr') return { ...source, publisher: frenchSpacing(publisher) };
  return { ...source.english, publisher: publisher.replace(/\s;/g, ';') };
}

/** The name of a page to read on: "Onisep : …", whose colon is ours and stands as the reader's language sets it. */
export function saidLink({ name }: Link, locale: Locale): string {
  return locale === 'fr' ? frenchSpacing(name) : name.replace(/\s:/, ':');
}
