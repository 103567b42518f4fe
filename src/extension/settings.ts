/**
 * What the reader chose, in `storage.local`, versioned. A store that cannot be
 * read (older, hand-edited, corrupted) falls back field by field to the
 * defaults, so that nothing else is lost.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

const choices = {
  language: v.picklist(['auto', 'fr', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Which names are marked on pages. */
  density: v.picklist(['all', 'sure', 'own']),
  /** Milliseconds the pointer rests on a mark before the card shows. */
  delay: v.pipe(v.number(), v.minValue(0), v.maxValue(2000)),
  /** Shows the fit with the quiz profile on cards and lists. */
  showFit: v.boolean(),
  /** Shows a small pay position beside titles of result lists. */
  payInLists: v.boolean(),
};

const schema = v.object({
  language: v.fallback(choices.language, 'auto'),
  theme: v.fallback(choices.theme, 'auto'),
  density: v.fallback(choices.density, 'all'),
  delay: v.fallback(choices.delay, 150),
  showFit: v.fallback(choices.showFit, true),
  payInLists: v.fallback(choices.payInLists, false),
  /** Hosts where Loupe Métier is switched off, in the order of the alphabet. */
  offHosts: v.fallback(v.array(host), []),
});

/** Some of the choices, or one host to be switched: never the whole list, which another page may be changing. */
export const settingsChange = v.strictObject({
  ...v.partial(v.object(choices)).entries,
  switched: v.optional(v.object({ host, off: v.boolean() })),
});

export type Settings = v.InferOutput<typeof schema>;
export type SettingsChange = v.InferOutput<typeof settingsChange>;
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

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and leaves the others as they are. Changes follow one
 * another, as long as they are made in one place: the background worker. Every
 * other page sends it the message of this name.
 */
export function changeSettings({ switched, ...chosen }: SettingsChange): Promise<void> {
  const turn = last.then(async () => {
    const settings = await readSettings();
    const offHosts = switched ? switchedHosts(settings.offHosts, switched) : settings.offHosts;
    await item.setValue({ ...settings, ...chosen, offHosts });
  });
  last = turn.catch(() => {});
  return turn;
}

function switchedHosts(
  offHosts: readonly string[],
  { host, off }: NonNullable<SettingsChange['switched']>,
): string[] {
  const others = offHosts.filter((other) => other !== host);
  return off ? [...others, host].sort() : others;
}

/** Calls back with every change, wherever it was made; returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(parseSettings(value)));
}
