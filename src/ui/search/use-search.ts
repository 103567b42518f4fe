import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import type { SearchHit } from '../../extension/protocol';

/** Answers kept, so that going back to a search paints at once with its scroll. */
const KEPT = 30;
const answers = new Map<string, SearchHit[]>();

export type SearchState =
  /** The hits of the query before, until those of this one are there. */
  | { state: 'waiting'; hits: SearchHit[] }
  | { state: 'done'; hits: SearchHit[] }
  | { state: 'failed'; hits: [] };

/** The first `top` hits for a query as it is typed, asked for before the field itself is painted; while an answer is on its way the last ones stay. */
export function useSearch(query: string, top: number, attempt: number): SearchState {
  const words = query.trim();
  const key = `${top} ${words}`;
  const known = words ? answers.get(key) : [];
  const [last, setLast] = useState<SearchState>({ state: 'waiting', hits: [] });
  useLayoutEffect(() => {
    if (!words || answers.has(key)) return;
    let stale = false;
    ask('search', { query: words, top }).then(
      (hits) => {
        remember(key, hits);
        if (!stale) setLast({ state: 'done', hits });
      },
      () => stale || setLast({ state: 'failed', hits: [] }),
    );
    return () => {
      stale = true;
    };
  }, [words, top, key, attempt]);
  if (known) return { state: 'done', hits: known };
  return last.state === 'failed' ? last : { state: 'waiting', hits: last.hits };
}

function remember(key: string, hits: SearchHit[]): void {
  answers.set(key, hits);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}
