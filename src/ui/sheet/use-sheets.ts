import { useLayoutEffect, useState } from 'preact/hooks';
import { sheets as store } from '../../extension/bundled/sheets';
import { UnknownSheet } from '../../sheets/store';
import type { Sheet } from '../../sheets/types';

export type SheetsState =
  | { state: 'loading' }
  | { state: 'ready'; sheets: Sheet[] }
  | { state: 'failed'; retry(): void };

/** The sheets of some codes, in their order, all that there are; a kept code may be of a sheet that is no more. */
export function useSheets(codes: readonly string[]): SheetsState {
  const key = codes.join(',');
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ attempt: number; sheets: Sheet[] | null }>();
  useLayoutEffect(() => {
    let stale = false;
    const asked = key ? key.split(',') : [];
    Promise.all(asked.map(sheetIfAny)).then(
      (found) => stale || setAnswer({ attempt, sheets: found.filter((sheet) => sheet !== null) }),
      () => stale || setAnswer({ attempt, sheets: null }),
    );
    return () => {
      stale = true;
    };
  }, [key, attempt]);
  // While a job is added or taken out, the others stay on screen.
  if (answer?.sheets) return { state: 'ready', sheets: answer.sheets };
  if (answer?.attempt !== attempt) return { state: 'loading' };
  return { state: 'failed', retry: () => setAttempt(attempt + 1) };
}

/** @throws what the loader throws: a file that cannot be read may be read at the next try. */
function sheetIfAny(code: string): Promise<Sheet | null> {
  return store.get(code).catch((error) => {
    if (error instanceof UnknownSheet) return null;
    throw error;
  });
}
