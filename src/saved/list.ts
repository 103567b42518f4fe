/** Changes of the list of kept jobs; each gives a new list and leaves the old one as it is. */
import { MAX_NOTE, MAX_SAVED, type SavedJob, type SavedList, type Status } from './types';

export const isSaved = (list: SavedList, code: string): boolean =>
  list.some((job) => job.code === code);

/** Keeps a job, last; a job already kept stays where it is. */
export function addJob(
  list: SavedList,
  job: { code: string; label: string },
  now: number,
): SavedList {
  if (isSaved(list, job.code) || list.length >= MAX_SAVED) return list;
  return [...list, { code: job.code, label: job.label, status: 'explore', note: '', addedAt: now }];
}

export function removeJob(list: SavedList, code: string): SavedList {
  return list.filter((job) => job.code !== code);
}

/** Changes the status or the note of one job; a note too long is cut. The same list when nothing changes. */
export function editJob(
  list: SavedList,
  code: string,
  change: { status?: Status; note?: string },
): SavedList {
  const before = list.find((job) => job.code === code);
  if (!before) return list;
  const { status = before.status, note = before.note } = change;
  const after = { ...before, status, note: note.slice(0, MAX_NOTE) };
  if (after.status === before.status && after.note === before.note) return list;
  return list.map((job) => (job === before ? after : job));
}

/** Moves a job by some places, up (negative) or down, as far as the list goes. */
export function moveJob(list: SavedList, code: string, by: number): SavedList {
  const from = list.findIndex((job) => job.code === code);
  if (from < 0) return list;
  const to = Math.min(list.length - 1, Math.max(0, from + by));
  const moved = [...list];
  const [job] = moved.splice(from, 1) as [SavedJob];
  moved.splice(to, 0, job);
  return moved;
}
