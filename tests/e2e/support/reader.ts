/** A reader's own things as the stores keep them, to begin a test in the middle. */
import type { Locator } from '@playwright/test';
import { type Answer, formItems } from '../../../src/quiz/forms';
import type { SavedJob } from '../../../src/saved/types';
import type { RiasecLetter } from '../../../src/sheets/types';
import type { ExtensionBrowser } from './browser';

/** A short form filled by one rule: what each type is answered. */
export function quizAnswered(rule: (type: RiasecLetter) => Answer) {
  const answers = formItems('short').map((item) => [item.id, rule(item.type)]);
  return { quiz: { version: 1, data: { form: 'short', answers: Object.fromEntries(answers) } } };
}

/** Jobs kept, in this order. */
export function jobsKept(...jobs: [code: string, label: string][]) {
  const list: SavedJob[] = jobs.map(([code, label], i) => ({
    code,
    label,
    status: 'explore',
    note: '',
    addedAt: 1_700_000_000_000 + i,
  }));
  return { saved: { version: 1, data: { jobs: list, past: [] } } };
}

/**
 * One of the app's views in a tab in front, of the popup's size: a background
 * tab, as `openPopup` gives, paints once a second and makes every click wait.
 */
export async function openView(extension: ExtensionBrowser, path: string) {
  const view = await extension.context.newPage();
  await view.setViewportSize({ width: 400, height: 560 });
  await view.goto(extension.url(path));
  return view;
}

/** Presses a button and closes its page in the same breath, as a click beside a popup may. */
export async function closingWith(extension: ExtensionBrowser, button: Locator): Promise<void> {
  await button.waitFor();
  // A worker that sleeps takes some 40 ms to wake, and what was sent by a page gone before is dropped.
  await extension.inWorker(() => undefined, undefined);
  const closed = button.page().waitForEvent('close');
  await button.evaluate((element: HTMLElement) => {
    element.click();
    // A window shut from within takes its page along at once; what it has asked for is on its way.
    setTimeout(() => window.close());
  });
  await closed;
}
