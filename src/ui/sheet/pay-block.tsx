import type { ComponentChildren } from 'preact';
import type { SalaryFamily, Sheet } from '../../sheets/types';
import { sayDated } from '../drawings/dated';
import { Distribution } from '../drawings/distribution';
import { PayRange, type PayScale, payScale } from '../drawings/pay-range';
import { drawings } from '../drawings/strings';
import { useFormat, useStrings } from '../i18n/context';
import { Block, Unknown } from './block';
import { EditorialPay } from './editorial-pay';
import { PayTable } from './pay-table';
import { sheetStrings } from './strings';

interface PayBlockProps {
  sheet: Sheet;
  /** What the ad in front pays. */
  children?: ComponentChildren;
}

/** What the job pays, family by family: never averaged, each figure with its publisher and year. */
export function PayBlock({ sheet, children }: PayBlockProps) {
  const t = useStrings(sheetStrings);
  const { families, note } = sheet.salary;
  const scale = payScale(families.flatMap((family) => (family.gross ? [family.gross] : [])));
  return (
    <Block id="salary" title={t('salary')} source={sheet.sources.salary}>
      {children}
      {families.length === 0 && <Unknown />}
      {note === 'several-families' && <p class="pay-note">{t('several_families')}</p>}
      {note === 'by-qualification' && <p class="pay-note">{t('by_qualification')}</p>}
      {families.map((family) => (
        <FamilyPay key={`${family.fap}${family.name}`} family={family} scale={scale} />
      ))}
      {sheet.editorial?.pay && <EditorialPay editorial={sheet.editorial} />}
    </Block>
  );
}

function FamilyPay({ family, scale }: { family: SalaryFamily; scale: PayScale }) {
  const t = useStrings(sheetStrings);
  const d = useStrings(drawings);
  const { euros, list } = useFormat();
  const { name, qualifications, lowerLevel, higherLevel, gross, derived, net, netRecent } = family;
  return (
    <div class="pay-family">
      <p class="family">
        {qualifications?.length
          ? d('qualified', {
              family: t('family', { name }),
              qualifications: list(qualifications.map((each) => d(`qualification_${each}`))),
            })
          : t('family', { name })}
      </p>
      {lowerLevel && <p class="pay-note">{t('lower_level')}</p>}
      {higherLevel && <p class="pay-note">{t('higher_level')}</p>}
      {!gross && !net && !netRecent && <Unknown />}
      {gross && (
        <>
          <h3>{d('pay_gross_month')}</h3>
          <PayRange pay={gross} scale={scale} />
          <p class="lm-source">{sayDated(d, gross)}</p>
          {derived && <PayTable derived={derived} />}
        </>
      )}
      {net && (
        <>
          <h3>{d('distribution')}</h3>
          <Distribution {...net} />
          <p class="lm-source">
            {sayDated(d, net)}
            {net.floored && ` · ${t('floored')}`}
            {net.estimated && ` · ${t('estimated')}`}
          </p>
        </>
      )}
      {netRecent && (
        <p>
          {t('net_recent', { pay: euros(netRecent.median) })}{' '}
          <small class="lm-source">{sayDated(d, netRecent)}</small>
        </p>
      )}
    </div>
  );
}
