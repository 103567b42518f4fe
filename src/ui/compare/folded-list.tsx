import { useStrings } from '../i18n/context';
import { compareStrings } from './strings';

interface FoldedListProps {
  /** The publisher's own words, which are French. */
  items: readonly string[];
  /** How many stand open. */
  open: number;
}

/** A list whose end is folded away. */
export function FoldedList({ items, open }: FoldedListProps) {
  const t = useStrings(compareStrings);
  const rest = items.slice(open);
  const rows = (list: readonly string[]) => list.map((item) => <li key={item}>{item}</li>);
  return (
    <>
      <ul class="compare-list" lang="fr">
        {rows(items.slice(0, open))}
      </ul>
      {rest.length > 0 && (
        <details class="compare-rest">
          <summary>{t('more', { count: rest.length })}</summary>
          <ul class="compare-list" lang="fr">
            {rows(rest)}
          </ul>
        </details>
      )}
    </>
  );
}
