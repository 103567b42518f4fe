import './pay.css';
import '../drawings/drawings.css';
import '../drawings/figures.css';
import { useMemo } from 'preact/hooks';
import type { OwnJob } from '../../extension/protocol';
import { type AdPay, readAdPay } from '../../salary/ad-pay';
import { RouteLink } from '../app/route-link';
import { useStrings } from '../i18n/context';
import { useSheet } from '../sheet/use-sheet';
import { OwnPay } from './own-pay';
import { payStrings } from './strings';

interface OwnJobPayProps {
  own: OwnJob;
  code: string;
}

/** The pay of the page's own ad beside the official figures of its job, once the sheet is there. */
export function OwnJobPay({ own, code }: OwnJobPayProps) {
  const t = useStrings(payStrings);
  const answer = useSheet(code);
  const ad = useMemo(() => readAdPay({ ...own, jsonLd: own.baseSalary, text: own.context }), [own]);
  if (answer.state !== 'ready') return null;
  const pay = convertible(ad);
  return (
    <>
      <OwnPay ad={ad} families={answer.sheet.salary.families} />
      {pay && (
        <p class="own-pay-convert">
          <RouteLink to={{ name: 'convert', pay }}>{t('convert')}</RouteLink>
        </p>
      )}
    </>
  );
}

/** What the converter is opened with: the lowest amount in euros, its period and basis. */
function convertible({ pay }: AdPay): string | null {
  if (pay?.statement.currency !== 'EUR' || pay.statement.period === 'day') return null;
  const { low, high, period, basis } = pay.statement;
  const amount = low ?? high;
  return amount === null ? null : [amount, period, basis === 'net' ? 'net' : 'gross'].join('-');
}
