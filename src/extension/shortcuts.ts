import { browser } from 'wxt/browser';

/** A keyboard command of the manifest, with the keys that stand for it now. */
export interface Shortcut {
  name: string;
  /** In the browser's own words, such as "Alt+Shift+J"; empty where none is set or another extension has it. */
  keys: string;
}

/** Our commands; empty where the browser has none (Firefox for Android). */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}

type WithSettings = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** Opens the browser's own page of shortcuts: only it can change them. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as WithSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
