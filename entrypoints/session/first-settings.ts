import { browser } from 'wxt/browser';
import { isOrphan } from '../../src/extension/orphan';
import type { PageSettings } from '../../src/extension/protocol';
import type { ScriptLife } from '../../src/extension/script-life';

/** What tells that a reader is there, or that the page is shown again. */
const SIGNS = ['pageshow', 'focus', 'pointerdown', 'keydown'] as const;

/**
 * The settings a page begins with. Where nobody answers (a worker that does not
 * start, a store that is locked), they are asked for again when the page is
 * shown again, when the reader does something in it, or when a message says
 * that the worker is there: never in a loop that would keep both busy. Null once
 * the script's time in the page is over.
 */
export async function firstSettings(
  script: ScriptLife,
  read: () => Promise<PageSettings>,
): Promise<PageSettings | null> {
  while (!script.isOver) {
    try {
      return await read();
    } catch {
      await nextSign(script);
    }
  }
  return null;
}

/** Until somebody is there again, or the script is sent away. */
function nextSign(script: ScriptLife): Promise<void> {
  return new Promise((resolve) => {
    if (script.isOver) {
      resolve();
      return;
    }
    const heard = new AbortController();
    const end = () => {
      heard.abort();
      if (!isOrphan()) browser.runtime.onMessage.removeListener(end);
      resolve();
    };
    const listening = { signal: heard.signal, capture: true, passive: true };
    for (const sign of SIGNS) addEventListener(sign, end, listening);
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && end(),
      listening,
    );
    browser.runtime.onMessage.addListener(end);
    script.onEnd(end);
  });
}
