import { useLayoutEffect, useState } from 'preact/hooks';
import type { Sheet } from '../../sheets/types';
import { readSheet, sheetInMemory } from './read-sheet';

export type SheetState =
  | { state: 'ready'; sheet: Sheet }
  | { state: 'loading' }
  | { state: 'unknown' }
  | { state: 'failed'; retry(): void };

/** The sheet of a code, asked for before the first paint where it is not in memory. */
export function useSheet(code: string): SheetState {
  const [failed, setFailed] = useState<{ code: string; unknown: boolean } | null>(null);
  const [, setArrived] = useState(0);
  const sheet = sheetInMemory(code);
  useLayoutEffect(() => {
    if (sheet || failed?.code === code) return;
    let stale = false;
    readSheet(code).then(
      () => stale || setArrived((count) => count + 1),
      (error) => stale || setFailed({ code, unknown: isUnknown(error) }),
    );
    return () => {
      stale = true;
    };
  }, [code, sheet, failed]);
  if (sheet) return { state: 'ready', sheet };
  if (failed?.code !== code) return { state: 'loading' };
  return failed.unknown ? { state: 'unknown' } : { state: 'failed', retry: () => setFailed(null) };
}

/** Errors come from the worker by their name. */
const isUnknown = (error: unknown) => error instanceof Error && error.name === 'UnknownSheet';
