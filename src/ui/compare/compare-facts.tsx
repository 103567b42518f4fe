import '../drawings/drawings.css';
import { netAlone } from '../../sheets/net-pay';
import type { People, Sheet } from '../../sheets/types';
import { sayDated } from '../drawings/dated';
import { PayBar, type PayScale, payScale } from '../drawings/pay-range';
import { drawings } from '../drawings/strings';
import { TensionGauge } from '../drawings/tension-gauge';
import { useFormat, useStrings } from '../i18n/context';
import { sayTraining } from '../parts/level';
import { SourceLine } from '../parts/source-line';
import { parts } from '../parts/strings';
import { Columns } from './columns';
import { compareStrings } from './strings';

/** Pay, entry, demand and people of each job, the bars on one scale. */
export function CompareFacts({ sheets }: { sheets: readonly Sheet[] }) {
  const t = useStrings(compareStrings);
  const known = sheets.flatMap((sheet) =>
    sheet.salary.families.flatMap(({ gross }) => (gross ? [gross] : [])),
  );
  const scale = known.length > 0 ? payScale(known) : null;
  return (
    <>
      <Columns title={t('pay')} sheets={sheets}>
        {(sheet) => <Pay sheet={sheet} scale={scale} />}
      </Columns>
      <Columns title={t('entry')} sheets={sheets}>
        {(sheet) => <Entry sheet={sheet} />}
      </Columns>
      <Columns title={t('demand')} sheets={sheets}>
        {(sheet) => <Demand sheet={sheet} />}
      </Columns>
      <Columns title={t('people')} sheets={sheets}>
        {(sheet) => <Who sheet={sheet} />}
      </Columns>
    </>
  );
}

function Unknown() {
  const p = useStrings(parts);
  return <span class="lm-unknown">{p('unknown')}</span>;
}

function Pay({ sheet, scale }: { sheet: Sheet; scale: PayScale | null }) {
  const t = useStrings(compareStrings);
  const d = useStrings(drawings);
  const { euros } = useFormat();
  const paid = sheet.salary.families.flatMap((family) =>
    family.gross ? [{ ...family, gross: family.gross }] : [],
  );
  if (!scale || paid.length === 0) return <NetPay sheet={sheet} />;
  return (
    <>
      {paid.map(({ fap, name, gross }) => (
        <div key={fap} class="compare-pay">
          <dl class="compare-figures">
            {(['beginner', 'mean', 'experienced'] as const).map((stage) => (
              <div key={stage}>
                <dt>{d(stage)}</dt>
                <dd>{euros(gross[stage])}</dd>
              </div>
            ))}
          </dl>
          <PayBar pay={gross} scale={scale} />
          <p class="lm-source">
            {t('family', { name })} · {t('pay_note', { source: gross.source, year: gross.year })}
          </p>
        </div>
      ))}
    </>
  );
}

/** Where no gross pay is known, the net that its sheet shows too. */
function NetPay({ sheet }: { sheet: Sheet }) {
  const t = useStrings(compareStrings);
  const d = useStrings(drawings);
  const { euros } = useFormat();
  const known = netAlone(sheet.salary);
  if (known.length === 0) return <Unknown />;
  return (
    <>
      {known.map(({ name, net }) => (
        <div key={name} class="compare-pay">
          <p>{d('pay_net_median', { pay: euros(net.median) })}</p>
          <p class="lm-source">
            {t('family', { name })} · {sayDated(d, net)}
          </p>
        </div>
      ))}
    </>
  );
}

function Entry({ sheet: { training, sources } }: { sheet: Sheet }) {
  const t = useStrings(compareStrings);
  const p = useStrings(parts);
  return (
    <>
      <dl class="compare-facts">
        <dt>{t('entry_level')}</dt>
        <dd>{sayTraining(p, training) ?? <Unknown />}</dd>
      </dl>
      {training.diplomas.length > 0 && (
        <ul class="compare-list" lang="fr">
          {training.diplomas.slice(0, 4).map((diploma) => (
            <li key={diploma}>{diploma}</li>
          ))}
        </ul>
      )}
      <SourceLine source={sources.training} />
    </>
  );
}

function Demand({ sheet: { market, sources } }: { sheet: Sheet }) {
  const t = useStrings(compareStrings);
  const { number } = useFormat();
  return (
    <>
      <dl class="compare-facts">
        <dt>{t('tension')}</dt>
        <dd>
          <TensionGauge tension={market.tension} />
        </dd>
        <dt>{t('seekers')}</dt>
        <dd>{market.jobSeekers === null ? <Unknown /> : number(market.jobSeekers)}</dd>
      </dl>
      <SourceLine source={sources.market} />
    </>
  );
}

const SHARES = [
  ['women', 'women'],
  ['partTime', 'part_time'],
  ['saturday', 'saturday'],
  ['night', 'night'],
] as const satisfies [keyof People, string][];

function Who({ sheet: { people, sources } }: { sheet: Sheet }) {
  const t = useStrings(compareStrings);
  const { percent } = useFormat();
  if (!people) return <Unknown />;
  return (
    <>
      <dl class="compare-facts">
        {SHARES.map(([field, key]) => {
          const share = people[field];
          return (
            <div key={field}>
              <dt>{t(key)}</dt>
              <dd>{share === null ? <Unknown /> : percent(share)}</dd>
            </div>
          );
        })}
      </dl>
      <p class="lm-source">{t('family', { name: people.name })}</p>
      <SourceLine source={sources.people} />
    </>
  );
}
