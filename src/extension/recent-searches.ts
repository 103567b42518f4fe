import * as v from 'valibot';
import { localItem } from './local-item';
import { inPrivateWindow } from './private-window';

/** As many as the empty search view shows without scrolling. */
const MOST = 8;
const schema = v.fallback(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), []);
const item = localItem('recentSearches');

/** The reader's last searches, latest first; empty when the store cannot be read. */
export async function readRecentSearches(): Promise<string[]> {
  return v.parse(schema, await item.get().catch(() => []));
}

/** Puts a search in front of the others; the same words in another case are the same search. */
export function withRecent(recent: string[], query: string): string[] {
  const words = query.trim().slice(0, 200);
  if (!words) return recent;
  const others = recent.filter((each) => each.toLowerCase() !== words.toLowerCase());
  return [words, ...others].slice(0, MOST);
}

/** Keeps a search that led somewhere, but for one of a private window. Storage that is full loses only this convenience. */
export async function keepRecentSearch(query: string): Promise<void> {
  if (await inPrivateWindow()) return;
  await item.set(withRecent(await readRecentSearches(), query)).catch(() => undefined);
}

export const clearRecentSearches = (): Promise<void> => item.remove();
