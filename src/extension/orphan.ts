import type { Browser } from 'wxt/browser';

/**
 * The extension's own part of the browser's API, looked up when asked: Chrome
 * makes it at its first use, which takes 1 ms, and `wxt/browser` uses it as soon
 * as it is loaded. A script that every page starts with must not.
 *
 * By the name that both browsers have: where `browser` is none of the browser's
 * names, it is an element of the page that has it for an id.
 */
export function runtime(): typeof Browser.runtime | undefined {
  return (globalThis as { chrome?: typeof Browser }).chrome?.runtime;
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
