import type { Sheet } from '../../sheets/types';
import { useLocale, useStrings } from '../i18n/context';
import { Block, ShortList } from './block';
import { From } from './from';
import { sheetStrings } from './strings';

const OPEN = 10;

/** What people do in the job; what an editor wrote comes first. */
export function MissionsBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  const { editorial } = sheet;
  return (
    <Block id="missions" title={t('missions')} source={sheet.sources.missions}>
      {editorial?.missions && (
        <ul class="points">
          {editorial.missions.map((mission) => (
            <li key={mission.fr}>
              {mission[locale]} <From keys={mission.from} editorial={editorial} />
            </li>
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
