/**
 * Everything that goes wrong in the browser, written down: console errors and
 * uncaught exceptions of pages, of content scripts and of the service worker,
 * which is the hard one. Playwright tells its console but not its exceptions,
 * so a DevTools session of its own follows it through every restart.
 */
import type { BrowserContext, CDPSession } from '@playwright/test';

/** Appends to `faults`, for as long as the context lives. */
export async function collectFaults(context: BrowserContext, faults: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    faults.push(`console: ${message.text()} (${url}:${lineNumber})`);
  });
  context.on('weberror', (raised) => {
    const error = raised.error();
    faults.push(`exception: ${error.stack || error.message || error} (${raised.page()?.url()})`);
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (session) await followWorkers(session, faults);
}

/** Attaches to each service worker; the session outlives the worker's stops and starts. */
async function followWorkers(session: CDPSession, faults: string[]): Promise<void> {
  session.on('Target.targetCreated', async ({ targetInfo }) => {
    if (targetInfo.type !== 'service_worker') return;
    // Not "flattened": Playwright's sessions cannot address a child session.
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: targetInfo.targetId,
      flatten: false,
    });
    const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message);
    if (method !== 'Runtime.exceptionThrown') return;
    const { text, exception } = params.exceptionDetails;
    faults.push(`worker: ${text} ${exception?.description ?? exception?.value ?? ''}`);
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
}
