/**
 * The sites the reader added, which are the browser's permissions and nothing
 * else: what they are, and starting and leaving there as they change.
 */
import { browser } from 'wxt/browser';
import { BOARD_MATCHES } from '../page/boards';
import { SCRIPT, STYLE } from './content-script';
import { runOnTabs } from './site-access';
import { tellDocuments } from './tell-documents';

/** One registration for all added sites. */
const ID = 'added-sites';

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

/** Keeps registration and open pages in step with the permissions, now and whenever they change. */
export function followPermissions(): void {
  let last = Promise.resolve();
  // One after the other: two that found nothing registered would both register, and one be refused.
  // What fails is put right at the next change of a permission, or the next start.
  const sync = () => {
    last = last.then(register).catch(() => {});
  };
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

/** Starts on the open pages of sites that were just added. */
async function startWhere(origins: string[]): Promise<void> {
  const url = origins.filter((origin) => /^(https?|\*):/.test(origin));
  if (url.length === 0) return;
  await runOnTabs(await browser.tabs.query({ url, discarded: false }));
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
