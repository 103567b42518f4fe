/**
 * Gestures on the browser itself, which no test can make on a browser without
 * windows: a keyboard command, an entry of the context menu. The events they
 * end in are raised in the extension's worker, as the browser would.
 */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './browser';

interface Tab {
  id?: number;
}
interface Raised {
  dispatch(...details: unknown[]): void;
}
declare const chrome: {
  tabs: { query(q: object): Promise<Tab[]> };
  commands: { onCommand: Raised };
  contextMenus: { onClicked: Raised };
  action: { getBadgeText(of: object): Promise<string> };
};

/** Presses a keyboard command of the manifest over a page. */
export async function pressCommand(
  extension: ExtensionBrowser,
  page: Page,
  command: 'next-job' | 'previous-job',
): Promise<void> {
  await page.bringToFront();
  await extension.inWorker(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Clicks an entry of the context menu over a page, or one of its frames. */
export async function clickMenu(
  extension: ExtensionBrowser,
  page: Page,
  info: { menuItemId: string; selectionText?: string; frameUrl?: string; frameId?: number },
): Promise<void> {
  await page.bringToFront();
  await extension.inWorker(async (clicked) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.contextMenus.onClicked.dispatch({ editable: false, frameId: 0, ...clicked }, tab);
  }, info);
}

/** What the toolbar button says over a page. */
export async function badgeOf(extension: ExtensionBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  return extension.inWorker(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  }, undefined);
}
