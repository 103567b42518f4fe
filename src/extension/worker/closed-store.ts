import { browser } from 'wxt/browser';

/**
 * Closes the reader's stores to content scripts, which ask for nothing there: a
 * page's process could read them all. Firefox knows no such wish.
 */
export function closeStore(): void {
  void browser.storage.local
    .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
    .catch(() => undefined);
}
