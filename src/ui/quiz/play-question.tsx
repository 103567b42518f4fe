import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../quiz/trivia/questions';
import { useFormat, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { SourceLine } from '../parts/source-line';
import { parts } from '../parts/strings';
import { sayFigures, sayOptions, sayQuestion, type Words } from './question-words';
import { quizStrings } from './strings';
import { useKeys } from './use-keys';

interface PlayQuestionProps {
  question: Question;
  place: number;
  total: number;
  answered(right: boolean): void;
  next(): void;
}

/** One question; once answered, the right answer, the figures behind it and who published them. */
export function PlayQuestion({ question, place, total, answered, next }: PlayQuestionProps) {
  const t = useStrings(quizStrings);
  const words: Words = { t, p: useStrings(parts), format: useFormat() };
  const [chosen, setChosen] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const options = sayOptions(words, question);
  const choose = (option: number) => {
    if (chosen !== null) return;
    setChosen(option);
    answered(option === question.right);
  };
  useKeys((key) => {
    const option = options.findIndex((_, i) => String(i + 1) === key);
    if (option >= 0) choose(option);
    return option >= 0;
  });
  const markOf = (option: number) => {
    if (chosen === null) return undefined;
    if (option === question.right) return 'right';
    return option === chosen ? 'wrong' : undefined;
  };
  return (
    <section class="quiz-ask" aria-labelledby="play-question">
      <p class="quiz-progress">
        <progress
          max={total}
          value={place}
          aria-label={t('question', { done: place + 1, total })}
        />
        <span aria-hidden="true">{t('question', { done: place + 1, total })}</span>
      </p>
      <h1 ref={heading} id="play-question" class="play-question" tabIndex={-1}>
        {sayQuestion(words, question)}
      </h1>
      <ol class="quiz-answers">
        {options.map((option, i) => (
          <li key={option}>
            <button
              type="button"
              data-row
              data-mark={markOf(i)}
              disabled={chosen !== null}
              aria-keyshortcuts={String(i + 1)}
              onClick={() => choose(i)}
            >
              <span class="quiz-key" aria-hidden="true">
                {i + 1}
              </span>{' '}
              {option}
              {markOf(i) === 'right' && <Icon name="check" />}
              {markOf(i) === 'wrong' && <Icon name="close" />}
            </button>
          </li>
        ))}
      </ol>
      {chosen !== null && (
        <Verdict
          words={words}
          question={question}
          right={chosen === question.right}
          answer={options[question.right]!}
          last={place + 1 === total}
          next={next}
        />
      )}
    </section>
  );
}

interface VerdictProps {
  words: Words;
  question: Question;
  right: boolean;
  answer: string;
  last: boolean;
  next(): void;
}

function Verdict({ words, question, right, answer, last, next }: VerdictProps) {
  const { t } = words;
  const verdict = useRef<HTMLDivElement>(null);
  const actions = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    verdict.current?.focus({ preventScroll: true });
    // The way on comes last, and a popup is lower than a question with its figures.
    actions.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useKeys((key) => {
    const goesOn = key === 'Enter' && document.activeElement === verdict.current;
    if (goesOn) next();
    return goesOn;
  });
  const figures = sayFigures(words, question);
  return (
    <>
      <div class="play-verdict" ref={verdict} tabIndex={-1} data-right={right}>
        <p>{right ? t('right') : t('wrong', { answer })}</p>
        {figures.length > 0 && (
          <ul>
            {figures.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <SourceLine source={question.source} />
      </div>
      <p class="quiz-actions" ref={actions}>
        <Button look="main" data-row onClick={next}>
          {last ? t('finish') : t('next')}
        </Button>
      </p>
    </>
  );
}
