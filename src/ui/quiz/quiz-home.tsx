import { formItems, nextItem } from '../../quiz/forms';
import { scoreAnswers } from '../../quiz/profile';
import { RouteLink } from '../app/route-link';
import { useNavigation } from '../app/router';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { Restart } from './restart';
import { StreakLine } from './streak-line';
import { quizStrings } from './strings';
import type { Quiz } from './use-quiz';

/** The quiz's door: what it is, where the reader left it, and the game beside it. */
export function QuizHome({ quiz }: { quiz: Quiz }) {
  const t = useStrings(quizStrings);
  const { answers, form } = quiz.record;
  const begun = Object.keys(answers).length > 0;
  const complete = nextItem(form, answers) === null;
  const scored = scoreAnswers(answers).state !== 'unfinished';
  return (
    <div class="quiz-home">
      <section>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
        <p class="quiz-quiet">{t('not_a_test')}</p>
        <p class="quiz-actions">
          {scored && (
            <RouteLink class="lm-button" data-look="main" to={{ name: 'quiz', step: 'result' }}>
              {t('see_result')}
            </RouteLink>
          )}
          {!complete && <AskLink quiz={quiz} look={scored ? 'plain' : 'main'} />}
          {(begun || quiz.problem === 'newer') && <Restart quiz={quiz} />}
        </p>
      </section>
      {form === 'short' && scored && <FullForm quiz={quiz} />}
      <section>
        <h2>{t('play_title')}</h2>
        <p>{t('play_intro')}</p>
        <StreakLine />
        <p class="quiz-actions">
          <RouteLink class="lm-button" to={{ name: 'quiz', step: 'play' }}>
            {t('play_start')}
          </RouteLink>
        </p>
      </section>
    </div>
  );
}

/** Begins the form, or goes on where it was left. */
export function AskLink({ quiz, look }: { quiz: Quiz; look: 'main' | 'plain' }) {
  const t = useStrings(quizStrings);
  const { answers, form } = quiz.record;
  const items = formItems(form);
  const done = items.filter((item) => answers[item.id]).length;
  return (
    <RouteLink class="lm-button" data-look={look} to={{ name: 'quiz', step: 'ask' }}>
      {done > 0 ? t('resume', { done, total: items.length }) : t('start')}
    </RouteLink>
  );
}

function FullForm({ quiz }: { quiz: Quiz }) {
  const t = useStrings(quizStrings);
  return (
    <section>
      <h2>{t('full_title')}</h2>
      <p>{t('full_intro')}</p>
      <p class="quiz-actions">
        <ContinueFull quiz={quiz} />
      </p>
    </section>
  );
}

/** Goes on with the items that the short form left out. */
export function ContinueFull({ quiz }: { quiz: Quiz }) {
  const t = useStrings(quizStrings);
  const { go } = useNavigation();
  const left = formItems('full').filter((item) => !quiz.record.answers[item.id]).length;
  if (left === 0) return null;
  const goOn = async () => {
    if (await quiz.takeForm('full')) go({ name: 'quiz', step: 'ask' });
  };
  return <Button onClick={() => void goOn()}>{t('continue_full', { count: left })}</Button>;
}
