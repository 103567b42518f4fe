/** What the reader's rounds add up to: right answers in a row, and days in a row. */
import * as v from 'valibot';

const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

export const streakSchema = v.object({
  /** Right answers in a row, up to now. */
  run: count,
  /** The longest such row. */
  best: count,
  /** Days in a row with a finished round. */
  days: count,
  /** Day of the last finished round, "2026-11-21"; empty before the first. */
  last: v.fallback(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)), ''),
});

export type Streak = v.InferOutput<typeof streakSchema>;
export const NO_STREAK: Streak = { run: 0, best: 0, days: 0, last: '' };

/** The day of a moment where the reader is, "2026-11-21". */
export function dayOf(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function withAnswer(streak: Streak, right: boolean): Streak {
  const run = right ? streak.run + 1 : 0;
  return { ...streak, run, best: Math.max(streak.best, run) };
}

/** Whole days from one day to a later one; NaN when either is not a day. */
const daysBetween = (from: string, to: string) =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

/** Days in a row up to `today`: none once a day has gone by without a round. */
export const daysUpTo = ({ days, last }: Streak, today: string): number =>
  daysBetween(last, today) <= 1 ? days : 0;

/** A round finished on `day`: a second one on the same day counts once, a missed day starts anew. */
export function withRound(streak: Streak, day: string): Streak {
  if (streak.last === day) return streak;
  const next = daysBetween(streak.last, day) === 1 ? streak.days + 1 : 1;
  return { ...streak, days: next, last: day };
}
