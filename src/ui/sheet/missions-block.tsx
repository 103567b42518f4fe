import type { Sheet } from '../../sheets/types';
import { useLocale, useStrings } from '../i18n/context';
import { Block, ShortList } from './block';
import { sheetStrings } from './strings';

const OPEN = 10;

/** What people do in the job; what an editor wrote comes first. */
export function MissionsBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  const edited = sheet.editorial?.missions ?? [];
  return (
    <Block id="missions" title={t('missions')} source={sheet.sources.missions}>
      {edited.length > 0 && (
        <ul class="points">
          {edited.map((mission) => (
            <li key={mission.fr}>{mission[locale]}</li>
          ))}
        </ul>
      )}
      <ShortList
        items={sheet.missions}
        open={OPEN}
        more={(count) => t('more_missions', { count })}
      />
    </Block>
  );
}
