/**
 * The first screens of sheets, drawn for their pages. Drawing takes a worker
 * 3–10 ms, five times that at first: the sheet of a card is drawn while its
 * reader reads the card, who may open it next.
 */
import type { Sheet } from '../../sheets/types';
import { sheets } from '../bundled/sheets';
import type { DrawnSheet } from '../protocol';
import { readSettings } from '../settings';
import type { Settings } from '../settings-schema';

/** Draws what a screen shows of a sheet's page: the interface does it, so it is handed in. */
export type DrawSheet = (
  sheet: Sheet,
  settings: Settings,
  languages: readonly string[],
) => DrawnSheet;

/** Screens kept, of some 10 kB each: a worker that is stopped and started again draws anew. */
const KEPT = 4;

/** Gives the first screen of a sheet to a reader of some languages. @throws when there is no such sheet. */
export function firstScreens(draw: DrawSheet) {
  const kept = new Map<string, DrawnSheet>();
  return async (code: string, languages: readonly string[]): Promise<DrawnSheet> => {
    const [sheet, settings] = await Promise.all([sheets.get(code), readSettings()]);
    const key = [code, settings.language, ...languages].join();
    const screen = kept.get(key) ?? draw(sheet, settings, languages);
    kept.delete(key);
    kept.set(key, screen);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest) kept.delete(oldest);
    return { ...screen, theme: settings.theme };
  };
}
