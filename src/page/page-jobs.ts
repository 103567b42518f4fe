import type { Mark } from './marks/mark';
import type { MarkStore } from './marks/store';

/** A job named on the page, once however often it is named. */
export interface NamedJob {
  text: string;
  code: string;
  label: string;
  score: number;
  kind: Mark['kind'];
  /** Times the sheet is named on the page. */
  count: number;
}

/** The jobs of a page in reading order, one a sheet; the surest wording speaks for it. */
export function namedJobs(marks: Iterable<Mark>): NamedJob[] {
  const jobs = new Map<string, NamedJob>();
  for (const { text, code, score, kind, results } of marks) {
    const job = jobs.get(code);
    if (!job) {
      const label = results[0]?.label ?? text;
      jobs.set(code, { text, code, label, score, kind, count: 1 });
    } else {
      job.count++;
      if (score > job.score) Object.assign(job, { text, score, kind });
    }
  }
  return [...jobs.values()];
}

/** Codes of the sheets named, each once. */
export function namedCodes(store: MarkStore): string[] {
  return [...new Set([...store.all()].map(({ code }) => code))];
}
