import { fold } from '../../french/fold';
import type { Sheet } from '../../sheets/types';
import { TensionGauge } from '../drawings/tension-gauge';
import { useLocale, useStrings } from '../i18n/context';
import { certificationName } from '../parts/certification-name';
import { sayTraining } from '../parts/level';
import { parts } from '../parts/strings';
import { CardPay } from './card-pay';
import type { CardModel } from './model';
import { cardStrings } from './strings';

const MISSIONS = 3;
const TRAININGS = 2;

interface CardFactsProps extends Pick<CardModel, 'fit' | 'ownPay'> {
  sheet: Sheet;
}

/** The job in the order a reader asks: what one does, what it pays, how to get there. */
export function CardFacts({ sheet, fit, ownPay }: CardFactsProps) {
  const t = useStrings(cardStrings);
  const p = useStrings(parts);
  const locale = useLocale();
  const { summary } = sheet.editorial ?? {};
  const entry = sayTraining(p, sheet.training);
  const trainings = shortTrainings(sheet);
  return (
    <>
      <section>
        <h3 class="lm-hidden">{t('missions')}</h3>
        {summary && <p class="card-summary">{summary[locale]}</p>}
        <ul class="card-missions" lang="fr">
          {sheet.missions.slice(0, MISSIONS).map((mission) => (
            <li key={mission}>{mission}</li>
          ))}
        </ul>
      </section>
      <CardPay salary={sheet.salary} ownPay={ownPay} />
      <dl class="card-rows">
        <div>
          <dt>{t('entry')}</dt>
          <dd>{entry ?? <span class="lm-unknown">{p('unknown')}</span>}</dd>
        </div>
        <div>
          <dt>{t('demand')}</dt>
          <dd>
            <TensionGauge tension={sheet.market.tension} />
          </dd>
        </div>
        {trainings.length > 0 && (
          <div data-wide>
            <dt>{t('training')}</dt>
            <dd lang="fr">
              {trainings.map((training) => (
                <span key={training}>{training}</span>
              ))}
            </dd>
          </div>
        )}
        {fit && (
          <div data-wide>
            <dt>{t('fit')}</dt>
            <dd>{fit.reason}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** The sheet's own diplomas first: their names are the short ones; then the nearest certifications in force. Many are both: each once. */
function shortTrainings({ training }: Sheet): string[] {
  const certified = training.certifications
    .filter((each) => !each.replacedBy)
    .map(certificationName);
  const byName = new Map<string, string>();
  for (const name of [...training.diplomas, ...certified]) {
    // The register writes a capital after "CAP", the sheets do not; "d'Etat" is written both ways.
    const key = fold(name);
    if (!byName.has(key)) byName.set(key, name);
  }
  return [...byName.values()].slice(0, TRAININGS);
}
