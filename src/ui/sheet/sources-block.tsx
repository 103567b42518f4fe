import type { Locale } from '../../extension/locales';
import type { Sheet, Source, SourcedBlock } from '../../sheets/types';
import { useFormat, useLocale, useStrings } from '../i18n/context';
import { saidSource } from '../parts/said-source';
import { Block } from './block';
import { sheetStrings } from './strings';

/** Every source of the sheet with its year, what it is about, its licence, and the blocks it gave. */
export function SourcesBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  return (
    <Block id="sources" title={t('sources')}>
      <SourceList sources={sheet.sources} />
    </Block>
  );
}

export function SourceList({ sources }: Pick<Sheet, 'sources'>) {
  const t = useStrings(sheetStrings);
  const { list } = useFormat();
  const locale = useLocale();
  return (
    <dl class="sources">
      {[...bySource(sources, locale)].map(([source, blocks]) => (
        <div key={source}>
          <dt>{list(blocks.map((block) => t(`block_${block}`)))}</dt>
          <dd>{source}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The blocks that each source gave: most of a sheet has one. */
function bySource(sources: Sheet['sources'], locale: Locale): Map<string, SourcedBlock[]> {
  const blocks = new Map<string, SourcedBlock[]>();
  for (const [block, source] of Object.entries(sources) as [SourcedBlock, Source][]) {
    const { publisher, year, granularity, licence } = saidSource(source, locale);
    const said = `${publisher}, ${year} · ${granularity} · ${licence}`;
    blocks.set(said, [...(blocks.get(said) ?? []), block]);
  }
  return blocks;
}
