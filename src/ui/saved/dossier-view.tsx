import './dossier.css';
import type { SavedJob } from '../../saved/types';
import type { Sheet } from '../../sheets/types';
import { tensionStep } from '../drawings/tension-gauge';
import { useFormat, useLocale, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { sayTraining } from '../parts/level';
import { saidSource } from '../parts/said-source';
import { SourceLine } from '../parts/source-line';
import { parts } from '../parts/strings';
import { useSheets } from '../sheet/use-sheets';
import { savedStrings } from './strings';
import { useSaved } from './use-saved';

/** Missions and diplomas on paper: enough to talk about, short enough for three jobs a page. */
const MISSIONS = 5;
const DIPLOMAS = 4;

/** The kept jobs as a dossier to print: facts, the reader's note, and room to write. */
export function DossierView() {
  const t = useStrings(savedStrings);
  const { date } = useFormat();
  const saved = useSaved();
  const jobs = saved?.value.jobs ?? [];
  const answer = useSheets(jobs.map((job) => job.code));
  const sheets = new Map(
    answer.state === 'ready' ? answer.sheets.map((sheet) => [sheet.code, sheet]) : [],
  );
  if (!saved) return <p class="lm-hidden">{t('loading')}</p>;
  if (jobs.length === 0) return <p class="app-note">{t('empty')}</p>;
  return (
    <article class="dossier">
      <header>
        <h1>{t('dossier_title')}</h1>
        <p>{t('dossier_intro', { date: date(Date.now()) })}</p>
        <Button look="main" icon="print" onClick={() => window.print()}>
          {t('dossier_print')}
        </Button>
      </header>
      {jobs.map((job) => (
        <DossierJob key={job.code} job={job} sheet={sheets.get(job.code)} />
      ))}
    </article>
  );
}

function DossierJob({ job, sheet }: { job: SavedJob; sheet: Sheet | undefined }) {
  const t = useStrings(savedStrings);
  return (
    <section>
      <h2 lang="fr">
        {job.label} <small>{job.code}</small>
      </h2>
      <p>{t('dossier_status', { status: t(`status_${job.status}`) })}</p>
      {job.note && <p class="dossier-note">{job.note}</p>}
      {sheet && <DossierFacts sheet={sheet} />}
      <h3>{t('dossier_room')}</h3>
      <div class="dossier-room" />
    </section>
  );
}

function DossierFacts({ sheet }: { sheet: Sheet }) {
  const t = useStrings(savedStrings);
  const p = useStrings(parts);
  const locale = useLocale();
  const { publisher, year } = saidSource(sheet.sources.market, locale);
  const step = tensionStep(sheet.market.tension);
  return (
    <>
      <dl>
        <dt>{t('dossier_pay')}</dt>
        <dd>
          <PayLines sheet={sheet} />
        </dd>
        <dt>{t('dossier_entry')}</dt>
        <dd>{sayTraining(p, sheet.training) ?? p('unknown')}</dd>
        <dt>{t('dossier_tension')}</dt>
        <dd>
          {step
            ? t('dossier_tension_note', {
                tension: p(`tension_${step}`),
                source: publisher,
                year,
              })
            : p('unknown')}
        </dd>
      </dl>
      <h3>{t('dossier_missions')}</h3>
      <ul lang="fr">
        {sheet.missions.slice(0, MISSIONS).map((mission) => (
          <li key={mission}>{mission}</li>
        ))}
      </ul>
      {sheet.training.diplomas.length > 0 && (
        <>
          <h3>{t('dossier_training')}</h3>
          <p lang="fr">{sheet.training.diplomas.slice(0, DIPLOMAS).join(' · ')}</p>
        </>
      )}
      <SourceLine source={sheet.sources.missions} />
    </>
  );
}

function PayLines({ sheet }: { sheet: Sheet }) {
  const t = useStrings(savedStrings);
  const p = useStrings(parts);
  const { euros } = useFormat();
  const known = sheet.salary.families.flatMap(({ fap, name, gross }) =>
    gross ? [{ fap, name, gross }] : [],
  );
  if (known.length === 0) return <>{p('unknown')}</>;
  return (
    <>
      {known.map(({ fap, name, gross }) => (
        <span key={fap} class="dossier-line">
          {t('dossier_pay_note', {
            span: t('dossier_pay_span', {
              // Two families have beginners a little above the experienced.
              low: euros(Math.min(gross.beginner, gross.experienced)),
              high: euros(Math.max(gross.beginner, gross.experienced)),
            }),
            family: name,
            source: gross.source,
            year: gross.year,
          })}
        </span>
      ))}
    </>
  );
}
