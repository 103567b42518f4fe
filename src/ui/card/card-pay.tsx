import { Fragment } from 'preact';
import { netAlone } from '../../sheets/net-pay';
import { isOfOtherLevel } from '../../sheets/other-level';
import type { Salary, SalaryFamily } from '../../sheets/types';
import { sayDated } from '../drawings/dated';
import { PayBar, PayRange, payScale } from '../drawings/pay-range';
import { drawings } from '../drawings/strings';
import { useFormat, useStrings } from '../i18n/context';
import { OwnPay, UnsaidPay } from '../pay/own-pay';
import type { CardModel } from './model';
import { cardStrings } from './strings';

/** More bars than this would make the card a page. */
const MOST_BARS = 2;

type Paid = SalaryFamily & Required<Pick<SalaryFamily, 'gross'>>;

interface CardPayProps {
  salary: Salary;
  ownPay: CardModel['ownPay'];
}

/** What the job pays, and what the ad at hand says it pays. Two families are never averaged: each has its bar. */
export function CardPay({ salary, ownPay }: CardPayProps) {
  const d = useStrings(drawings);
  const paid = salary.families.filter((family): family is Paid => family.gross !== undefined);
  const [only] = paid;
  const unsaid = ownPay && !ownPay.pay && ownPay.several.length === 0;
  if (ownPay && !unsaid) {
    return (
      <section class="card-pay">
        <OwnPay ad={ownPay} families={salary.families} small />
      </section>
    );
  }
  if (!only) return <NetPay salary={salary} />;
  const scale = payScale(paid.slice(0, MOST_BARS).map((family) => family.gross));
  return (
    <section class="card-pay">
      {unsaid && <UnsaidPay />}
      <h3>
        {d('pay_gross_month')} <small>{sayDated(d, only.gross)}</small>
      </h3>
      {paid.length === 1 ? (
        <>
          <PayRange pay={only.gross} scale={scale} />
          <p class="lm-source">
            <FamilyNamed family={only} />
          </p>
        </>
      ) : (
        <SeveralFamilies families={paid} scale={scale} />
      )}
    </section>
  );
}

/** A family's name, which may be cut; before it that the job is of another level than most in it, where it is. */
function FamilyNamed({
  family,
}: {
  family: Pick<SalaryFamily, 'name' | 'lowerLevel' | 'higherLevel'>;
}) {
  const d = useStrings(drawings);
  const { name } = family;
  return (
    <>
      {isOfOtherLevel(family) && `${d('other_level')} · `}
      {d('family', { name })}
    </>
  );
}

/** Where no gross pay is known, the net that the sheet shows too. */
function NetPay({ salary }: { salary: Salary }) {
  const t = useStrings(cardStrings);
  const d = useStrings(drawings);
  const { euros } = useFormat();
  const known = netAlone(salary).slice(0, MOST_BARS);
  if (known.length === 0) return <p class="lm-unknown">{t('no_pay')}</p>;
  return (
    <section class="card-pay">
      {known.map(({ net, ...family }) => (
        <Fragment key={family.name}>
          <p>{d('pay_net_median', { pay: euros(net.median) })}</p>
          <p class="lm-source">
            <FamilyNamed family={family} /> · {sayDated(d, net)}
          </p>
        </Fragment>
      ))}
    </section>
  );
}

interface SeveralProps {
  families: Paid[];
  scale: ReturnType<typeof payScale>;
}

function SeveralFamilies({ families, scale }: SeveralProps) {
  const d = useStrings(drawings);
  const { euros } = useFormat();
  const rest = families.length - MOST_BARS;
  const end = (pay: Paid['gross'], stage: 'beginner' | 'experienced') => (
    <span>
      <span class="lm-hidden">{d(stage)}</span> {euros(pay[stage])}
    </span>
  );
  return (
    <>
      <p class="lm-source card-ends" aria-hidden="true">
        <span>{d('beginner')}</span>
        <span>{d('experienced')}</span>
      </p>
      {families.slice(0, MOST_BARS).map(({ gross, ...family }) => (
        <div key={family.fap} class="card-family">
          {end(gross, 'beginner')}
          <PayBar pay={gross} scale={scale} />
          {end(gross, 'experienced')}
          <p class="lm-source">
            <FamilyNamed family={family} />
          </p>
        </div>
      ))}
      {rest > 0 && <p class="lm-source">{d('more_families', { count: rest })}</p>}
    </>
  );
}
