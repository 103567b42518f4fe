import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNavigation } from '../app/router';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { quizStrings } from './strings';
import type { Quiz } from './use-quiz';

/** Starts anew, after asking once: sixty answers are not lost to a slip. */
export function Restart({ quiz }: { quiz: Quiz }) {
  const t = useStrings(quizStrings);
  const { go } = useNavigation();
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t('restart')}
      </Button>
    );
  }
  const restart = async () => {
    await quiz.restart();
    go({ name: 'quiz', step: 'ask' });
  };
  return (
    <span class="quiz-sure">
      <span ref={question} tabIndex={-1}>
        {t('restart_sure')}
      </span>
      <Button onClick={() => void restart()}>{t('restart_yes')}</Button>
      <Button look="quiet" onClick={() => setAsking(false)}>
        {t('restart_no')}
      </Button>
    </span>
  );
}
