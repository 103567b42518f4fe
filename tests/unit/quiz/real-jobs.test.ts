/** The quiz over the sheets as shipped: no profile sees one domain only, no question is unsound. */
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedSheets } from '../../../scripts/assets/shipped-sheets';
import { rankJobs } from '../../../src/quiz/rank';
import { chanceOf } from '../../../src/quiz/trivia/random';
import { makeRound } from '../../../src/quiz/trivia/round';
import { type Level, RIASEC } from '../../../src/sheets/scales';
import type { Brief, Sheet } from '../../../src/sheets/types';
import { fitStrings } from '../../../src/ui/fit/strings';
import { expectSound } from './sound-question';
import { answersBy, profileOf } from './support';

let briefs: Brief[];
let sheets: Sheet[];

beforeAll(async () => {
  const store = await shippedSheets();
  briefs = await store.briefs();
  sheets = await Promise.all(briefs.map(({ code }) => store.get(code)));
});

/** A reader who likes one type, or two, the first more. */
const PROFILES = RIASEC.flatMap((first) =>
  RIASEC.map((second) =>
    profileOf(answersBy((type) => (type === first ? 5 : type === second ? 4 : 2))),
  ),
);

describe('ranking all sheets', () => {
  it('shows three grands domaines at least on the first screen, at any level', () => {
    for (const profile of PROFILES)
      for (const level of [undefined, 3, 4, 5, 6, 7] satisfies (Level | undefined)[]) {
        const first = rankJobs(profile, briefs, level).slice(0, 10);
        expect(first).toHaveLength(10);
        expect(new Set(first.map((job) => job.brief.code[0])).size).toBeGreaterThanOrEqual(3);
      }
  });

  it('begins with jobs very close to the profile, and gives each a reason', () => {
    for (const profile of PROFILES)
      for (const { fit } of rankJobs(profile, briefs).slice(0, 10)) {
        expect(fit.level).toBeGreaterThanOrEqual(4);
        expect([...fit.letters, ...fit.interests].length).toBeGreaterThan(0);
      }
  });

  it('has words for every interest of every sheet', () => {
    for (const code of new Set(briefs.flatMap((brief) => brief.interests)))
      expect(fitStrings.fr).toHaveProperty(`interest_${code}`);
  });
});

describe('ten thousand questions on the real sheets', () => {
  it('have one right answer each, no tie, and a source', () => {
    const byCode = new Map(sheets.map((sheet) => [sheet.code, sheet]));
    let made = 0;
    for (let seed = 0; seed < 1000; seed++) {
      const some = chanceOf(seed).shuffle(sheets).slice(0, 30);
      const round = makeRound({ met: some.slice(0, 10), others: some.slice(10) }, seed);
      for (const question of round) expectSound(question, byCode);
      made += round.length;
    }
    expect(made).toBe(10_000);
  });
});
