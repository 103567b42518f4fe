import type { State } from './states';

/** What a reader's storage holds in a state: the settings, and for one who has used it for a while the rest. */
export function storedFor({ theme, language, used }: State): Record<string, unknown> {
  const settings = { theme: theme ?? 'light', language: language ?? 'fr' };
  if (!used) return { settings };
  return { settings, recentSearches: ['infirmier', 'dev full stack', 'boulanger'] };
}
