/** A fit in words: "Proche de votre profil : 4/5, parce que vous aimez organiser et planifier". */
import type { Fit } from '../../quiz/fit';
import type { Say } from '../i18n/context';
import type { Key } from '../i18n/translate';
import { fitStrings } from './strings';

type FitKey = keyof (typeof fitStrings)['fr'];
type SayFit = Say<FitKey>;

/** What the reader likes that the job offers, one thing or two: interests first, else the letters in common; null when nothing is. */
function likes(t: SayFit, fit: Fit): string | null {
  const interests = fit.interests.map((code) => `interest_${code}`);
  const letters = fit.letters.map((letter) => `letter_${letter}`);
  const keys = interests.length > 0 ? interests : letters;
  const [first, second] = keys
    .filter((key): key is Key<FitKey> => key in fitStrings.fr)
    .map((key) => t(key));
  if (!first) return null;
  // Many hold an "and" of their own: one more between them would not be heard as the joint.
  return second ? t('both', { first, second }) : first;
}

/** "Vous aimez organiser et planifier, et aussi la nature"; null when nothing is in common. */
export function sayLikes(t: SayFit, fit: Fit): string | null {
  const liked = likes(t, fit);
  return liked && t('you_like', { likes: liked });
}

/** The level and its reason; a job far from the profile needs no reason. */
export function sayFit(t: SayFit, fit: Fit): string {
  const near = t(`near_${fit.level}`);
  const liked = fit.level >= 3 ? likes(t, fit) : null;
  return liked ? t('because', { near, likes: liked }) : near;
}
