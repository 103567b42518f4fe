import { browser } from 'wxt/browser';
import { listens } from '../active-tab';
import { type Sender, send } from '../protocol';

/** The accent of the look (tokens.css), which a badge cannot read from CSS. */
const ACCENT = '#0f6b6b';
const MOST = 99;

/**
 * Hears which jobs a document names. A frame's are passed to the page around
 * it, which remembers them (this worker may be gone in a moment) and reports
 * them with its own: what the page says is shown on the toolbar button.
 */
export async function hearJobs(codes: string[], { tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  if (frameId === 0) await showCount(codes.length, tab.id);
  // A page that does not listen yet gathers its frames when it does.
  else if (await listens(tab.id)) {
    await send('frameJobs', { frame: frameId, codes }, { tabId: tab.id, frameId: 0 });
  }
}

/** Has every document of the sender's tab report anew. */
export async function gatherFrames({ tab }: Sender): Promise<void> {
  if (tab?.id !== undefined) await send('reportAgain', {}, tab.id);
}

async function showCount(count: number, tabId: number): Promise<void> {
  const button = browser.action ?? browser.browserAction;
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await button.setBadgeText({ tabId, text });
  await button.setBadgeBackgroundColor({ tabId, color: ACCENT });
}
