import type { Sheet } from '../../sheets/types';
import { RiasecHexagon, strengthOf } from '../drawings/riasec-hexagon';
import { useStrings } from '../i18n/context';
import { parts } from '../parts/strings';
import { Block } from './block';
import { sheetStrings } from './strings';

/** For whom: the job's interest types on Holland's hexagon, its interests and sectors. */
export function InterestsBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const p = useStrings(parts);
  const { riasec, interests, sectors } = sheet;
  const { major, minor } = riasec;
  return (
    <Block id="interests" title={t('interests')} source={sheet.sources.riasec}>
      <p>
        {minor
          ? t('riasec_pair', { major: p(`riasec_${major}`), minor: p(`riasec_${minor}`) })
          : t('riasec_single', { major: p(`riasec_${major}`) })}
      </p>
      <RiasecHexagon
        title={t('riasec')}
        strength={strengthOf(major, minor)}
        say={(letter) =>
          letter === major ? t('riasec_major') : letter === minor ? t('riasec_minor') : '–'
        }
      />
      {interests.length > 0 && <p lang="fr">{interests.join(' · ')}</p>}
      {sectors.length > 0 && (
        <>
          <h3>{t('sectors')}</h3>
          <p lang="fr">{sectors.join(' · ')}</p>
        </>
      )}
    </Block>
  );
}
