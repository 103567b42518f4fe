import './search.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../extension/bundled/search';
import { keepRecentSearch } from '../../extension/recent-searches';
import type { Brief } from '../../sheets/types';
import { useNavigation } from '../app/router';
import type { RouteProps } from '../app/routes';
import { useFormat, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { JobList } from '../parts/job-list';
import { JobRow } from '../parts/job-row';
import { FilterPanel } from './filter-panel';
import { countFilters, type Filters, passes } from './filters';
import { Recents } from './recents';
import { searchStrings } from './strings';
import { useAllBriefs } from './use-briefs';
import { useRested } from './use-rested';
import { type SearchState, useSearch } from './use-search';

/** Rows shown at a time. */
const PAGE = 20;
/** Least height of a row of two lines, and what stands above the list, in CSS pixels. */
const ROW = 50;
const HEAD = 100;

// Kept while the app is open, so that a look at a sheet does not undo a choice.
let chosen: Filters = {};

/** Search as you type over every name, and browsing by filters. */
export function SearchView({ query, filters: asked }: RouteProps<'search'>) {
  const t = useStrings(searchStrings);
  const [filters, setFilters] = useState(chosen);
  const [attempt, setAttempt] = useState(0);
  const words = query.trim();
  const filtering = countFilters(filters) > 0;
  // The query whose every hit the reader wants to see.
  const [whole, setWhole] = useState('');
  const all = filtering || whole === words;
  const found = useSearch(query, all ? Number.POSITIVE_INFINITY : PAGE, attempt);
  const browsing = !words && filtering;
  const { briefs, retry } = useAllBriefs(browsing);
  const { type } = useNavigation();
  const change = (next: Filters) => {
    chosen = next;
    setFilters(next);
    // Who chooses, or takes a choice back, is not done with the filters.
    if (!asked) type({ name: 'search', query, filters: true });
  };
  return (
    <>
      <h1 class="lm-hidden">{t('title')}</h1>
      {(!words || filtering || asked) && <FilterPanel filters={filters} change={change} />}
      {words ? (
        <Hits
          found={found}
          query={words}
          filters={filters}
          more={all ? undefined : () => setWhole(words)}
          retry={() => setAttempt(attempt + 1)}
        />
      ) : browsing ? (
        <>
          {retry && <Failed retry={retry} />}
          {briefs && <Browsed briefs={briefs.filter((brief) => passes(brief, filters))} />}
        </>
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
  /** Asks for the hits after the first ones; absent when all are there. */
  more: (() => void) | undefined;
  retry(): void;
}

function Hits({ found, query, filters, more, retry }: HitsProps) {
  const t = useStrings(searchStrings);
  const { number } = useFormat();
  const rested = useRested(query);
  const hits = useMemo(
    () => found.hits.filter(({ brief }) => passes(brief, filters)),
    [found.hits, filters],
  );
  if (found.state === 'failed') return <Failed retry={retry} />;
  if (hits.length === 0) {
    if (found.state === 'waiting') return null;
    const key = found.hits.length > 0 ? 'none_filtered_query' : 'none';
    return (
      <p class="app-note" role="status">
        {t(key, { query })}
      </p>
    );
  }
  // The letter waits for the rows in sight alone; the others come when the typing rests.
  const drawn = rested ? hits : hits.slice(0, rowsInSight());
  const first = more && hits.length >= PAGE;
  const shown = number(hits.length);
  return (
    <>
      <p class="lm-hidden" role="status">
        {rested && t(first ? 'found_first' : 'found', { count: hits.length, shown })}
      </p>
      <JobList briefs={drawn.map(({ brief }) => brief)}>
        {drawn.map((hit) => (
          <HitRow key={hit.code} hit={hit} query={query} />
        ))}
      </JobList>
      {first && rested && <More show={more} />}
    </>
  );
}

const rowsInSight = () => Math.ceil((innerHeight - HEAD) / ROW);

/** A hit met again by the same name stays as it is drawn: most do, from one letter to the next. */
function HitRow({ hit, query }: { hit: SearchHit; query: string }) {
  const asked = useRef(query);
  asked.current = query;
  return useMemo(
    () => (
      <JobRow
        code={hit.code}
        label={hit.label}
        under={<Met hit={hit} />}
        brief={hit.brief}
        onOpen={() => void keepRecentSearch(asked.current)}
      />
    ),
    [hit.code, hit.appellation, hit.kind],
  );
}

/** The name that was met, when it is not the sheet's own; or what is done in the job. */
function Met({ hit }: { hit: SearchHit }) {
  const t = useStrings(searchStrings);
  if (hit.kind === 'told') return <>{hit.phrase ? t('said', { phrase: hit.phrase }) : t('told')}</>;
  if (hit.appellation === hit.label) return null;
  return <>{t(`met_${hit.kind}`, { name: hit.appellation })}</>;
}

function Browsed({ briefs }: { briefs: Brief[] }) {
  const t = useStrings(searchStrings);
  const { number } = useFormat();
  const [shown, setShown] = useState(PAGE);
  if (briefs.length === 0) {
    return (
      <p class="app-note" role="status">
        {t('none_filtered')}
      </p>
    );
  }
  const drawn = briefs.slice(0, shown);
  return (
    <>
      <p class="found" role="status">
        {t('found', { count: briefs.length, shown: number(briefs.length) })}
      </p>
      <JobList briefs={drawn}>
        {drawn.map((brief) => (
          <JobRow key={brief.code} code={brief.code} label={brief.label} brief={brief} />
        ))}
      </JobList>
      {briefs.length > shown && <More show={() => setShown(shown + PAGE * 2)} />}
    </>
  );
}

function Failed({ retry }: { retry(): void }) {
  const t = useStrings(searchStrings);
  return (
    <p class="app-note" role="alert">
      {t('failed')} <Button onClick={retry}>{t('retry')}</Button>
    </p>
  );
}

function More({ show }: { show(): void }) {
  const t = useStrings(searchStrings);
  return (
    <Button look="quiet" icon="down" onClick={show}>
      {t('more')}
    </Button>
  );
}
