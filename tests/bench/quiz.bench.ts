import { shippedSheets } from '../../scripts/assets/shipped-sheets';
import { fitOf } from '../../src/quiz/fit';
import { type Answers, formItems } from '../../src/quiz/forms';
import { type Profile, scoreAnswers } from '../../src/quiz/profile';
import { rankJobs } from '../../src/quiz/rank';
import type { Brief } from '../../src/sheets/types';
import type { Figure } from './figure';
import { median } from './statistics';

const RUNS = 60;

/** A reader whose answers vary from item to item, so that no score is round. */
function someProfile(): Profile {
  const liked = { R: 1, I: 4, A: 3, S: 4, E: 2, C: 2 };
  const answers = formItems('full').map(({ id, type }, i) => [id, liked[type] + (i % 2)]);
  const outcome = scoreAnswers(Object.fromEntries(answers) as Answers);
  if (outcome.state !== 'ready') throw new Error('the bench has no profile');
  return outcome.profile;
}

/** The naive way: every sheet's fit is worked out anew each time two sheets are compared. */
function naive(profile: Profile, briefs: readonly Brief[]): Brief[] {
  return [...briefs].sort((a, b) => {
    const [one, two] = [fitOf(profile, a), fitOf(profile, b)];
    return two.congruence - one.congruence || two.liking - one.liking;
  });
}

/** Milliseconds of each of some runs. */
function timesOf(runs: number, run: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

/** Ranking all sheets for a profile: what the reader waits for after the last answer. */
export async function run(): Promise<Figure[]> {
  const briefs = await (await shippedSheets()).briefs();
  const profile = someProfile();
  const first = median(timesOf(1, () => rankJobs(profile, briefs)));
  return [
    {
      name: 'quiz: ranking all sheets, median',
      value: median(timesOf(RUNS, () => rankJobs(profile, briefs))),
      unit: 'ms',
      peer: 'fit worked out at each comparison',
      peerValue: median(timesOf(5, () => naive(profile, briefs))),
      note: `at most 10; ${briefs.length} sheets, ${RUNS} runs; the very first took ${first.toFixed(1)} ms`,
    },
  ];
}
