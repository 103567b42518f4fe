import { isOrphan, runtime } from '../../src/extension/orphan';
import type { run } from '../session/run';

/**
 * Loads what reads a page into this content script's world and runs it. In a
 * page that an update or a removal made an orphan of, nothing happens.
 */
export async function loadSession(): Promise<void> {
  const address = isOrphan() ? undefined : runtime()?.getURL('/session.js');
  if (!address) return;
  try {
    await import(/* @vite-ignore */ address);
  } catch (error) {
    if (isOrphan()) return;
    throw error;
  }
  const { loupeMetierRun } = globalThis as { loupeMetierRun?: typeof run };
  if (!loupeMetierRun) throw new Error('the page has no session');
  await loupeMetierRun();
}
