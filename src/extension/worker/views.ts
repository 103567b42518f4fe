/** Opens views of the app in tabs, for pages and menus that cannot. */
import { type Browser, browser } from 'wxt/browser';

/** The view of a search, as the app's routes write it. */
export const searchFor = (query: string): string => `search/${encodeURIComponent(query)}`;

/** Opens a view in a tab beside the one it was asked from, where a reader looks for it. */
export async function openView(view: string, from?: Browser.tabs.Tab): Promise<void> {
  const url = browser.runtime.getURL(`/sheet.html#${view}`);
  await browser.tabs.create({
    url,
    ...(from ? { index: from.index + 1, openerTabId: from.id } : {}),
  });
}
