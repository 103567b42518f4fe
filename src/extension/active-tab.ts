import { browser } from 'wxt/browser';
import { type PageJobs, send } from './protocol';

/** The tab in front of the popup or the side panel. */
async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * Whether our content script listens in a tab. `send` must not find out: its
 * library leaves the browser's refusal unread, and Chrome then logs an error.
 */
export function listens(tab: number, frameId = 0): Promise<boolean> {
  return browser.tabs.sendMessage(tab, {}, { frameId }).then(
    () => true,
    () => false,
  );
}

/** The jobs named on the page in front, or null where our content script does not run. */
export async function activeTabJobs(): Promise<PageJobs | null> {
  const tab = await activeTab();
  if (tab === null || !(await listens(tab))) return null;
  // Some browsers answer nothing where nobody listens any more.
  const jobs = await send('getPageJobs', {}, tab).catch(() => null);
  return jobs ?? null;
}

/** Scrolls the page in front to a job and opens its card; false when the place is gone. */
export async function revealInActiveTab(id: string): Promise<boolean> {
  const tab = await activeTab();
  if (tab === null || !(await listens(tab))) return false;
  return send('revealJob', { id }, tab).catch(() => false);
}

/** Calls back when another tab comes to the front or its page changes, for the side panel. Returns the way to stop. */
export function watchActiveTab(changed: () => void): () => void {
  const updated = (_id: number, change: { status?: string }) => {
    if (change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
