import type { Sheet } from '../../sheets/types';
import { TensionGauge } from '../drawings/tension-gauge';
import { useFormat, useStrings } from '../i18n/context';
import { parts } from '../parts/strings';
import { Block } from './block';
import { sheetStrings } from './strings';

/** Whether employers look for people: tension, job seekers, offers. */
export function MarketBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const p = useStrings(parts);
  const { number } = useFormat();
  const { tension, jobSeekers, offers, period } = sheet.market;
  const say = (count: number | null) =>
    count === null ? <span class="lm-unknown">{p('unknown')}</span> : number(count);
  return (
    <Block id="market" title={t('market')} source={sheet.sources.market}>
      <dl class="rows">
        <div>
          <dt>{t('tension')}</dt>
          <dd>
            <TensionGauge tension={tension} />
          </dd>
        </div>
        <div>
          <dt>{t('job_seekers')}</dt>
          <dd>{say(jobSeekers)}</dd>
        </div>
        <div>
          <dt>{t('offers')}</dt>
          <dd>{say(offers)}</dd>
        </div>
      </dl>
      <p class="lm-source">{t('market_note', { period })}</p>
    </Block>
  );
}
