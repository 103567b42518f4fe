import { useMemo } from 'preact/hooks';
import type { AdPay } from '../../salary/ad-pay';
import {
  type FamilyPlacement,
  type FamilyScale,
  type OfficialFamily,
  type Placement,
  placePay,
} from '../../salary/placement';
import { useFormat, useStrings } from '../i18n/context';
import { PayScale } from './pay-scale';
import {
  sayHow,
  sayMinimum,
  sayMonthly,
  sayOfficial,
  saySentence,
  sayStatement,
  sayWhyNot,
  type Voice,
} from './say-pay';
import { payStrings } from './strings';

/** More drawings would bury the first. */
const MOST_FAMILIES = 2;

interface OwnPayProps {
  ad: AdPay;
  families: readonly OfficialFamily[];
  /** In the card: one family, a small drawing. */
  small?: boolean;
}

/** What the ad at hand pays, where that stands on the official scale, and how it was worked out. */
export function OwnPay({ ad, families, small = false }: OwnPayProps) {
  const t = useStrings(payStrings);
  const format = useFormat();
  const voice: Voice = { t, format };
  const placement = useMemo(() => placePay(ad, families, new Date()), [ad, families]);
  const whyNot = sayWhyNot(placement, ad, voice);
  const minimum = sayMinimum(placement, voice);
  const how = sayHow(placement, ad, voice);
  const [first] = placement.families;
  if (small && first) how.push(saySources(first, t));
  const ends = placement.kind === 'placed' ? placement.ends : null;
  const placed = (family: FamilyScale | FamilyPlacement) =>
    ends && 'position' in family ? { ends, sentence: saySentence(family, voice) } : null;
  return (
    <section class="own-pay" data-placement={placement.kind}>
      <h3 class={small ? 'lm-hidden' : undefined}>{t('heading')}</h3>
      {ad.pay && (
        <p class="own-pay-stated">{small ? sayStated(ad, voice) : sayAd(ad, placement, voice)}</p>
      )}
      {whyNot && <p class="own-pay-sentence">{whyNot}</p>}
      {placement.families.slice(0, small ? 1 : MOST_FAMILIES).map((family) => {
        const own = placed(family);
        return (
          <div key={family.fap} class="own-pay-family">
            <p class={own ? 'own-pay-sentence' : undefined}>
              {own?.sentence ?? sayOfficial(family, voice)}
            </p>
            <PayScale family={family} own={own} small={small} />
            {!small && <p class="lm-source">{saySources(family, t)}</p>}
          </div>
        );
      })}
      {minimum && <p class="own-pay-minimum">{minimum}</p>}
      {how.length > 0 && (
        <details class="own-pay-how">
          <summary>{t('how')}</summary>
          <ul>
            {how.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** For the card, which then shows the official range as on any other page. */
export function UnsaidPay() {
  const t = useStrings(payStrings);
  return (
    <>
      <h3 class="lm-hidden">{t('heading')}</h3>
      <p class="own-pay-sentence">{t('none')}</p>
    </>
  );
}

const sayStated = ({ pay }: AdPay, voice: Voice): string =>
  voice.t('says', { pay: sayStatement(pay!.statement, voice) });

/** "L’annonce : 28 000 € brut par an (environ 2 333 € brut par mois à temps plein)". */
function sayAd(ad: AdPay, placement: Placement, voice: Voice): string {
  const { statement } = ad.pay!;
  const said = sayStated(ad, voice);
  if (placement.kind !== 'placed') return said;
  const asIs =
    statement.period === 'month' && statement.basis === 'gross' && !placement.assumed.length;
  if (asIs && !statement.monthsPaid && !statement.smic) return said;
  return `${said} (${sayMonthly(placement.ends, voice)})`;
}

function saySources({ gross, net }: FamilyScale, t: Voice['t']): string {
  if (gross && net) return t('sources', { gross: gross.year, net: net.year });
  return gross
    ? t('sources_gross', { gross: gross.year })
    : t('sources_net', { net: net?.year ?? '' });
}
