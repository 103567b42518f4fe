/** All sheets in the order of a profile: the closest first, never from one domain only. */
import { LEVELS, type Level } from '../sheets/scales';
import type { Brief } from '../sheets/types';
import { levelsIn } from '../sheets/way-in';
import { type Fit, fitter } from './fit';
import type { Profile } from './profile';

export interface RankedJob {
  brief: Brief;
  fit: Fit;
}

/** Correlations closer than this are the same: a handful of answers per type cannot tell them apart. */
const CONGRUENCE_STEP = 0.05;

const step = (fit: Fit) => Math.round(fit.congruence / CONGRUENCE_STEP);

/** Congruence, then interests shared, then demand; the code last, for a stable order. */
function byFit(a: RankedJob, b: RankedJob): number {
  return (
    step(b.fit) - step(a.fit) ||
    b.fit.liking - a.fit.liking ||
    (b.brief.tension ?? 0) - (a.brief.tension ?? 0) ||
    b.fit.congruence - a.fit.congruence ||
    (a.brief.code < b.brief.code ? -1 : 1)
  );
}

/** Whether one usually enters the job with this level: not more, and not far less, is asked. Unknown entry levels do not qualify. */
export function withinLevel(brief: Pick<Brief, 'entry' | 'diplomas'>, level: Level): boolean {
  const levels = levelsIn(brief);
  if (!levels) return false;
  // The lowest level there is to choose is not far above none.
  return levels.min <= level && level <= Math.max(levels.max, LEVELS[0]);
}

/** Jobs looked at together by a reader. */
const SCREEN = 10;
/** Most jobs of one domaine professionnel ("E11") and of one grand domaine ("E") on a screen. */
const PER_DOMAIN = 2;
const PER_GROUP = 4;
/** Screens that are made diverse; nobody reads the order beyond. */
const DIVERSE_SCREENS = 6;

const domainOf = (job: RankedJob) => job.brief.code.slice(0, 3);
const groupOf = (job: RankedJob) => job.brief.code.slice(0, 1);

/**
 * Moves jobs down (never out) so that a screen of ten holds at most two of a
 * domain and four of a grand domaine, as long as there are others to show.
 */
export function diversify(ranked: RankedJob[]): RankedJob[] {
  const left = [...ranked];
  const result: RankedJob[] = [];
  for (let screen = 0; screen < DIVERSE_SCREENS && left.length > 0; screen++) {
    const seen = new Map<string, number>();
    for (let place = 0; place < SCREEN && left.length > 0; place++) {
      const fits = (job: RankedJob) =>
        (seen.get(domainOf(job)) ?? 0) < PER_DOMAIN && (seen.get(groupOf(job)) ?? 0) < PER_GROUP;
      const found = left.findIndex(fits);
      const [job] = left.splice(Math.max(found, 0), 1) as [RankedJob];
      for (const key of [domainOf(job), groupOf(job)]) seen.set(key, (seen.get(key) ?? 0) + 1);
      result.push(job);
    }
  }
  return [...result, ...left];
}

/** Ranks sheets for a profile; with a level, only those one enters with it. */
export function rankJobs(profile: Profile, briefs: readonly Brief[], level?: Level): RankedJob[] {
  const fitWith = fitter(profile);
  const ranked = briefs
    .filter((brief) => level === undefined || withinLevel(brief, level))
    .map((brief) => ({ brief, fit: fitWith(brief) }))
    .sort(byFit);
  return diversify(ranked);
}
