/**
 * The first screens of sheets, drawn for their pages. Drawing takes a worker
 * 3–10 ms, five times that at first: the sheet of a card is drawn while its
 * reader, who may open it next, reads the card.
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
/** In ms: a worker started for the very page that asks is slower to draw than the page to read its own script. */
const YOUNG = 1_000;

export function firstScreens(draw: DrawSheet) {
  const kept = new Map<string, DrawnSheet>();

  /** The first screen of a sheet, for a reader of some languages. @throws when there is no such sheet. */
  async function screenOf(code: string, languages: readonly string[]): Promise<DrawnSheet> {
    const [sheet, settings] = await Promise.all([sheets.get(code), readSettings()]);
    const key = [code, settings.language, ...languages].join();
    const screen = kept.get(key) ?? draw(sheet, settings, languages);
    kept.delete(key);
    kept.set(key, screen);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest) kept.delete(oldest);
    return { ...screen, theme: settings.theme };
  }

  return {
    /** The same at once; null when the page does better alone. */
    soon: async (code: string, languages: readonly string[]): Promise<DrawnSheet | null> =>
      performance.now() < YOUNG && kept.size === 0 ? null : screenOf(code, languages),
    /** Has it drawn for when it is asked for; a failure is told to who asks. */
    ahead(code: string): void {
      setTimeout(() => screenOf(code, navigator.languages).catch(() => undefined));
    },
  };
}
