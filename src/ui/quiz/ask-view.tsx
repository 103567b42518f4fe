import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../extension/locales';
import { frenchSpacing } from '../../french/typography';
import { type Answer, formItems, nextItem } from '../../quiz/forms';
import en from '../../quiz/items/en.json';
import fr from '../../quiz/items/fr.json';
import { useLocale, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { quizStrings } from './strings';
import { useKeys } from './use-keys';
import type { Quiz } from './use-quiz';

const WORDING: Record<Locale, Record<string, string>> = { fr, en };
const ANSWERS = [1, 2, 3, 4, 5] as const satisfies readonly Answer[];

interface AskViewProps {
  quiz: Quiz;
  done(): void;
  leave(): void;
}

/** One activity a screen, five answers; the answer itself turns the page. */
export function AskView({ quiz, done, leave }: AskViewProps) {
  const t = useStrings(quizStrings);
  const locale = useLocale();
  const { form, answers } = quiz.record;
  const items = formItems(form);
  const [place, setPlace] = useState(() => {
    const next = nextItem(form, answers);
    return next ? items.indexOf(next) : 0;
  });
  const item = items[place]!;

  // The page turns at once: who answers fast must not answer the same activity twice.
  const answer = async (value: Answer) => {
    const last = place + 1 === items.length;
    if (!last) setPlace(place + 1);
    const kept = await quiz.answer(item.id, value);
    if (!kept) setPlace(place);
    else if (last) done();
  };
  const back = () => setPlace(Math.max(0, place - 1));
  useKeys((key) => {
    const value = ANSWERS.find((each) => String(each) === key);
    if (value) void answer(value);
    else if (key === 'ArrowLeft') back();
    return value !== undefined || key === 'ArrowLeft';
  });

  const wording = WORDING[locale][item.id]!;
  const total = items.length;
  return (
    <section class="quiz-ask" aria-labelledby="quiz-question">
      <p class="quiz-progress">
        <progress max={total} value={place} aria-label={t('progress', { done: place, total })} />
        <span aria-hidden="true">{t('progress', { done: place + 1, total })}</span>
      </p>
      <p class="quiz-quiet" id="quiz-asked">
        {t('would_you_like')}
      </p>
      <Activity key={item.id} words={locale === 'fr' ? frenchSpacing(wording) : wording} />
      <ol class="quiz-answers">
        {ANSWERS.map((value) => (
          <li key={value}>
            <button
              type="button"
              data-row
              aria-pressed={answers[item.id] === value}
              aria-keyshortcuts={String(value)}
              onClick={() => void answer(value)}
            >
              <span class="quiz-key" aria-hidden="true">
                {value}
              </span>{' '}
              {t(`answer_${value}`)}
            </button>
          </li>
        ))}
      </ol>
      <p class="quiz-actions">
        <Button look="quiet" icon="back" disabled={place === 0} onClick={back}>
          {t('previous')}
        </Button>
        <Button look="quiet" onClick={leave}>
          {t('later')}
        </Button>
      </p>
      <p class="quiz-quiet quiz-keys">{t('keys_hint')}</p>
    </section>
  );
}

/** The activity takes the focus: whoever listens hears it, whoever types is out of the search field. */
function Activity({ words }: { words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} id="quiz-question" tabIndex={-1} aria-describedby="quiz-asked">
      {words}
    </h1>
  );
}
