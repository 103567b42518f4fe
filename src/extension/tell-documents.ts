/** Tells the documents where we run that what they were told may hold no more. */
import { browser } from 'wxt/browser';
import { listens } from './active-tab';
import { send } from './protocol';
import { watchSettings } from './settings';

/** Has them ask again: the browser leaves a script where it may be no more. */
export async function tellDocuments(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellTab(id))));
}

async function tellTab(id: number): Promise<void> {
  // A tab that goes in between needs no telling.
  if (await listens(id, 'any')) await send('settingsChanged', {}, id).catch(() => {});
}

/**
 * Passes changes of the settings on to every document: a page that watched the
 * store by itself would pay the making of one more API, once a load.
 */
export function passSettingsOn(): void {
  watchSettings(() => void tellDocuments().catch(() => {}));
}
