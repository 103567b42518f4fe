import { ask } from '../../extension/ask';
import type { Sheet } from '../../sheets/types';

/** Sheets read in this page: walking back among them paints at once. */
const read = new Map<string, Sheet>();
const underWay = new Map<string, Promise<Sheet>>();

/** The sheet of a code, when it is in memory. */
export const sheetInMemory = (code: string): Sheet | undefined => read.get(code);

/**
 * The sheet of a code, asked of the worker; one question at a time for each. The
 * card that led here has it in the worker's memory: its answer is there sooner
 * than 290 kB of files.
 */
export function readSheet(code: string): Promise<Sheet> {
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
