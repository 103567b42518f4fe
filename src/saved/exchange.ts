/**
 * Kept jobs as a file of their own, and back. An import is all or nothing: a file
 * with one fault changes nothing and says where the fault is.
 */
import * as v from 'valibot';
import { MAX_NOTE, MAX_SAVED, type SavedJob, type SavedList, savedJobSchema } from './types';

const FORMAT = 'loupe-metier/saved-jobs';
const VERSION = 1;
/** Largest file read, in UTF-16 units: several hundred jobs with full notes. */
export const MAX_FILE = 2_000_000;

export function toJson(list: SavedList, now: number): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(now).toISOString(),
    jobs: list,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What is wrong with a file, in terms a sentence can be made of. */
export type FileProblem =
  | { kind: 'too-big' }
  | { kind: 'not-json' }
  /** JSON, but not an export of ours. */
  | { kind: 'not-ours' }
  | { kind: 'old-version' | 'new-version'; version: number }
  | { kind: 'too-many'; count: number }
  /** The n-th job (from 1) has a wrong field. */
  | { kind: 'bad-job'; position: number; field: string };

export type FileReading = { ok: true; jobs: SavedJob[] } | { ok: false; problem: FileProblem };

const refuse = (problem: FileProblem): FileReading => ({ ok: false, problem });

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  jobs: v.array(v.unknown()),
});

/** Reads an exported file; never throws. */
export function fromJson(text: string): FileReading {
  if (text.length > MAX_FILE) return refuse({ kind: 'too-big' });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ kind: 'not-json' });
  }
  const file = v.safeParse(envelope, data);
  if (!file.success) return refuse({ kind: 'not-ours' });
  const { version, jobs } = file.output;
  if (version < VERSION) return refuse({ kind: 'old-version', version });
  if (version > VERSION) return refuse({ kind: 'new-version', version });
  if (jobs.length > MAX_SAVED) return refuse({ kind: 'too-many', count: jobs.length });
  const read: SavedJob[] = [];
  for (const [index, job] of jobs.entries()) {
    const parsed = v.safeParse(savedJobSchema, job);
    if (!parsed.success) {
      const field = v.getDotPath(parsed.issues[0]) ?? 'job';
      return refuse({ kind: 'bad-job', position: index + 1, field });
    }
    read.push(parsed.output);
  }
  return { ok: true, jobs: read };
}

/**
 * Adds the jobs of a file after those kept already. A job in both keeps its place
 * and status here; notes that differ are both kept.
 */
export function mergeJobs(list: SavedList, read: SavedList): SavedList {
  const merged = new Map(list.map((job) => [job.code, job]));
  for (const job of read) {
    const own = merged.get(job.code);
    merged.set(job.code, own ? { ...own, note: bothNotes(own.note, job.note) } : job);
  }
  const result = [...merged.values()];
  return JSON.stringify(result) === JSON.stringify(list) ? list : result;
}

function bothNotes(own: string, other: string): string {
  if (own.includes(other)) return own;
  const both = own ? `${own}\n\n${other}` : other;
  return both.length <= MAX_NOTE ? both : own;
}
