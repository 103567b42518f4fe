/**
 * Asks for the files of the sheet in the page's address. The page of a sheet
 * runs this by itself, as soon as it is there (`scripts/assets/first-paint.ts`):
 * the files then come beside the app's script, not after it.
 */
import { COMMON_PATH, shardPath } from '../../sheets/shard';

const asked = new Map<string, Promise<Response>>();

// The worker, which reads by the same door, has no sheet in its address; a test has no address.
const code = /^#([A-N]\d{4})$/i.exec(globalThis.location?.hash ?? '')?.[1]?.toUpperCase();
if (code) {
  for (const path of [COMMON_PATH, shardPath(code)]) {
    const answer = fetch(`/${path}`);
    // Told to who takes it; nobody may.
    answer.catch(() => undefined);
    asked.set(path, answer);
  }
}

/** The answer for a file that was asked for ahead, once; undefined for any other. */
export function takeAhead(path: string): Promise<Response> | undefined {
  const answer = asked.get(path);
  asked.delete(path);
  return answer;
}
