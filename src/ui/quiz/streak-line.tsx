import { useEffect, useState } from 'preact/hooks';
import { type Play, playStore } from '../../extension/play-store';
import { useStrings } from '../i18n/context';
import { quizStrings } from './strings';

/** Days in a row and the best row of right answers; nothing before the first round. */
export function StreakLine() {
  const t = useStrings(quizStrings);
  const [play, setPlay] = useState<Play | null>(null);
  useEffect(() => {
    let stale = false;
    playStore.read().then(({ value }) => stale || setPlay(value));
    const stop = playStore.watch(({ value }) => setPlay(value));
    return () => {
      stale = true;
      stop();
    };
  }, []);
  if (!play?.streak.best) return null;
  const { days, best } = play.streak;
  const said = [days > 0 && t('streak_days', { count: days }), t('streak_best', { count: best })];
  return <p class="quiz-streak">{said.filter(Boolean).join(' · ')}</p>;
}
