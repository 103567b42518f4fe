import type { BrowserContext, CDPSession } from '@playwright/test';

/** Bytes of live JavaScript in the extension's running worker, after a collection; null while it sleeps. */
export async function workerHeap(context: BrowserContext, id: string): Promise<number | null> {
  const session = await context.browser()!.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(id),
    );
    if (!target) return null;
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    await ask(session, sessionId, 'HeapProfiler.collectGarbage');
    const usage = await ask(session, sessionId, 'Runtime.getHeapUsage');
    return usage?.usedSize ?? null;
  } finally {
    await session.detach();
  }
}

/** One command to a child target that Playwright's sessions cannot address; null when it does not answer. */
function ask(
  session: CDPSession,
  sessionId: string,
  method: string,
): Promise<{ usedSize?: number } | null> {
  const id = Math.floor(Math.random() * 1e9);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), 3_000);
    session.on('Target.receivedMessageFromTarget', (event) => {
      const message = JSON.parse(event.message);
      if (message.id !== id) return;
      clearTimeout(timer);
      resolve(message.result ?? null);
    });
    void session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method }),
    });
  });
}
