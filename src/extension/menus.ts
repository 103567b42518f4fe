import { type Browser, browser } from 'wxt/browser';
import { listens } from './active-tab';
import { send } from './protocol';
import { readSettings, switchHost } from './settings';
import { runOnTab } from './site-access';

const SHEET = 'sheet-of-selection';
const SITE = 'site-on-off';

/** Adds the two entries of the context menu and answers them. Must run synchronously when the background starts. */
export function addMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    const say = browser.i18n.getMessage as (key: string) => string;
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: SHEET, title: say('menuSheet'), contexts: ['selection'] });
      browser.contextMenus.create({
        id: SITE,
        title: say('menuSite'),
        contexts: ['page'],
        documentUrlPatterns: ['https://*/*', 'http://*/*'],
      });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === SHEET) void showSelection(tab.id, info);
    if (info.menuItemId === SITE && tab.url) void switchSite(tab.id, tab.url);
  });
}

/** Opens the card of the selected words, starting on the page first where we do not run. */
async function showSelection(tabId: number, info: Browser.contextMenus.OnClickData): Promise<void> {
  const text = info.selectionText?.trim().slice(0, 500);
  if (!text) return;
  const frameId = info.frameId ?? 0;
  if (!(await listens(tabId, frameId))) await runOnTab(tabId);
  await send('showSelection', { text }, { tabId, frameId });
}

/** Off where it is on; where it is off, or never ran, on. */
async function switchSite(tabId: number, url: string): Promise<void> {
  const { offHosts } = await readSettings();
  const { hostname } = new URL(url);
  const isOff = offHosts.includes(hostname);
  const running = await listens(tabId);
  if (!running) await runOnTab(tabId);
  await switchHost(hostname, running && !isOff);
}
