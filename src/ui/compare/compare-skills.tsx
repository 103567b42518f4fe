import { compareSkills } from '../../comparison/skills';
import type { Sheet } from '../../sheets/types';
import { useStrings } from '../i18n/context';
import { Columns } from './columns';
import { FoldedList } from './folded-list';
import { compareStrings } from './strings';

/** What the jobs ask in common, then what each asks alone. */
export function CompareSkills({ sheets }: { sheets: readonly Sheet[] }) {
  const t = useStrings(compareStrings);
  const { shared, distinct } = compareSkills(sheets);
  return (
    <>
      <section class="compare-topic" aria-labelledby="compare-shared">
        <h2 id="compare-shared">{t('shared')}</h2>
        {shared.length > 0 ? <FoldedList items={shared} open={8} /> : <p>{t('shared_none')}</p>}
      </section>
      <Columns title={t('distinct')} sheets={sheets}>
        {(sheet) => <FoldedList items={distinct[sheet.code] ?? []} open={6} />}
      </Columns>
    </>
  );
}
