import { type Locale, translate } from '../i18n/translate';
import { cardStrings } from './strings';

/** What a screen reader says when a card opens: the job, and which of the page's jobs it is. */
export function announcement(
  locale: Locale,
  label: string,
  place: { at: number; count: number } | null,
): string {
  if (!place) return translate(cardStrings, locale, 'opened', { label });
  return translate(cardStrings, locale, 'opened_at', { label, at: place.at, total: place.count });
}
