/**
 * Where Loupe Métier runs beside the boards of the table: on the sites the
 * reader added, by a permission the browser asks for, and once on any page by a
 * gesture, under activeTab.
 */
import { browser } from 'wxt/browser';
import { BOARD_MATCHES } from '../page/boards';
import { anyListens, listens } from './active-tab';
import { send } from './protocol';

const SCRIPT = 'content-scripts/jobboard.js';
const STYLE = 'content-scripts/jobboard.css';
/** One registration for all added sites. */
const ID = 'added-sites';

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
 * permission is there (`followPermissions`): the browser's question may close
 * the popup that asked.
 */
export function addSite({ pattern }: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Takes the permission for a site back: our script leaves its pages, and no longer starts there. */
export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when a site is added or taken out, wherever that is done; returns the way to stop. */
export function watchSites(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Sites the reader added, as match patterns. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !coveredByBoards(origin));
}

/** Starts on the page of a tab, once: needs activeTab or the site's permission. */
export async function runOnTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [`/${SCRIPT}`] });
}

/** Keeps registration and open pages in step with the permissions, now and whenever they change. */
export function followPermissions(): void {
  const sync = () => void register().catch(() => {});
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    sync();
    void tellDocuments()
      .then(() => startWhere(origins))
      .catch(() => {});
  });
  browser.permissions.onRemoved.addListener(() => {
    sync();
    void tellDocuments().catch(() => {});
  });
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
}

/** Has the documents where we run ask what they may do now: the browser leaves a script where it may be no more. */
async function tellDocuments(): Promise<void> {
  for (const { id } of await browser.tabs.query({ discarded: false }))
    if (id !== undefined && (await anyListens(id))) await send('accessChanged', {}, id);
}

/** Starts on the open pages of sites that were just added. */
async function startWhere(origins: string[]): Promise<void> {
  const url = origins.filter((origin) => /^(https?|\*):/.test(origin));
  if (url.length === 0) return;
  for (const { id } of await browser.tabs.query({ url, discarded: false }))
    if (id !== undefined && !(await listens(id))) await runOnTab(id).catch(() => {});
}

async function register(): Promise<void> {
  const matches = await addedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = {
    id: ID,
    js: [SCRIPT],
    css: [STYLE],
    matches,
    allFrames: true,
    // Frames written on the fly are the site's too.
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
  };
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Boards are in the manifest; browsers list their hosts without the path. */
function coveredByBoards(origin: string): boolean {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1];
  return BOARD_MATCHES.some((pattern) => pattern.includes(`//${host}/`));
}
