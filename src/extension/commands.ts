import { browser } from 'wxt/browser';
import { askDocument, countPlaces, jobsOfFrame, placesAround } from './active-tab';

/** Keyboard commands of the manifest, and the step each takes through the page's jobs. */
const STEPS: Record<string, 1 | -1> = { 'next-job': 1, 'previous-job': -1 };

/** Answers the keyboard commands, where the browser has them (not on Android). Must run synchronously when the background starts. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    const step = STEPS[command];
    if (step === undefined) return;
    void activeTabId(tab).then((tabId) => (tabId === null ? null : move(tabId, step)));
  });
}

/** Goes on from the document whose card is shown, into the next one at its end, around the tab. */
async function move(tabId: number, step: 1 | -1): Promise<void> {
  // A page where we do not run has no job to go to.
  const page = await jobsOfFrame(tabId, 0);
  if (!page) return;
  const frames = [0, ...page.frames];
  const counts = await countPlaces(tabId, frames);
  const go = (at: number, from: 'card' | 'sight' | 'edge') =>
    askDocument(
      'moveToJob',
      { step, from, around: placesAround(counts, at) },
      { tabId, frameId: frames[at] ?? 0 },
      'idle',
    );
  // A frame with no place has no card to go on from either; it may never answer.
  const live = [...frames.keys()].filter((at) => counts[at]);
  for (const [turn, at] of live.entries()) {
    const went = await go(at, 'card');
    if (went === 'moved') return;
    if (went === 'idle') continue;
    for (let tries = 1; tries <= live.length; tries++) {
      const next = live.at((turn + tries * step) % live.length) ?? at;
      if ((await go(next, 'edge')) === 'moved') return;
    }
    return;
  }
  for (const at of live) if ((await go(at, 'sight')) === 'moved') return;
}

/** Firefox hands the tab over since version 126 only. */
async function activeTabId(tab?: { id?: number }): Promise<number | null> {
  if (tab?.id !== undefined) return tab.id;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
