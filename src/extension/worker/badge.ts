import { browser } from 'wxt/browser';
import type { Sender } from '../protocol';

/** The accent of the look (tokens.css), which a badge cannot read from CSS. */
const ACCENT = '#0f6b6b';
const MOST = 99;

/** Shows the number of jobs found in the sender's tab on the toolbar button. */
export async function showCount(count: number, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  // Frames of the page report too; the page itself speaks for all of them.
  if (tabId === undefined || sender.frameId !== 0) return;
  const button = browser.action ?? browser.browserAction;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await button.setBadgeText({ tabId, text });
  await button.setBadgeBackgroundColor({ tabId, color: ACCENT });
}
