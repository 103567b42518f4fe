import { isOrphan } from './orphan';
import { type Protocol, send } from './protocol';

type Data<K extends keyof Protocol> = Parameters<Protocol[K]>[0];
type Answer<K extends keyof Protocol> = Awaited<ReturnType<Protocol[K]>>;

/** Before the one more try: a worker that was just stopped is gone by then. */
const PAUSE = 30;

/**
 * Asks the background, and asks once more when it died while being asked: the
 * second message starts it again.
 * @throws when nobody answers the second time either, or the script is an orphan.
 */
export async function ask<K extends keyof Protocol>(type: K, data: Data<K>): Promise<Answer<K>> {
  const once = send as (type: K, data: Data<K>) => Promise<Answer<K>>;
  try {
    return await once(type, data);
  } catch (error) {
    // A refused message is refused again; only silence is worth another try.
    if (isOrphan() || String(error).includes('BadMessage')) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return once(type, data);
  }
}
