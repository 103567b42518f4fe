/** The list with the states before it, so that any change can be taken back, even after closing the popup. */
import type { SavedList } from './types';

export interface SavedHistory {
  jobs: SavedList;
  /** Earlier lists, the latest first. */
  past: readonly SavedList[];
}

/** Steps that can be taken back. */
export const MAX_PAST = 10;

export const EMPTY: SavedHistory = { jobs: [], past: [] };

/** The next state; nothing new when the list did not change. */
export function withChange(
  history: SavedHistory,
  change: (list: SavedList) => SavedList,
): SavedHistory {
  const jobs = change(history.jobs);
  if (jobs === history.jobs) return history;
  return { jobs, past: [history.jobs, ...history.past].slice(0, MAX_PAST) };
}

/** The next state of a change that goes on, as words do while they are typed: it is taken back in one step. */
export function withMore(
  history: SavedHistory,
  change: (list: SavedList) => SavedList,
): SavedHistory {
  const jobs = change(history.jobs);
  return jobs === history.jobs ? history : { ...history, jobs };
}

/** The state before the last change. */
export function undone({ jobs, past }: SavedHistory): SavedHistory {
  const [previous, ...earlier] = past;
  return previous ? { jobs: previous, past: earlier } : { jobs, past };
}
