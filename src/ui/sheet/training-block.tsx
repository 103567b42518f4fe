import type { Certification, Sheet } from '../../sheets/types';
import { Ladder } from '../drawings/ladder';
import { drawings } from '../drawings/strings';
import { useFormat, useLocale, useStrings } from '../i18n/context';
import { certificationName } from '../parts/certification-name';
import { sayEntry, sayLevel } from '../parts/level';
import { saidLink } from '../parts/said-source';
import { parts } from '../parts/strings';
import { Block, ShortList } from './block';
import { From } from './from';
import { sheetStrings } from './strings';
import { byLevel, type Rung } from './training-rungs';

const OPEN = 3;

/** How to get there: the entry level, the ladder, and what leads to the job at each step of it. */
export function TrainingBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const p = useStrings(parts);
  const d = useStrings(drawings);
  const locale = useLocale();
  const { training } = sheet;
  const entry = sayEntry(p, training.entry);
  const rungs = byLevel(training);
  const counts = new Map(rungs.map((rung) => [rung.level ?? 0, rung.certifications.length]));
  return (
    <Block id="training" title={t('training')} source={sheet.sources.training}>
      <p>
        {entry ? <b>{entry}</b> : <span class="lm-unknown">{t('entry_unknown')}</span>}
        {training.entry?.experience &&
          (entry ? ` ${t('by_experience')}` : ` · ${t('experience_possible')}`)}
        {training.apprenticeship === true && ` · ${t('apprenticeship')}`}
      </p>
      <Ladder entry={training.entry} counts={counts} />
      {rungs.length > 0 && <p class="lm-source">{d('ladder_count')}</p>}
      {training.diplomas.length > 0 && (
        <div class="group">
          <h3>{t('diplomas_named')}</h3>
          <ShortList items={training.diplomas} open={OPEN} more={(count) => t('more', { count })} />
        </div>
      )}
      {training.licences.length > 0 && (
        <div class="group">
          <h3>{t('licences')}</h3>
          <p lang="fr">{training.licences.join(' · ')}</p>
        </div>
      )}
      {rungs.map((rung) => (
        <LevelRung key={rung.level} rung={rung} />
      ))}
      <EditorialTraining sheet={sheet} />
      {training.links.length > 0 && (
        <ul class="links">
          {training.links.map((link) => (
            <li key={link.url}>
              <a href={link.url} target="_blank" rel="noreferrer">
                {saidLink(link, locale)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

function LevelRung({ rung }: { rung: Rung }) {
  const t = useStrings(sheetStrings);
  const p = useStrings(parts);
  const { level, certifications } = rung;
  const rest = certifications.slice(OPEN);
  return (
    <div class="group">
      <h3>{sayLevel(p, level) ?? t('level_unknown')}</h3>
      <ul class="points" lang="fr">
        {certifications.slice(0, OPEN).map((each) => (
          <CertificationRow key={each.rncp} certification={each} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="rest">
          <summary>{t('more', { count: rest.length })}</summary>
          <ul class="points" lang="fr">
            {rest.map((each) => (
              <CertificationRow key={each.rncp} certification={each} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function CertificationRow({ certification }: { certification: Certification }) {
  const t = useStrings(sheetStrings);
  const { list } = useFormat();
  const { type, url, rncp, replacedBy } = certification;
  return (
    <li>
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        title={[rncp, type].filter(Boolean).join(' · ')}
      >
        {certificationName(certification)}
      </a>
      {replacedBy && <small> ({t('replaced', { rncp: list(replacedBy.split(' ')) })})</small>}
    </li>
  );
}

function EditorialTraining({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  const { editorial } = sheet;
  if (!editorial?.training) return null;
  return (
    <details class="rest group">
      <summary>{t('training_elsewhere')}</summary>
      {editorial.training.map(({ level, names }) => (
        <div key={level.fr}>
          <h3>{level[locale]}</h3>
          <ul class="points">
            {names.map(({ name, place, note, from }) => (
              <li key={`${name}${place}`}>
                <span lang="fr">{[name, place].filter(Boolean).join(', ')}</span>
                {note && ` (${note[locale]})`} <From keys={from} editorial={editorial} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
