import { useState } from 'preact/hooks';
import { playStore } from '../../extension/play-store';
import type { Question } from '../../quiz/trivia/questions';
import { dayOf, withAnswer, withRound } from '../../quiz/trivia/streak';
import { RouteLink } from '../app/route-link';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { JobList } from '../parts/job-list';
import { JobRow } from '../parts/job-row';
import { useBriefs } from '../search/use-briefs';
import { PlayQuestion } from './play-question';
import { jobsOf } from './question-words';
import { StreakLine } from './streak-line';
import { quizStrings } from './strings';
import { useRound } from './use-round';

/** A round of "Quiz métier": ten questions, then the score. */
export function PlayView() {
  const t = useStrings(quizStrings);
  const [seed, setSeed] = useState(() => Date.now());
  const round = useRound(seed);
  const again = () => setSeed(Date.now());
  if (round.state === 'failed') {
    return (
      <p class="app-note" role="alert">
        {t('play_failed')} <Button onClick={again}>{t('retry')}</Button>
      </p>
    );
  }
  if (round.state !== 'ready') {
    return (
      <p class="app-note" role="status">
        {t('loading')}
      </p>
    );
  }
  return <Round key={seed} questions={round.questions} again={again} />;
}

function Round({ questions, again }: { questions: Question[]; again(): void }) {
  const t = useStrings(quizStrings);
  const [place, setPlace] = useState(0);
  const [score, setScore] = useState(0);
  const [kept, setKept] = useState(true);
  const keep = async (change: Parameters<typeof playStore.change>[0]) =>
    setKept((await playStore.change(change)).kept);
  const answered = (right: boolean) => {
    if (right) setScore(score + 1);
    void keep((play) => ({ ...play, streak: withAnswer(play.streak, right) }));
  };
  const next = () => {
    setPlace(place + 1);
    if (place + 1 < questions.length) return;
    const today = dayOf(new Date());
    void keep((play) => ({ ...play, streak: withRound(play.streak, today) }));
  };
  const question = questions[place];
  return (
    <>
      {!kept && (
        <p class="quiz-trouble" role="alert">
          {t('play_not_kept')}
        </p>
      )}
      {question ? (
        <PlayQuestion
          key={place}
          question={question}
          place={place}
          total={questions.length}
          answered={answered}
          next={next}
        />
      ) : (
        <Score questions={questions} score={score} again={again} />
      )}
    </>
  );
}

interface ScoreProps {
  questions: Question[];
  score: number;
  again(): void;
}

function Score({ questions, score, again }: ScoreProps) {
  const t = useStrings(quizStrings);
  const jobs = jobsOf(questions);
  const briefs = useBriefs(jobs.map((job) => job.code));
  const share = score / questions.length;
  return (
    <section>
      <h1>{t('score_title', { right: score, total: questions.length })}</h1>
      <p>{t(share >= 0.8 ? 'score_high' : share >= 0.5 ? 'score_mid' : 'score_low')}</p>
      <StreakLine />
      <p class="quiz-actions">
        <Button look="main" onClick={again}>
          {t('again')}
        </Button>
        <RouteLink class="lm-button" data-look="quiet" to={{ name: 'quiz' }}>
          {t('leave')}
        </RouteLink>
      </p>
      <h2>{t('score_jobs')}</h2>
      <JobList briefs={[...briefs.values()]}>
        {jobs.map(({ code, label }) => (
          <JobRow key={code} code={code} label={label} brief={briefs.get(code)} />
        ))}
      </JobList>
    </section>
  );
}
