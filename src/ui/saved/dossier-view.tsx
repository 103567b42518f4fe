import './dossier.css';
import type { SavedJob } from '../../saved/types';
import { netAlone } from '../../sheets/net-pay';
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
  const pay = usePayLines(sheet);
  return (
    <>
      <dl>
        <dt>{t(pay.net ? 'dossier_net' : 'dossier_pay')}</dt>
        <dd>
          {pay.lines.length === 0 && p('unknown')}
          {pay.lines.map((line) => (
            <span key={line} class="dossier-line">
              {line}
            </span>
          ))}
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

/** Pay, and whether it is gross or net: the net where no gross is known. */
function usePayLines({ salary }: Sheet): { net: boolean; lines: string[] } {
  const t = useStrings(savedStrings);
  const { euros } = useFormat();
  const net = netAlone(salary).map(({ name, net: { median, source, year } }) =>
    t('dossier_net_note', { pay: euros(median), family: name, source, year }),
  );
  if (net.length > 0) return { net: true, lines: net };
  const lines = salary.families.flatMap(({ name, gross }) => {
    if (!gross) return [];
    const { beginner, experienced, source, year } = gross;
    const span = t('dossier_pay_span', {
      // Two families have beginners a little above the experienced.
      low: euros(Math.min(beginner, experienced)),
      high: euros(Math.max(beginner, experienced)),
    });
    return [t('dossier_pay_note', { span, family: name, source, year })];
  });
  return { net: false, lines };
}
