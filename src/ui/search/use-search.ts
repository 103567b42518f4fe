import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import type { SearchHit } from '../../extension/protocol';

/** Enough for a filter to leave something; the list shows fewer at first. */
const TOP = 60;
/**
 * Least likelihood of a hit that is shown. The linker holds nothing back from
 * a text being typed; under this a sheet shares with it no more than letters
 * ("zzzqqqq" still finds sheets at 0.002, "infirm" the nurse at 0.015).
 */
const LEAST = 0.004;
/** Answers kept, so that going back to a search paints at once with its scroll. */
const KEPT = 30;
const answers = new Map<string, SearchHit[]>();

export type SearchState =
  | { state: 'waiting'; hits: SearchHit[] }
  | { state: 'done'; hits: SearchHit[] }
  | { state: 'failed'; hits: [] };

/** The hits for a query as it is typed; while an answer is on its way the last ones stay. */
export function useSearch(query: string, attempt: number): SearchState {
  const words = query.trim();
  const known = words ? answers.get(words) : [];
  const [last, setLast] = useState<SearchState>({ state: 'waiting', hits: [] });
  useEffect(() => {
    if (!words || answers.has(words)) return;
    let stale = false;
    ask('search', { query: words, top: TOP }).then(
      (hits) => {
        const likely = hits.filter(({ score }) => score >= LEAST);
        remember(words, likely);
        if (!stale) setLast({ state: 'done', hits: likely });
      },
      () => stale || setLast({ state: 'failed', hits: [] }),
    );
    return () => {
      stale = true;
    };
  }, [words, attempt]);
  if (known) return { state: 'done', hits: known };
  return last.state === 'failed' ? last : { state: 'waiting', hits: last.hits };
}

function remember(words: string, hits: SearchHit[]): void {
  answers.set(words, hits);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}
