import type { PayFigures } from '../drawings/pay-range';
import { drawings } from '../drawings/strings';
import { useFormat, useStrings } from '../i18n/context';
import { sheetStrings } from './strings';

const STAGES = ['beginner', 'mean', 'experienced'] as const;
const MONTHS = 12;
/**
 * Usual share of the gross that is left before income tax for a private-sector
 * employee: contributions take about 22 %. An approximation, called so beside
 * the figure.
 */
const NET_SHARE = 0.78;

/** The same three figures by the year, and about what is left of them. */
export function PayTable({ gross }: { gross: PayFigures }) {
  const t = useStrings(sheetStrings);
  const d = useStrings(drawings);
  const { euros } = useFormat();
  const tens = (amount: number) => Math.round(amount / 10) * 10;
  return (
    <>
      <table class="pay-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('gross_year')}</th>
            <th scope="col">{t('net_month')}</th>
          </tr>
        </thead>
        <tbody>
          {STAGES.map((stage) => (
            <tr key={stage}>
              <th scope="row">{d(stage)}</th>
              <td>{euros(gross[stage] * MONTHS)}</td>
              <td>≈ {euros(tens(gross[stage] * NET_SHARE))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="lm-source">{t('net_note')}</p>
    </>
  );
}
