import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../quiz/profile';
import { rankJobs } from '../../quiz/rank';
import { LEVELS, type Level } from '../../sheets/scales';
import { fitStrings } from '../fit/strings';
import { sayLikes } from '../fit/words';
import { useFormat, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { JobList } from '../parts/job-list';
import { JobRow } from '../parts/job-row';
import { sayLevel } from '../parts/level';
import { parts } from '../parts/strings';
import { useAllBriefs } from '../search/use-briefs';
import { quizStrings } from './strings';

/** A screen, as the ranking makes them diverse. */
const SCREEN = 10;

// Kept while the app is open, so that a look at a sheet does not undo a choice.
let aimed: Level | undefined;

/** Jobs in the order of a profile, for the level the reader aims at, each with its reason. */
export function RankedJobs({ profile }: { profile: Profile }) {
  const t = useStrings(quizStrings);
  const f = useStrings(fitStrings);
  const format = useFormat();
  const { briefs, retry } = useAllBriefs(true);
  const [level, setLevel] = useState(aimed);
  const [shown, setShown] = useState(SCREEN);
  const ranked = useMemo(
    () => (briefs ? rankJobs(profile, briefs, level) : null),
    [profile, briefs, level],
  );
  const drawn = ranked?.slice(0, shown) ?? [];
  const aim = (next: Level | undefined) => {
    aimed = next;
    setLevel(next);
    setShown(SCREEN);
  };
  return (
    <>
      <h2>{t('jobs_title')}</h2>
      <LevelChoice level={level} choose={aim} />
      {retry && (
        <p class="app-note" role="alert">
          {t('jobs_failed')} <Button onClick={retry}>{t('retry')}</Button>
        </p>
      )}
      {ranked && (
        <p class="quiz-quiet" role="status">
          {ranked.length === 0
            ? t('none_at_level')
            : t(level ? 'level_note' : 'all_note', {
                count: ranked.length,
                shown: format.number(ranked.length),
              })}
        </p>
      )}
      <JobList briefs={drawn.map(({ brief }) => brief)}>
        {drawn.map(({ brief, fit }) => (
          <JobRow
            key={brief.code}
            code={brief.code}
            label={brief.label}
            under={sayLikes(f, fit)}
            brief={brief}
          />
        ))}
      </JobList>
      {ranked && ranked.length > shown && (
        <Button look="quiet" icon="down" onClick={() => setShown(shown + SCREEN)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

interface LevelChoiceProps {
  level: Level | undefined;
  choose(level: Level | undefined): void;
}

function LevelChoice({ level, choose }: LevelChoiceProps) {
  const t = useStrings(quizStrings);
  const p = useStrings(parts);
  return (
    <label class="quiz-level">
      <span>{t('level')}</span>
      <select
        value={level ?? ''}
        onChange={(event) =>
          choose(LEVELS.find((each) => String(each) === event.currentTarget.value))
        }
      >
        <option value="">{t('level_any')}</option>
        {LEVELS.map((each) => (
          <option key={each} value={each}>
            {sayLevel(p, each)}
          </option>
        ))}
      </select>
    </label>
  );
}
