import type { Editorial, Sourced } from '../../sheets/editorial-types';
import { RouteLink } from '../app/route-link';
import { useLocale, useStrings } from '../i18n/context';
import { Block } from './block';
import { From } from './from';
import { sheetStrings } from './strings';

interface EditorialProps {
  editorial: Editorial;
}

/** What an editor wrote, topic by topic; a topic nobody wrote is not there. */
export function EditorialBlocks({ editorial }: EditorialProps) {
  const t = useStrings(sheetStrings);
  const { objectives, functions, skills, profile, keyDates, questions } = editorial;
  return (
    <>
      <Points id="objectives" title={t('objectives')} points={objectives} editorial={editorial} />
      <Points id="functions" title={t('functions')} points={functions} editorial={editorial} />
      <Points id="know-how" title={t('know_how')} points={skills} editorial={editorial} />
      <Career editorial={editorial} />
      <Points id="profile" title={t('profile')} points={profile} editorial={editorial} />
      {keyDates && <KeyDates editorial={editorial} />}
      {questions && <Questions editorial={editorial} />}
      <References editorial={editorial} />
    </>
  );
}

interface PointsProps extends EditorialProps {
  id: string;
  title: string;
  points: Sourced[] | undefined;
}

function Points({ id, title, points, editorial }: PointsProps) {
  const locale = useLocale();
  if (!points?.length) return null;
  return (
    <Block id={id} title={title}>
      <ul class="points">
        {points.map((point) => (
          <li key={point.fr}>
            {point[locale]} <From keys={point.from} editorial={editorial} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** Jobs beside and after this one, the rules of entry, the least age. */
function Career({ editorial }: EditorialProps) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  const {
    career = [],
    associatedProfessions = [],
    regulation = [],
    minimumAge,
    apprenticeship,
  } = editorial;
  if (career.length + associatedProfessions.length + regulation.length === 0) return null;
  return (
    <Block id="career" title={t('career')}>
      <dl class="rows">
        <Jobs title={t('career_after')} jobs={career} />
        <Jobs title={t('career_beside')} jobs={associatedProfessions} />
        {regulation.length > 0 && (
          <div>
            <dt>{t('regulation')}</dt>
            <dd>{regulation.map((each) => each[locale]).join(' ')}</dd>
          </div>
        )}
        {minimumAge && (
          <div>
            <dt>{t('minimum_age')}</dt>
            <dd>{t('years', { years: minimumAge.years })}</dd>
          </div>
        )}
        {apprenticeship && (
          <div>
            <dt>{t('apprenticeship_title')}</dt>
            <dd>{apprenticeship.possible ? t('possible') : t('not_possible')}</dd>
          </div>
        )}
      </dl>
    </Block>
  );
}

function Jobs({ title, jobs }: { title: string; jobs: { name: string; code?: string }[] }) {
  if (jobs.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd lang="fr">
        {jobs.map(({ name, code }, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            {code ? <RouteLink to={{ name: 'sheet', code }}>{name}</RouteLink> : name}
          </span>
        ))}
      </dd>
    </div>
  );
}

function KeyDates({ editorial }: EditorialProps) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  return (
    <Block id="dates" title={t('key_dates')}>
      <ol class="dates">
        {editorial.keyDates?.map((date) => (
          <li key={date.year}>
            <b>{date.year}</b>
            <span>
              {date[locale]} <From keys={date.from} editorial={editorial} />
            </span>
          </li>
        ))}
      </ol>
    </Block>
  );
}

function Questions({ editorial }: EditorialProps) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  return (
    <Block id="questions" title={t('questions')}>
      {editorial.questions?.map(({ question, answer }) => (
        <details key={question.fr} class="question">
          <summary>{question[locale]}</summary>
          <p>
            {answer[locale]} <From keys={answer.from} editorial={editorial} />
          </p>
        </details>
      ))}
    </Block>
  );
}

function References({ editorial }: EditorialProps) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  return (
    <Block id="references" title={t('references')}>
      <ul class="points">
        {Object.entries(editorial.references).map(([key, { name }]) => (
          <li key={key}>{name[locale]}</li>
        ))}
        {editorial.furtherReading?.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer" lang="fr">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Block>
  );
}
