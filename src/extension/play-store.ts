/** What "Quiz métier" keeps: the streak, and the jobs met today, which it asks about. */
import * as v from 'valibot';
import { dayOf, NO_STREAK, type Streak, streakSchema } from '../quiz/trivia/streak';
import { inPrivateWindow } from './private-window';
import { versionedStore } from './versioned-store';

export interface Play {
  streak: Streak;
  /** Day of `met`, "2026-11-21". */
  day: string;
  /** Codes of the jobs met on that day, the latest first. */
  met: string[];
}

const NOTHING: Play = { streak: NO_STREAK, day: '', met: [] };
/** More than a round asks about. */
const MOST_MET = 60;

const schema = v.object({
  streak: streakSchema,
  day: v.string(),
  met: v.array(v.pipe(v.string(), v.regex(/^[A-N]\d{4}$/))),
});

export const playStore = versionedStore<Play>({
  name: 'play',
  version: 1,
  empty: NOTHING,
  salvage(data) {
    const parsed = v.safeParse(schema, data);
    return parsed.success
      ? { value: parsed.output, whole: true }
      : { value: NOTHING, whole: false };
  },
});

/** The jobs met on a day; those of another day are forgotten. */
export const metOn = (play: Play, day: string): string[] => (play.day === day ? play.met : []);

/** Notes that the reader met jobs; a full or closed storage loses only this convenience. */
export async function meetJobs(codes: readonly string[]): Promise<void> {
  const today = dayOf(new Date());
  await playStore.change((play) => {
    const met = [...new Set([...codes, ...metOn(play, today)])].slice(0, MOST_MET);
    const same = play.day === today && met.join() === play.met.join();
    return same ? play : { ...play, day: today, met };
  });
}

/** The same for a page of ours, but for one of a private window. */
export async function meetHere(code: string): Promise<void> {
  if (!(await inPrivateWindow())) await meetJobs([code]);
}
