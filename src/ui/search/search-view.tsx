import './search.css';
import '../parts/job-row.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SearchHit } from '../../extension/protocol';
import { keepRecentSearch } from '../../extension/recent-searches';
import type { Brief } from '../../sheets/types';
import type { RouteProps } from '../app/routes';
import { useFormat, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { JobRow } from '../parts/job-row';
import { FilterPanel } from './filter-panel';
import { countFilters, type Filters, passes } from './filters';
import { Recents } from './recents';
import { searchStrings } from './strings';
import { useAllBriefs } from './use-briefs';
import { type SearchState, useSearch } from './use-search';

/** Rows painted at a time: more than the popup shows, few enough to paint within a frame. */
const PAGE = 20;

// Kept while the app is open, so that a look at a sheet does not undo a choice.
let chosen: Filters = {};

/** Search as you type over every name, and browsing by filters. */
export function SearchView({ query }: RouteProps<'search'>) {
  const t = useStrings(searchStrings);
  const [filters, setFilters] = useState(chosen);
  const [attempt, setAttempt] = useState(0);
  const found = useSearch(query, attempt);
  const words = query.trim();
  const browsing = !words && countFilters(filters) > 0;
  const briefs = useAllBriefs(browsing);
  const change = (next: Filters) => {
    chosen = next;
    setFilters(next);
  };
  return (
    <>
      <h1 class="lm-hidden">{t('title')}</h1>
      {(!words || countFilters(filters) > 0) && <FilterPanel filters={filters} change={change} />}
      {words ? (
        <Hits found={found} query={words} filters={filters} retry={() => setAttempt(attempt + 1)} />
      ) : browsing ? (
        briefs && <Browsed briefs={briefs.filter((brief) => passes(brief, filters))} />
      ) : (
        <Recents />
      )}
    </>
  );
}

interface HitsProps {
  found: SearchState;
  query: string;
  filters: Filters;
  retry(): void;
}

function Hits({ found, query, filters, retry }: HitsProps) {
  const t = useStrings(searchStrings);
  if (found.state === 'failed') {
    return (
      <p class="app-note" role="alert">
        {t('failed')} <Button onClick={retry}>{t('retry')}</Button>
      </p>
    );
  }
  const hits = found.hits.filter(({ brief }) => passes(brief, filters));
  if (hits.length === 0) {
    if (found.state === 'waiting') return null;
    const key = found.hits.length > 0 ? 'none_filtered_query' : 'none';
    return (
      <p class="app-note" role="status">
        {t(key, { query })}
      </p>
    );
  }
  return (
    <Paged
      key={query}
      items={hits}
      row={(hit) => (
        <JobRow
          key={hit.code}
          code={hit.code}
          label={hit.label}
          under={<Met hit={hit} />}
          brief={hit.brief}
          onOpen={() => void keepRecentSearch(query)}
        />
      )}
    />
  );
}

/** The name that was met, when it is not the sheet's own. */
function Met({ hit }: { hit: SearchHit }) {
  const t = useStrings(searchStrings);
  if (hit.appellation === hit.label) return null;
  return <>{t(`met_${hit.kind}`, { name: hit.appellation })}</>;
}

function Browsed({ briefs }: { briefs: Brief[] }) {
  const t = useStrings(searchStrings);
  const { number } = useFormat();
  if (briefs.length === 0) {
    return (
      <p class="app-note" role="status">
        {t('none_filtered')}
      </p>
    );
  }
  return (
    <>
      <p class="found" role="status">
        {t('found', { count: briefs.length, shown: number(briefs.length) })}
      </p>
      <Paged
        items={briefs}
        row={(brief) => (
          <JobRow key={brief.code} code={brief.code} label={brief.label} brief={brief} />
        )}
      />
    </>
  );
}

function Paged<T>({ items, row }: { items: T[]; row(item: T): JSX.Element }) {
  const t = useStrings(searchStrings);
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul class="job-list">{items.slice(0, shown).map(row)}</ul>
      {items.length > shown && (
        <Button look="quiet" icon="down" onClick={() => setShown(shown + PAGE * 2)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
