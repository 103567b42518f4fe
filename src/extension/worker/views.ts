/** Opens views of the app in tabs, for pages and menus that cannot. */
import { type Browser, browser } from 'wxt/browser';

/** The view of a search, as the app's routes write it. */
export const searchFor = (query: string): string => `search/${encodeURIComponent(query)}`;

/**
 * Opens a view in a tab beside the one it was asked from, where a reader looks
 * for it; wherever the browser puts it when that one is gone by then, or stands
 * in a window that takes no tabs.
 * @throws where the browser opens no tab at all.
 */
export async function openView(view: string, from?: Browser.tabs.Tab): Promise<void> {
  const url = browser.runtime.getURL(`/sheet.html#${view}`);
  const anywhere = () => browser.tabs.create({ url });
  if (!from) await anywhere();
  else
    await browser.tabs.create({ url, index: from.index + 1, openerTabId: from.id }).catch(anywhere);
}
