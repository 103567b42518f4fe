import type { Browser } from 'wxt/browser';

/** `chrome` in Chromium, `browser` in Firefox. */
interface Apis {
  browser?: typeof Browser;
  chrome?: typeof Browser;
}

/**
 * The extension's own part of the browser's API, looked up when asked: Chrome
 * makes it at its first use, which takes 1 ms, and `wxt/browser` uses it as soon
 * as it is loaded. A script that every page starts with must not.
 */
export function runtime(): typeof Browser.runtime | undefined {
  const { browser, chrome } = globalThis as Apis;
  return (browser ?? chrome)?.runtime;
}

/**
 * Whether this script still belongs to an installed extension: after an update
 * or a removal, the pages that were open keep the old script, which has nobody
 * to talk to any more. In a file of its own, since the script that every page
 * starts with needs no more than this of the extension.
 */
export function isOrphan(): boolean {
  return runtime()?.id === undefined;
}
