import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { SearchHit } from '../../extension/bundled/search';
import { prepareSearch, searchInMemory } from './engine';

export type SearchState =
  /** The names are being read, which happens once. */
  | { state: 'waiting'; hits: [] }
  | { state: 'done'; hits: SearchHit[] }
  | { state: 'failed'; hits: [] };

/** The first `top` hits for a query as it is typed, drawn with the letter that was typed. */
export function useSearch(query: string, top: number, attempt: number): SearchState {
  const words = query.trim();
  const search = searchInMemory();
  const [failed, setFailed] = useState(-1);
  const [, setReady] = useState(false);
  useLayoutEffect(() => {
    if (search) return;
    let stale = false;
    prepareSearch().then(
      () => stale || setReady(true),
      () => stale || setFailed(attempt),
    );
    return () => {
      stale = true;
    };
  }, [search, attempt]);
  return useMemo(() => {
    if (!words) return { state: 'done', hits: [] };
    if (search) return { state: 'done', hits: search(words, top) };
    return { state: failed === attempt ? 'failed' : 'waiting', hits: [] };
  }, [words, top, search, failed, attempt]);
}
