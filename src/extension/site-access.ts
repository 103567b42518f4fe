/**
 * The ways to run beside the boards of the table: on the site in front from now
 * on, by a permission the browser asks for, and once on any page by a gesture,
 * under activeTab.
 */
import { browser } from 'wxt/browser';
import { listens } from './active-tab';
import { atMost } from './at-most';
import { SCRIPT_PATH, STYLE } from './content-script';

/** The match pattern of a page's site; null for pages no extension may read. */
function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  return `${protocol}//${hostname}/*`;
}

/** The site of the tab in front; null for a page no extension may read. */
export interface Site {
  tabId: number;
  hostname: string;
  pattern: string;
}

/** Needs activeTab or the site's permission: a popup has the first. */
export async function siteInFront(): Promise<Site | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const pattern = tab?.url ? patternOf(tab.url) : null;
  if (tab?.id === undefined || !tab.url || !pattern) return null;
  return { tabId: tab.id, hostname: new URL(tab.url).hostname, pattern };
}

/**
 * Asks for the permission to run on a site, from now on. Must be called in a
 * click handler, before any wait. Its open pages start as soon as the
 * permission is there (`added-sites`): the browser's question may close
 * the popup that asked.
 */
export function addSite({ pattern }: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Starts on the page of a tab, once: needs activeTab or the site's permission. */
export async function runOnTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT_PATH] });
}

/** In ms; a page is started in some tens of them. */
const PATIENCE = 1_000;

/** Starts on the pages of tabs where our script does not listen yet, one after the other; one that hangs, or refuses, keeps none of the others waiting for long. */
export async function runOnTabs(tabs: readonly { id?: number | undefined }[]): Promise<void> {
  for (const { id } of tabs) {
    if (id !== undefined) await atMost(PATIENCE, runWhereMissing(id), undefined).catch(() => {});
  }
}

async function runWhereMissing(tabId: number): Promise<void> {
  if (!(await listens(tabId))) await runOnTab(tabId);
}
