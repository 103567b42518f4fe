import type { Source } from '../../sheets/types';
import { useStrings } from '../i18n/context';
import { parts } from './strings';

/** Who published a block, when, and about what: no figure is shown without it. */
export function SourceLine({ source }: { source: Source | undefined }) {
  const t = useStrings(parts);
  if (!source) return null;
  const publisher = source.url ? <a href={source.url}>{source.publisher}</a> : source.publisher;
  return (
    <p class="lm-source">
      {t('source')} {publisher}, {source.year} · {source.granularity}
    </p>
  );
}
