import type { Sheet } from '../../sheets/types';
import { TensionGauge } from '../drawings/tension-gauge';
import { useFormat, useLocale, useStrings } from '../i18n/context';
import { saidSource } from '../parts/said-source';
import { parts } from '../parts/strings';
import { Block } from './block';
import { sheetStrings } from './strings';

/** Whether employers look for people: tension, job seekers, offers. */
export function MarketBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const p = useStrings(parts);
  const { number } = useFormat();
  const locale = useLocale();
  const { market, sources } = sheet;
  const { tension, jobSeekers, offers } = market;
  // The period as it was published is French; in the source's year both languages have it.
  const period = locale === 'fr' ? market.period : saidSource(sources.market, locale).year;
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
