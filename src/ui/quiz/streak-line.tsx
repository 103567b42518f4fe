import { playStore } from '../../extension/play-store';
import { dayOf, daysUpTo } from '../../quiz/trivia/streak';
import { useStored } from '../app/use-stored';
import { useStrings } from '../i18n/context';
import { quizStrings } from './strings';

/** Days in a row and the best row of right answers; nothing before the first round. */
export function StreakLine() {
  const t = useStrings(quizStrings);
  const [stored] = useStored(playStore);
  if (!stored?.value.streak.best) return null;
  const { streak } = stored.value;
  const days = daysUpTo(streak, dayOf(new Date()));
  const said = [
    days > 0 && t('streak_days', { count: days }),
    t('streak_best', { count: streak.best }),
  ];
  return <p class="quiz-streak">{said.filter(Boolean).join(' · ')}</p>;
}
