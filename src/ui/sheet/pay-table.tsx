import type { SalaryFamily } from '../../sheets/types';
import { drawings } from '../drawings/strings';
import { useFormat, useStrings } from '../i18n/context';
import { sheetStrings } from './strings';

const STAGES = ['beginner', 'mean', 'experienced'] as const;

/** The same three figures by the year, and about what is left of them. */
export function PayTable({ derived }: { derived: NonNullable<SalaryFamily['derived']> }) {
  const t = useStrings(sheetStrings);
  const d = useStrings(drawings);
  const { euros, percent } = useFormat();
  // A tenth of the figures' own precision would be pretended for an approximation.
  const aboutTen = (amount: number) => Math.round(amount / 10) * 10;
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
              <td>{euros(derived.annualGross[stage])}</td>
              <td>≈ {euros(aboutTen(derived.netMonthly[stage]))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="lm-source">{t('net_note', { share: percent(derived.ratio * 100) })}</p>
    </>
  );
}
