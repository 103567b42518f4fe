import { browser } from 'wxt/browser';

/**
 * Whether this script still belongs to an installed extension: after an update
 * or a removal, the pages that were open keep the old script, which has nobody
 * to talk to any more. In a file of its own, since the script that every page
 * starts with needs no more than this of the extension.
 */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
