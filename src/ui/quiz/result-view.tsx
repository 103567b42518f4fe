import '../drawings/drawings.css';
import '../drawings/figures.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { consistency, differentiation, topLetters } from '../../quiz/clarity';
import { formItems } from '../../quiz/forms';
import { scoresFrom } from '../../quiz/hexagon';
import { type Profile, scoreAnswers } from '../../quiz/profile';
import { useSettings } from '../app/settings-context';
import { useSettingsChange } from '../app/use-settings-change';
import { RiasecHexagon } from '../drawings/riasec-hexagon';
import { useFormat, useStrings } from '../i18n/context';
import { parts } from '../parts/strings';
import { AskLink, ContinueFull } from './quiz-home';
import { RankedJobs } from './ranked-jobs';
import { Restart } from './restart';
import { quizStrings } from './strings';
import type { Quiz } from './use-quiz';

/** The profile, what it means, how clear it is, and the jobs near it. */
export function ResultView({ quiz }: { quiz: Quiz }) {
  const t = useStrings(quizStrings);
  const outcome = scoreAnswers(quiz.record.answers);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  if (outcome.state === 'unfinished') {
    return (
      <div class="app-note">
        <p>{t('unfinished')}</p>
        <p class="app-note-actions">
          <AskLink quiz={quiz} look="main" />
        </p>
      </div>
    );
  }
  const left = formItems('full').filter((item) => !quiz.record.answers[item.id]).length;
  return (
    <div class="quiz-result">
      <section class="quiz-profile">
        <h1 ref={heading} tabIndex={-1}>
          {t(outcome.state === 'flat' ? 'flat_title' : 'result_title')}
        </h1>
        {outcome.state === 'flat' ? (
          <p>{left > 0 ? t('flat', { count: left }) : t('flat_full')}</p>
        ) : (
          <ProfileWords profile={outcome.profile} />
        )}
      </section>
      {outcome.state === 'ready' && (
        <section class="quiz-jobs">
          <RankedJobs profile={outcome.profile} />
          <ShowFit />
        </section>
      )}
      <section class="quiz-end">
        <p class="quiz-quiet">{t('not_a_test')}</p>
        <p class="quiz-actions">
          <ContinueFull quiz={quiz} />
          <Restart quiz={quiz} />
        </p>
        <p class="lm-source">{t('method')}</p>
      </section>
    </div>
  );
}

function ProfileWords({ profile: { scores } }: { profile: Profile }) {
  const t = useStrings(quizStrings);
  const p = useStrings(parts);
  const { number } = useFormat();
  const top = topLetters(scores);
  return (
    <>
      <RiasecHexagon
        title={t('hexagon')}
        strength={scoresFrom((letter) => (scores[letter] + 2) / 4)}
        say={(letter) => t('out_of', { score: number(scores[letter] + 3) })}
      />
      <h2 class="lm-hidden">{t('meaning_title')}</h2>
      <dl class="quiz-letters">
        {top.map((letter) => (
          <div key={letter}>
            <dt>{p(`riasec_${letter}`)}</dt>
            <dd>{t(`meaning_${letter}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t(`clarity_${differentiation(scores)}`)} {t(`consistency_${consistency(scores)}`)}
      </p>
    </>
  );
}

/** The one switch for the fit everywhere. */
function ShowFit() {
  const t = useStrings(quizStrings);
  const { showFit } = useSettings();
  const { change, trouble } = useSettingsChange();
  return (
    <>
      <label class="quiz-switch">
        <input
          type="checkbox"
          checked={showFit}
          onChange={(event) => change({ showFit: event.currentTarget.checked })}
        />
        {t('show_fit')}
      </label>
      {trouble}
    </>
  );
}
