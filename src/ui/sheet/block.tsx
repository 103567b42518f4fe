import type { ComponentChildren } from 'preact';
import type { Source } from '../../sheets/types';
import { useStrings } from '../i18n/context';
import { SourceLine } from '../parts/source-line';
import { parts } from '../parts/strings';

interface BlockProps {
  /** Names the block in the page, for links to it and for its place in the layout. */
  id: string;
  title: string;
  source?: Source;
  children: ComponentChildren;
}

/** One block of a sheet: a short heading, the content, its source in small grey. */
export function Block({ id, title, source, children }: BlockProps) {
  return (
    <section class="block" data-block={id} aria-labelledby={`block-${id}`}>
      <h2 id={`block-${id}`}>{title}</h2>
      {children}
      <SourceLine source={source} />
    </section>
  );
}

/** The product's word for what the publisher does not say. */
export function Unknown() {
  const t = useStrings(parts);
  return <p class="lm-unknown">{t('unknown')}</p>;
}

interface ShortListProps {
  items: ComponentChildren[];
  /** How many stand open; the rest is folded away, on paper too. */
  open: number;
  more(count: number): string;
}

/** A list of the publisher's words, which are French whatever the interface's language. */
export function ShortList({ items, open, more }: ShortListProps) {
  const row = (item: ComponentChildren, index: number) => <li key={index}>{item}</li>;
  const rest = items.slice(open);
  return (
    <>
      <ul class="points" lang="fr">
        {items.slice(0, open).map(row)}
      </ul>
      {rest.length > 0 && (
        <details class="rest">
          <summary>{more(rest.length)}</summary>
          <ul class="points" lang="fr">
            {rest.map(row)}
          </ul>
        </details>
      )}
    </>
  );
}
