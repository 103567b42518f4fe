/** The jobs the reader keeps, with the steps that can be taken back. */
import * as v from 'valibot';
import { EMPTY, type SavedHistory } from '../saved/history';
import { type SavedJob, type SavedList, savedJobSchema } from '../saved/types';
import { type Salvage, versionedStore } from './versioned-store';

const schema = v.object({
  jobs: v.array(v.unknown()),
  past: v.fallback(v.array(v.array(savedJobSchema)), []),
});

/** Keeps every job that reads, the first of each code. */
function soundJobs(jobs: unknown[]): SavedList {
  const byCode = new Map<string, SavedJob>();
  for (const job of jobs) {
    const parsed = v.safeParse(savedJobSchema, job);
    if (parsed.success && !byCode.has(parsed.output.code))
      byCode.set(parsed.output.code, parsed.output);
  }
  return [...byCode.values()];
}

function salvage(data: unknown): Salvage<SavedHistory> {
  const parsed = v.safeParse(schema, data);
  if (!parsed.success) return { value: EMPTY, whole: false };
  const jobs = soundJobs(parsed.output.jobs);
  return {
    value: { jobs, past: parsed.output.past },
    whole: jobs.length === parsed.output.jobs.length,
  };
}

export const savedStore = versionedStore<SavedHistory>({
  name: 'saved',
  version: 1,
  empty: EMPTY,
  salvage,
});
