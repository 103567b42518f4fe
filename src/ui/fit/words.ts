/** A fit in words: "Proche de votre profil : 4/5, parce que vous aimez organiser et planifier". */
import type { Fit } from '../../quiz/fit';
import type { Say } from '../i18n/context';
import type { Format } from '../i18n/format';
import type { Key } from '../i18n/translate';
import { fitStrings } from './strings';

type FitKey = keyof (typeof fitStrings)['fr'];
type SayFit = Say<FitKey>;

/** Reasons given at once: more would be a list, not a reason. */
const MOST = 2;

/** What the reader likes that the job offers: interests first, else the letters in common; empty when nothing is. */
function likes(t: SayFit, fit: Fit): string[] {
  const interests = fit.interests.map((code) => `interest_${code}`);
  const letters = fit.letters.map((letter) => `letter_${letter}`);
  const keys = interests.length > 0 ? interests : letters;
  return keys
    .filter((key): key is Key<FitKey> => key in fitStrings.fr)
    .slice(0, MOST)
    .map((key) => t(key));
}

/** "Vous aimez organiser et planifier et la nature"; null when nothing is in common. */
export function sayLikes(t: SayFit, { list }: Format, fit: Fit): string | null {
  const all = likes(t, fit);
  return all.length > 0 ? t('you_like', { likes: list(all) }) : null;
}

/** The level and its reason; a job far from the profile needs no reason. */
export function sayFit(t: SayFit, { list }: Format, fit: Fit): string {
  const near = t(`near_${fit.level}`);
  const all = fit.level >= 3 ? likes(t, fit) : [];
  return all.length > 0 ? t('because', { near, likes: list(all) }) : near;
}
