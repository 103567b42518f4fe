import type { Locale } from '../../extension/locales';
import { quizStore } from '../../extension/profile-store';
import { readSettings } from '../../extension/settings';
import { fitOf } from '../../quiz/fit';
import { scoreAnswers } from '../../quiz/profile';
import type { Brief } from '../../sheets/types';
import type { CardModel } from '../card/model';
import { translate } from '../i18n/translate';
import { fitStrings } from './strings';
import { sayFit } from './words';

/** The fit a card shows for a sheet; undefined without a profile, or when hidden. */
export async function cardFit(brief: Brief, locale: Locale): Promise<CardModel['fit']> {
  const [{ value: record }, settings] = await Promise.all([quizStore.read(), readSettings()]);
  const outcome = scoreAnswers(record.answers);
  if (!settings.showFit || outcome.state !== 'ready') return undefined;
  const fit = fitOf(outcome.profile, brief);
  const t = (key: Parameters<typeof translate<keyof typeof fitStrings.fr>>[2], params = {}) =>
    translate(fitStrings, locale, key, params);
  return { outOfFive: fit.level, reason: sayFit(t, fit) };
}
