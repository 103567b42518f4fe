import './page-jobs.css';
import { useState } from 'preact/hooks';
import { revealInActiveTab, type TabJob, type TabJobs } from '../../extension/active-tab';
import { useNavigation } from '../app/router';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { JobList } from '../parts/job-list';
import { JobRow } from '../parts/job-row';
import { useBriefs } from '../search/use-briefs';
import { OwnJobRow } from './own-job-row';
import { usePageJobsHere } from './page-jobs-context';
import { ReadOnce } from './read-once';
import { SiteSwitch } from './site-switch';
import { pageStrings } from './strings';

/** The jobs of the page in front: the ad's own first and larger, then the others in reading order. */
export function PageJobsView() {
  const t = useStrings(pageStrings);
  const { jobs, again, covers } = usePageJobsHere();
  return (
    <>
      <h1 class="lm-hidden">{t('title')}</h1>
      {jobs !== undefined && <Told jobs={jobs} again={again} covers={covers} />}
    </>
  );
}

function Told({ jobs, again, covers }: { jobs: TabJobs | null; again(): void; covers: boolean }) {
  if (jobs === null) return <Nothing why="absent" again={again} />;
  if (jobs.off) return <Nothing why="off" again={again} />;
  if (!jobs.own && jobs.jobs.length === 0) return <Nothing why="none" again={again} />;
  return <Found page={jobs} covers={covers} />;
}

function Found({ page, covers }: { page: TabJobs; covers: boolean }) {
  const t = useStrings(pageStrings);
  const [gone, setGone] = useState(false);
  const best = page.own?.results[0]?.code;
  const others = page.jobs.filter((job) => job.code !== best);
  const briefs = useBriefs([...(best ? [best] : []), ...others.map((job) => job.code)]);
  const reveal = async (job: TabJob) => {
    const shown = await revealInActiveTab(job).catch(() => false);
    setGone(!shown);
    if (shown && covers) window.close();
  };
  return (
    <>
      {page.own && <OwnJobRow own={page.own} brief={best ? briefs.get(best) : undefined} />}
      {page.unpainted && <p class="app-note">{t('unpainted')}</p>}
      {gone && (
        <p class="app-note" role="alert">
          {t('gone')}
        </p>
      )}
      {others.length > 0 && (
        <h2 class="list-title">{t(best ? 'others' : 'jobs', { count: others.length })}</h2>
      )}
      <JobList briefs={others.map(({ code }) => briefs.get(code))}>
        {others.map((job) => {
          const brief = briefs.get(job.code);
          const label = brief?.label ?? job.label;
          return (
            <JobRow
              key={job.code}
              code={job.code}
              label={label}
              under={<Wording job={job} />}
              brief={brief}
            >
              <Button look="icon" icon="eye" onClick={() => void reveal(job)}>
                {t('reveal', { label })}
              </Button>
            </JobRow>
          );
        })}
      </JobList>
      <p class="page-site">
        <SiteSwitch state="on" />
      </p>
    </>
  );
}

/** The words on the page when they are not the sheet's own, and how often they come. */
function Wording({ job }: { job: TabJob }) {
  const t = useStrings(pageStrings);
  const said = [
    job.text.toLowerCase() !== job.label.toLowerCase() && t('named', { text: job.text }),
    job.count > 1 && t('times', { count: job.count }),
  ].filter(Boolean);
  return said.length > 0 ? said.join(' · ') : null;
}

/** Says why there is nothing, and offers the one thing to do. */
function Nothing({ why, again }: { why: 'none' | 'off' | 'absent'; again(): void }) {
  const t = useStrings(pageStrings);
  const { go } = useNavigation();
  return (
    <div class="app-note">
      <p>{t(why)}</p>
      <p class="app-note-actions">
        <Button look="main" icon="search" onClick={() => go({ name: 'search', query: '' })}>
          {t('search')}
        </Button>
        {why === 'absent' && <ReadOnce done={again} />}
        <SiteSwitch state={why === 'none' ? 'on' : why} />
        {why !== 'none' && (
          <a class="lm-button" href="/options.html#sites" target="_blank" rel="noreferrer">
            {t('options')}
          </a>
        )}
      </p>
    </div>
  );
}
