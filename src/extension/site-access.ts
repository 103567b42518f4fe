/**
 * Where Loupe Métier runs beside the boards of the table: on the sites the
 * reader added, by a permission the browser asks for, and once on any page by a
 * gesture, under activeTab.
 */
import { browser } from 'wxt/browser';
import { BOARD_MATCHES, boardOf } from '../page/boards';

const SCRIPT = 'content-scripts/jobboard.js';
const STYLE = 'content-scripts/jobboard.css';
/** One registration for all added sites. */
const ID = 'added-sites';

/** The match pattern of a page's site; null for pages no extension may read. */
export function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  return `${protocol}//${hostname}/*`;
}

/** Whether Loupe Métier runs on a page unasked: a board, or a site the reader added. */
export async function runsOn(url: string): Promise<boolean> {
  if (boardOf(url)) return true;
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks for the permission to run on a tab's site, and starts there at once.
 * Must be called in a click handler, before any other wait.
 * @returns whether the reader agreed.
 */
export async function addSite(tab: { id?: number; url?: string }): Promise<boolean> {
  const pattern = tab.url ? patternOf(tab.url) : null;
  if (!pattern) return false;
  const agreed = await browser.permissions.request({ origins: [pattern] });
  if (agreed && tab.id !== undefined) await runOnTab(tab.id);
  return agreed;
}

/** Gives the permission for a site back. */
export async function removeSite(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.remove({ origins: [pattern] });
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

/** Keeps the registration in step with the permissions, now and whenever they change. */
export function followPermissions(): void {
  const sync = () => void register().catch(() => {});
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
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
    runAt: 'document_idle' as const,
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
