import { useLayoutEffect, useState } from 'preact/hooks';
import type { Sheet } from '../../sheets/types';
import { readSheet, sheetInMemory } from './read-sheet';

export type SheetState =
  | { state: 'ready'; sheet: Sheet }
  | { state: 'loading' }
  | { state: 'failed'; retry(): void };

/** The sheet of a code, asked for before the first paint where it is not in memory. */
export function useSheet(code: string): SheetState {
  const [failed, setFailed] = useState<string | null>(null);
  const [, setArrived] = useState(0);
  const sheet = sheetInMemory(code);
  useLayoutEffect(() => {
    if (sheet || failed === code) return;
    let stale = false;
    readSheet(code).then(
      () => stale || setArrived((count) => count + 1),
      () => stale || setFailed(code),
    );
    return () => {
      stale = true;
    };
  }, [code, sheet, failed]);
  if (sheet) return { state: 'ready', sheet };
  if (failed === code) return { state: 'failed', retry: () => setFailed(null) };
  return { state: 'loading' };
}
