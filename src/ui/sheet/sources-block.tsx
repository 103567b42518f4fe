import type { Sheet, Source, SourcedBlock } from '../../sheets/types';
import { useStrings } from '../i18n/context';
import { Block } from './block';
import { sheetStrings } from './strings';

/** Every source of the sheet with its year, what it is about and its licence. */
export function SourcesBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const rows = Object.entries(sheet.sources) as [SourcedBlock, Source][];
  return (
    <Block id="sources" title={t('sources')}>
      <dl class="sources">
        {rows.map(([block, { publisher, year, granularity, licence }]) => (
          <div key={block}>
            <dt>{t(`block_${block}`)}</dt>
            <dd lang="fr">
              {publisher}, {year} · {granularity} · {licence}
            </dd>
          </div>
        ))}
      </dl>
    </Block>
  );
}
