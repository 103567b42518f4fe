import { type Browser, browser } from 'wxt/browser';
import { listens } from './active-tab';
import { send } from './protocol';
import { changeSettings, readSettings } from './settings';
import { runOnTab } from './site-access';
import { openView, searchFor } from './worker/views';

const SHEET = 'sheet-of-selection';
const SITE = 'site-on-off';
/** A selection longer than this names no job, in UTF-16 units. */
const LONGEST = 500;

/** Adds the two entries of the context menu, where there is one (not on Android), and answers them. Must run synchronously when the background starts. */
export function addMenus(): void {
  if (!browser.contextMenus) return;
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
    // Refused, all stays as it is: a menu has no place to say so.
    if (info.menuItemId === SHEET) answerSelection(tab, info).catch(() => {});
    if (info.menuItemId === SITE && tab.url) switchSite(tab.id, tab.url).catch(() => {});
  });
}

/** The words of a selection, cut; half a character, as a cut leaves it, no address can hold. */
const jobWords = (selection: string): string =>
  selection
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}/gu, '');

/** Opens the card of the selected words; where no card can be, the search for them in a tab. @throws where the browser opens none. */
async function answerSelection(
  tab: Browser.tabs.Tab,
  { selectionText, frameId = 0 }: Browser.contextMenus.OnClickData,
): Promise<void> {
  const text = jobWords(selectionText ?? '');
  if (!text || tab.id === undefined) return;
  const shown = await showSelection(tab.id, frameId, text).catch(() => false);
  if (!shown) await openView(searchFor(text), tab);
}

/** Starts on the page first where we do not run; false (or a refusal) where a card cannot be shown. */
async function showSelection(tabId: number, frameId: number, text: string): Promise<boolean> {
  if (!(await listens(tabId, frameId))) await runOnTab(tabId);
  return send('showSelection', { text }, { tabId, frameId });
}

/** Off where it is on; where it is off, or never ran, on. @throws where the browser lets no extension run (its store), or the settings cannot be written. */
async function switchSite(tabId: number, url: string): Promise<void> {
  const { offHosts } = await readSettings();
  const { hostname } = new URL(url);
  const isOff = offHosts.includes(hostname);
  const running = await listens(tabId);
  if (!running) await runOnTab(tabId);
  await changeSettings({ switched: { host: hostname, off: running && !isOff } });
}
