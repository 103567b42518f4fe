import { netAlone } from '../../sheets/net-pay';
import { isOfOtherLevel } from '../../sheets/other-level';
import type { Sheet } from '../../sheets/types';
import { TensionGauge } from '../drawings/tension-gauge';
import { useFormat, useStrings } from '../i18n/context';
import { sayEntry, sayTraining } from '../parts/level';
import { parts } from '../parts/strings';
import { sheetStrings } from './strings';

/** The three answers looked for first, in one glance: pay, way in, demand. Each has its block below, with its source. */
export function KeyFacts({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const p = useStrings(parts);
  const { training, market } = sheet;
  const pay = usePay(sheet);
  const entry = sayEntry(p, training.entry) ?? onlyDiploma(sheet) ?? sayTraining(p, training);
  const unknown = <span class="lm-unknown">{p('unknown')}</span>;
  return (
    <dl class="sheet-facts">
      <div>
        <dt>
          {pay ? t(pay.basis, { year: pay.year }) : t('fact_no_pay')}
          {pay && isElsewhere(sheet) && ` · ${t('fact_other_level')}`}
        </dt>
        <dd>{pay?.words ?? unknown}</dd>
      </div>
      <div>
        <dt>{t('fact_entry')}</dt>
        <dd>{entry ?? unknown}</dd>
      </div>
      <div>
        <dt>{t('tension')}</dt>
        <dd>
          <TensionGauge tension={market.tension} />
        </dd>
      </div>
    </dl>
  );
}

/** Where no level is known, the one diploma the sheet names says the way in. */
function onlyDiploma({ training: { diplomas } }: Sheet) {
  const [diploma] = diplomas;
  return diploma && diplomas.length === 1 ? <small lang="fr">{diploma}</small> : null;
}

/** Whether all that is known is the pay of families of another level than the job's. */
const isElsewhere = ({ salary }: Sheet) => salary.families.every(isOfOtherLevel);

interface KnownPay {
  words: string;
  year: string;
  basis: 'fact_pay' | 'fact_net';
}

/**
 * The mean where one family of jobs holds the sheet, else the span of all: never
 * a mean of means. The median of the net pay of one family, where no gross pay
 * is known. Nothing where only some of the families have figures: those are not
 * the pay of the job.
 */
function usePay({ salary }: Sheet): KnownPay | null {
  const p = useStrings(parts);
  const { euros, number } = useFormat();
  if (salary.families.some(({ gross, net }) => !gross && !net)) return null;
  const known = salary.families.flatMap(({ gross }) => gross ?? []);
  const [first, second] = known;
  if (!first) {
    const [only, other] = netAlone(salary);
    if (!only || other) return null;
    return { words: euros(only.net.median), year: only.net.year, basis: 'fact_net' };
  }
  const basis = 'fact_pay';
  if (!second) return { words: euros(first.mean), year: first.year, basis };
  const all = known.flatMap(({ beginner, experienced }) => [beginner, experienced]);
  const span = { low: number(Math.min(...all)), high: euros(Math.max(...all)) };
  return { words: p('pay_span', span), year: first.year, basis };
}
