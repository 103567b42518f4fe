/**
 * What the reader chose, in `storage.local`, versioned. A store that cannot be
 * read (older, hand-edited, corrupted) falls back field by field to the
 * defaults, so that nothing else is lost.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

const schema = v.object({
  language: v.fallback(v.picklist(['auto', 'fr', 'en']), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Which names are marked on pages. */
  density: v.fallback(v.picklist(['all', 'sure', 'own']), 'all'),
  /** Milliseconds the pointer rests on a mark before the card shows. */
  delay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(2000)), 150),
  /** Hosts where Loupe Métier is switched off. */
  offHosts: v.fallback(v.array(host), []),
  /** Shows the fit with the quiz profile on cards and lists. */
  showFit: v.fallback(v.boolean(), true),
  /** Shows a small pay position beside titles of result lists. */
  payInLists: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof schema>;
export const DEFAULTS: Settings = v.parse(schema, {});

/** Reads any stored value as settings; every unusable field is its default. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : DEFAULTS;
}

const item = storage.defineItem<unknown>('local:settings');

export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Changes some settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change };
  await item.setValue(next);
  return next;
}

/** Switches the marks off, or on again, on a host. */
export async function switchHost(hostname: string, off: boolean): Promise<void> {
  const { offHosts } = await readSettings();
  const others = offHosts.filter((other) => other !== hostname);
  await changeSettings({ offHosts: off ? [...others, hostname] : others });
}

/** Calls back with every change, wherever it was made; returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(parseSettings(value)));
}
