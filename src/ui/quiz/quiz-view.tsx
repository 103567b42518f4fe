import './quiz.css';
import { useNavigation } from '../app/router';
import type { RouteProps } from '../app/routes';
import { useStrings } from '../i18n/context';
import { AskView } from './ask-view';
import { PlayView } from './play-view';
import { QuizHome } from './quiz-home';
import { ResultView } from './result-view';
import { quizStrings } from './strings';
import { type Quiz, useQuiz } from './use-quiz';

/** The interest quiz from its door to its result, and "Quiz métier". */
export function QuizView({ step }: RouteProps<'quiz'>) {
  const t = useStrings(quizStrings);
  const quiz = useQuiz();
  if (step === 'play') return <PlayView />;
  if (!quiz) return <p class="lm-hidden">{t('loading')}</p>;
  return (
    <>
      <Trouble quiz={quiz} />
      <Step step={step} quiz={quiz} />
    </>
  );
}

function Step({ step, quiz }: { step: RouteProps<'quiz'>['step']; quiz: Quiz }) {
  const { go } = useNavigation();
  if (step === 'ask') {
    return (
      <AskView
        quiz={quiz}
        done={() => go({ name: 'quiz', step: 'result' }, { replace: true })}
        leave={() => go({ name: 'quiz' })}
      />
    );
  }
  return step === 'result' ? <ResultView quiz={quiz} /> : <QuizHome quiz={quiz} />;
}

/** What went wrong with the answers' store, in one sentence. */
function Trouble({ quiz: { problem, notKept } }: { quiz: Quiz }) {
  const t = useStrings(quizStrings);
  const words = notKept ? t(`not_kept_${notKept}`) : problem && t(problem);
  return words ? (
    <p class="quiz-trouble" role="alert">
      {words}
    </p>
  ) : null;
}
