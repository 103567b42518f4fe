import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import type { Sheet } from '../../sheets/types';

/** Sheets read in this view of the app: walking back among them paints at once. */
const read = new Map<string, Sheet>();

export type SheetState =
  | { state: 'ready'; sheet: Sheet }
  | { state: 'loading' }
  | { state: 'failed'; retry(): void };

/** The sheet of a code, asked of the worker once. */
export function useSheet(code: string): SheetState {
  const [failed, setFailed] = useState<string | null>(null);
  const [, setArrived] = useState(0);
  const sheet = read.get(code);
  useEffect(() => {
    if (sheet || failed === code) return;
    let stale = false;
    ask('getSheet', { code }).then(
      (answer) => {
        read.set(code, answer);
        if (!stale) setArrived((count) => count + 1);
      },
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
