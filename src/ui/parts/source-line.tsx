import type { Source } from '../../sheets/types';
import { useLocale, useStrings } from '../i18n/context';
import { saidSource } from './said-source';
import { parts } from './strings';

/** Who published a block, when, and about what: no figure is shown without it. */
export function SourceLine({ source }: { source: Source | undefined }) {
  const t = useStrings(parts);
  const locale = useLocale();
  if (!source) return null;
  const { publisher, year, granularity } = saidSource(source, locale);
  return (
    <p class="lm-source">
      {t('source')} {source.url ? <a href={source.url}>{publisher}</a> : publisher}, {year} ·{' '}
      {granularity}
    </p>
  );
}
