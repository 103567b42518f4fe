/**
 * Pages that were open before this extension was: installed, updated, or
 * switched on again. Firefox starts content scripts in them by itself; Chrome
 * leaves them with an old script that has nobody to talk to, or with none.
 */
import { browser } from 'wxt/browser';
import { BOARD_MATCHES } from '../page/boards';
import { addedSites } from './added-sites';
import { runOnTabs } from './site-access';

/** In `storage.session`, which lives as long as the extension does between two starts of its own. */
const STARTED = 'startedInOpenTabs';

/** Starts in the pages already open, once in the extension's life: its worker starts many times. */
export async function startInOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const known = await browser.storage.session.get(STARTED);
  if (known[STARTED]) return;
  await browser.storage.session.set({ [STARTED]: true });
  const url = [...BOARD_MATCHES, ...(await addedSites())];
  // A page still loading is about to get the script of the manifest.
  await runOnTabs(await browser.tabs.query({ url, status: 'complete', discarded: false }));
}
