import { browser } from 'wxt/browser';
import { listens } from './active-tab';
import { send } from './protocol';

/** Keyboard commands of the manifest, and the step each takes through the page's jobs. */
const STEPS: Record<string, 1 | -1> = { 'next-job': 1, 'previous-job': -1 };

/** Answers the keyboard commands. Must run synchronously when the background starts. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const step = STEPS[command];
    if (step === undefined) return;
    void activeTabId(tab).then(async (tabId) => {
      // A page where we do not run has no job to go to.
      if (tabId === null || !(await listens(tabId))) return;
      await send('moveToJob', { step }, { tabId, frameId: 0 });
    });
  });
}

/** Firefox hands the tab over since version 126 only. */
async function activeTabId(tab?: { id?: number }): Promise<number | null> {
  if (tab?.id !== undefined) return tab.id;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
