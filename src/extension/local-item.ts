/**
 * One value of `storage.local`, by its name. WXT's own items have areas,
 * versions and migrations that nothing here asks for, and their 3 kB stood in
 * the way of the popup's first paint.
 */
import { browser } from 'wxt/browser';

export interface LocalItem {
  /** Undefined where nothing was stored. */
  get(): Promise<unknown>;
  set(value: unknown): Promise<void>;
  remove(): Promise<void>;
  /** Calls back with every change, wherever it was made; returns the way to stop. */
  watch(changed: (value: unknown) => void): () => void;
}

export function localItem(name: string): LocalItem {
  // Looked up at each use: pages that are not ours have no storage.
  const area = () => browser.storage.local;
  return {
    get: async () => (await area().get(name))[name],
    set: (value) => area().set({ [name]: value }),
    remove: () => area().remove(name),
    watch(changed) {
      const heard: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (
        changes,
      ) => {
        const change = changes[name];
        // Firefox tells of a value that was written as it stood, too.
        if (change && JSON.stringify(change.newValue) !== JSON.stringify(change.oldValue))
          changed(change.newValue);
      };
      area().onChanged.addListener(heard);
      return () => area().onChanged.removeListener(heard);
    },
  };
}
