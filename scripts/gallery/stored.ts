import { type Answer, formItems } from '../../src/quiz/forms';
import type { SavedJob } from '../../src/saved/types';
import type { State } from './states';

const KEPT: [code: string, label: string, status: SavedJob['status'], note: string][] = [
  ['J1506', 'Infirmier / Infirmière en soins généraux (IDE)', 'liked', 'Demander un stage au CHU.'],
  ['E1101', 'Community manager', 'explore', ''],
  ['D1102', 'Boulanger / Boulangère', 'no', 'Trop tôt le matin !'],
];

/** One who likes to help and to create, above all. */
const LIKES: Record<string, Answer> = { R: 1, I: 2, A: 4, S: 5, E: 3, C: 2 };

/** What a reader's storage holds in a state: the settings, and for one who has used it for a while the rest. */
export function storedFor({ theme, language, used, damaged }: State): Record<string, unknown> {
  const settings = { theme: theme ?? 'light', language: language ?? 'fr' };
  if (damaged) {
    return { settings, saved: { version: 1, data: 'cut' }, quiz: { version: 1, data: 'cut' } };
  }
  if (!used) return { settings };
  const jobs: SavedJob[] = KEPT.map(([code, label, status, note], i) => ({
    code,
    label,
    status,
    note,
    addedAt: 1_700_000_000_000 + i,
  }));
  const answers = formItems('short').map(({ id, type }) => [id, LIKES[type]]);
  return {
    settings,
    recentSearches: ['infirmier', 'dev full stack', 'boulanger'],
    saved: { version: 1, data: { jobs, past: [] } },
    quiz: { version: 1, data: { form: 'short', answers: Object.fromEntries(answers) } },
  };
}
