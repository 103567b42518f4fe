import type { Locale } from '../../extension/locales';
import { frenchSpacing } from '../../french/typography';
import type { Link, Source } from '../../sheets/types';

/** Who published, under which licence, when the facts of a source are of, and what about, as the reader's language sets it. */
export function saidSource(
  source: Source,
  locale: Locale,
): Pick<Source, 'publisher' | 'year' | 'granularity' | 'licence'> {
  const said = (names: string) =>
    locale === 'fr' ? frenchSpacing(names) : names.replace(/\s;/g, ';');
  const { year, granularity } = locale === 'fr' ? source : source.english;
  const { publisher, licence } = source;
  return { publisher: said(publisher), licence: said(licence), year, granularity };
}

/** The name of a page to read on: "Onisep : …", whose colon is ours and stands as the reader's language sets it. */
export function saidLink({ name }: Link, locale: Locale): string {
  return locale === 'fr' ? frenchSpacing(name) : name.replace(/\s:/, ':');
}
