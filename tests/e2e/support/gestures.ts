/**
 * Gestures on the browser itself, which no test can make on a browser without
 * windows: a keyboard command, an entry of the context menu. The events they
 * end in are raised in the extension's worker, as the browser would.
 */
import type { CDPSession, Page } from '@playwright/test';
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

/** The popup as the toolbar opens it: over its page, with the permission to read that page. */
export interface ToolbarPopup {
  /** Text of the popup. */
  text(): Promise<string>;
  /** Clicks the first button whose name contains this, as a reader's click. */
  click(name: string): Promise<void>;
}

/** Clicks the toolbar button over a page. Playwright does not see the popup's window: it is driven by the protocol. */
export async function clickToolbar(extension: ExtensionBrowser, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  const session = await extension.context.browser()!.newBrowserCDPSession();
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.find(({ url }) => url === page.url());
  const trigger = session.send as unknown as (method: string, params: object) => Promise<void>;
  await trigger.call(session, 'Extensions.triggerAction', {
    id: extension.id,
    targetId: tab?.targetId,
  });
  const popup = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'page' && url.includes('popup.html'));
  };
  let found = await popup();
  for (let tries = 0; !found && tries < 100; tries++) {
    await page.waitForTimeout(20);
    found = await popup();
  }
  if (!found) throw new Error('the toolbar button opened no popup');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: found.targetId,
    flatten: false,
  });
  const run = (expression: string) => evaluate(session, sessionId, expression);
  return {
    text: async () => String((await run('document.body?.innerText')) ?? ''),
    async click(name) {
      const clicked = await run(
        `(() => { const found = [...document.querySelectorAll('button')].find((b) => (b.ariaLabel ?? b.innerText).includes(${JSON.stringify(name)})); found?.click(); return !!found; })()`,
      );
      if (!clicked) throw new Error(`the popup has no button named ${name}`);
    },
  };
}

let asked = 0;
/** Runs in a target that Playwright's sessions cannot address. */
function evaluate(session: CDPSession, sessionId: string, expression: string): Promise<unknown> {
  const id = ++asked;
  return new Promise((resolve, reject) => {
    const heard = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message);
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', heard);
      if (answer.error) reject(new Error(answer.error.message));
      else resolve(answer.result.result.value);
    };
    session.on('Target.receivedMessageFromTarget', heard);
    const message = JSON.stringify({
      id,
      method: 'Runtime.evaluate',
      params: { expression, returnByValue: true, userGesture: true },
    });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
  });
}
