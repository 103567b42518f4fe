/**
 * What the reader chose, in `storage.local`. A store that cannot be read
 * (older, hand-edited, corrupted) falls back field by field to the defaults, so
 * that nothing else is lost: it needs no version.
 */
import { localItem } from './local-item';
import { parseSettings, type Settings, type SettingsChange } from './settings-schema';

const item = localItem('settings');

export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.get());
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
    await item.set({ ...settings, ...chosen, offHosts });
  });
  // Who asked hears of a failure; the change after it has its turn all the same.
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
