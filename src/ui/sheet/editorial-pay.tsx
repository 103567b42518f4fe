import type { Editorial } from '../../sheets/editorial-types';
import { useFormat, useLocale, useStrings } from '../i18n/context';
import { From } from './from';
import { sheetStrings } from './strings';

type Span = [number | null, number | null];

/** The pay that cited pages give for the job itself, beside the family's official figures. */
export function EditorialPay({ editorial }: { editorial: Editorial }) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  const { euros } = useFormat();
  const span = ([low, high]: Span): string => {
    if (low !== null && high !== null && low !== high) {
      return t('pay_between', { low: euros(low), high: euros(high) });
    }
    if (low === null && high !== null) return t('pay_up_to', { high: euros(high) });
    const only = low ?? high;
    return only === null ? '–' : euros(only);
  };
  return (
    <div class="pay-family">
      <h3>{t('pay_elsewhere')}</h3>
      <dl class="rows">
        {editorial.pay?.map(({ stage, gross, net, note, from }) => (
          <div key={`${stage.fr}${from.join()}`}>
            <dt>{stage[locale]}</dt>
            <dd>
              {span(gross)}
              {net && ` (${t('pay_net', { pay: span(net) })})`}{' '}
              <From keys={from} editorial={editorial} />
              {note && <small class="note"> {note[locale]}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
