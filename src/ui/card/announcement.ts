import type { Locale } from '../../extension/locales';
import { translate } from '../i18n/translate';
import { cardStrings } from './strings';

/**
 * What a screen reader says when a card opens: the job, and which of the page's
 * jobs it is; or that the words (`label`) name none.
 */
export function announcement(
  locale: Locale,
  { label, known }: { label: string; known: boolean },
  place: { at: number; count: number } | null,
): string {
  if (!known) return translate(cardStrings, locale, 'opened_none', { label });
  if (!place) return translate(cardStrings, locale, 'opened', { label });
  return translate(cardStrings, locale, 'opened_at', { label, at: place.at, total: place.count });
}
