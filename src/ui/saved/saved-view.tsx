import './saved.css';
import { useState } from 'preact/hooks';
import { RouteLink } from '../app/route-link';
import { useNavigation } from '../app/router';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useBriefs } from '../search/use-briefs';
import { FileTools } from './file-tools';
import { SavedRow } from './saved-row';
import { savedStrings } from './strings';
import { type Saved, useSaved } from './use-saved';

/** Most jobs side by side. */
const MOST_COMPARED = 4;

// Kept while the app is open, so that a look at the comparison does not undo a choice.
let chosen: readonly string[] = [];

/** The jobs the reader keeps: opinion, note, order, and what one may do with the whole list. */
export function SavedView() {
  const t = useStrings(savedStrings);
  const saved = useSaved();
  const [said, setSaid] = useState('');
  if (!saved) return <p class="lm-hidden">{t('loading')}</p>;
  const { problem, notKept, value } = saved;
  const trouble = notKept ? t(`not_kept_${notKept}`) : problem && t(problem);
  return (
    <div class="saved">
      {trouble && (
        <p class="saved-trouble" role="alert">
          {trouble}
        </p>
      )}
      {value.jobs.length > 0 ? <Kept saved={saved} say={setSaid} /> : <Empty />}
      <SavedFoot saved={saved} said={said} say={setSaid} />
    </div>
  );
}

interface PartProps {
  saved: Saved;
  /** Tells what was done, for those who do not see it. */
  say(words: string): void;
}

function Kept({ saved, say }: PartProps) {
  const t = useStrings(savedStrings);
  const { jobs } = saved.value;
  const briefs = useBriefs(jobs.map((job) => job.code));
  const [picked, setPicked] = useState(chosen);
  const compared = picked.filter((code) => jobs.some((job) => job.code === code));
  const pick = (code: string) => {
    chosen = compared.includes(code)
      ? compared.filter((each) => each !== code)
      : [...compared, code];
    setPicked(chosen);
  };
  return (
    <>
      <h1>{t('title')}</h1>
      <ol class="saved-list">
        {jobs.map((job, place) => (
          <SavedRow
            key={job.code}
            job={job}
            place={place}
            count={jobs.length}
            brief={briefs.get(job.code)}
            picked={compared.includes(job.code)}
            mayPick={compared.length < MOST_COMPARED}
            pick={() => pick(job.code)}
            changes={saved}
            say={say}
          />
        ))}
      </ol>
      {jobs.length > 1 && (
        <p class="saved-compare">
          {compared.length >= 2 ? (
            <RouteLink class="lm-button" data-look="main" to={{ name: 'compare', codes: compared }}>
              <Icon name="compare" /> {t('compare', { count: compared.length })}
            </RouteLink>
          ) : (
            <span>{t('compare_hint')}</span>
          )}
        </p>
      )}
    </>
  );
}

function Empty() {
  const t = useStrings(savedStrings);
  const { go } = useNavigation();
  return (
    <div class="app-note">
      <p>{t('empty')}</p>
      <p class="app-note-actions">
        <Button look="main" icon="search" onClick={() => go({ name: 'search', query: '' })}>
          {t('search')}
        </Button>
      </p>
    </div>
  );
}

function SavedFoot({ saved, said, say }: PartProps & { said: string }) {
  const t = useStrings(savedStrings);
  const undo = async () => {
    if (await saved.undo()) say(t('undone'));
  };
  return (
    <>
      <p class="saved-said">
        <span role="status">{said}</span>
        {saved.value.past.length > 0 && (
          <Button look="quiet" icon="undo" onClick={() => void undo()}>
            {t('undo')}
          </Button>
        )}
      </p>
      <FileTools saved={saved} say={say} />
    </>
  );
}
