import { browser } from 'wxt/browser';

/** Whether a page of ours stands in a private window, or over one: what is done there is not noted. */
export async function inPrivateWindow(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito ?? false;
}
