import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../../extension/ask';
import type { Sheet } from '../../sheets/types';
import { routeOf } from '../app/routes';

/** Sheets read in this view of the app: walking back among them paints at once. */
const read = new Map<string, Sheet>();
const underWay = new Map<string, Promise<Sheet>>();

/** The sheet of a code; one question at a time for each. */
function readSheet(code: string): Promise<Sheet> {
  const asked = underWay.get(code);
  if (asked) return asked;
  const reading = ask('getSheet', { code }).then((sheet) => {
    read.set(code, sheet);
    return sheet;
  });
  underWay.set(code, reading);
  const settle = () => void underWay.delete(code);
  reading.then(settle, settle);
  return reading;
}

/** Asks for the sheet of an address before anything is drawn, if it is one's. */
export function readAhead(fragment: string): void {
  const route = routeOf(fragment);
  // A failure is told by the view, which asks again.
  if (route.name === 'sheet') readSheet(route.code).catch(() => {});
}

export type SheetState =
  | { state: 'ready'; sheet: Sheet }
  | { state: 'loading' }
  | { state: 'failed'; retry(): void };

/**
 * The sheet of a code, asked of the worker once, before the first paint. The
 * card that led here has it in the worker's memory: its answer is there sooner
 * than 290 kB of files.
 */
export function useSheet(code: string): SheetState {
  const [failed, setFailed] = useState<string | null>(null);
  const [, setArrived] = useState(0);
  const sheet = read.get(code);
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
