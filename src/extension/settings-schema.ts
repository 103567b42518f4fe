/**
 * The reader's choices as a schema, apart from the store that keeps them: the
 * messages of every page know these, and no page needs the store's code.
 */
import * as v from 'valibot';
import { LOCALES } from './locales';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

const choices = {
  language: v.picklist(['auto', ...LOCALES]),
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
