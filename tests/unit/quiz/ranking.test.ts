import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cIndex, closeness, correlation } from '../../../src/quiz/congruence';
import { fitOf } from '../../../src/quiz/fit';
import { hexagonDistance, type Scores, scoresFrom, spread } from '../../../src/quiz/hexagon';
import { scoreAnswers } from '../../../src/quiz/profile';
import { rankJobs, withinLevel } from '../../../src/quiz/rank';
import { RIASEC } from '../../../src/sheets/scales';
import type { Riasec } from '../../../src/sheets/types';
import { ALL_CODES, answersBy, brief, profileOf, someAnswers, someBriefs } from './support';

/** The profile that is a code itself: twice as much of the major as of the minor. */
const scoresOf = ({ major, minor }: Riasec): Scores =>
  scoresFrom((letter) => (letter === major ? 2 : letter === minor ? 1 : 0));

describe('the hexagon', () => {
  it('has neighbours one step away and opposites three', () => {
    expect(hexagonDistance('R', 'I')).toBe(1);
    expect(hexagonDistance('R', 'C')).toBe(1);
    expect(hexagonDistance('R', 'A')).toBe(2);
    expect(hexagonDistance('R', 'S')).toBe(3);
    expect(hexagonDistance('I', 'E')).toBe(3);
  });

  it('spreads a code so that its letters stand highest', () => {
    for (const code of ALL_CODES) {
      const shape = spread(code);
      for (const letter of RIASEC)
        if (letter !== code.major) expect(shape[letter]).toBeLessThan(shape[code.major]);
    }
  });
});

describe('congruence', () => {
  it('puts the very code of a profile before all others', () => {
    for (const code of ALL_CODES) {
      const own = scoresOf(code);
      const measured = ALL_CODES.map((other) => ({ other, ...closeness(own, other) }));
      measured.sort((a, b) => b.correlation - a.correlation);
      expect(measured[0]!.other).toEqual(code);
      expect(measured[0]!.correlation).toBeCloseTo(1, 9);
      expect(measured[0]!.level).toBe(5);
    }
  });

  it('falls with every step away on the hexagon', () => {
    const own = scoresOf({ major: 'S' });
    const byDistance = ['S', 'E', 'C', 'R'] as const;
    const values = byDistance.map((major) => closeness(own, { major }));
    for (let i = 1; i < values.length; i++) {
      expect(values[i]!.correlation).toBeLessThan(values[i - 1]!.correlation);
      expect(values[i]!.cIndex).toBeLessThan(values[i - 1]!.cIndex);
    }
    expect(values.at(-1)!.level).toBe(1);
  });

  it('measures Brown and Gore’s index on the letters of equal rank', () => {
    const own = scoresFrom((letter) => ({ R: 3, I: 2, A: 1, S: 0, E: 0, C: 0 })[letter]);
    expect(cIndex(own, { major: 'R', minor: 'I' })).toBe(18);
    // First letters neighbours (2 × 3), second letters neighbours (2 × 2): 10 of 15.
    expect(cIndex(own, { major: 'I', minor: 'A' })).toBeCloseTo(12, 9);
    expect(cIndex(own, { major: 'S' })).toBe(0);
  });

  it('lets tied letters share a rank instead of the first of the alphabet', () => {
    const own = scoresFrom((letter) => (letter === 'R' || letter === 'S' ? 1 : 0));
    expect(cIndex(own, { major: 'R' })).toBe(cIndex(own, { major: 'S' }));
  });

  it('stays within bounds, and is zero for what does not vary', () => {
    const value = fc.double({ min: -2, max: 2, noNaN: true });
    const scores = fc.record({ R: value, I: value, A: value, S: value, E: value, C: value });
    fc.assert(
      fc.property(scores, fc.constantFrom(...ALL_CODES), (own, code) => {
        const { correlation: r, cIndex: c, level } = closeness(own, code);
        expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-9);
        expect(c).toBeGreaterThanOrEqual(0);
        expect(c).toBeLessThanOrEqual(18);
        expect([1, 2, 3, 4, 5]).toContain(level);
      }),
    );
    expect(
      correlation(
        scoresFrom(() => 1),
        scoresFrom((l) => RIASEC.indexOf(l)),
      ),
    ).toBe(0);
  });
});

describe('ranking', () => {
  it('breaks ties of congruence by interests, then by demand', () => {
    const profile = profileOf(answersBy((type, id) => (id === 'r02' ? 5 : type === 'R' ? 4 : 2)));
    const jobs = [
      brief({ code: 'A1101', tension: 5 }),
      brief({ code: 'B1101', tension: 1, interests: ['9'] }),
      brief({ code: 'C1101', tension: 1, interests: ['9', '17'] }),
      brief({ code: 'D1101', tension: null }),
      brief({ code: 'E1101', tension: 5, riasec: { major: 'S' }, interests: ['9', '17'] }),
    ];
    expect(rankJobs(profile, jobs).map((job) => job.brief.code)).toEqual([
      'C1101',
      'B1101',
      'A1101',
      'D1101',
      'E1101',
    ]);
  });

  it('says why: letters shared with the sheet’s major first, interests the most liked first', () => {
    const profile = profileOf(
      answersBy((type, id) => (id === 'e02' ? 5 : type === 'E' ? 4 : type === 'C' ? 4 : 1)),
    );
    const fit = fitOf(profile, {
      riasec: { major: 'C', minor: 'E' },
      interests: ['24', '18', '2'],
    });
    expect(fit.letters).toEqual(['C', 'E']);
    expect(fit.interests).toEqual(['2', '18']);
  });

  it('keeps every job once, whatever the profile', () => {
    fc.assert(
      fc.property(someAnswers, someBriefs, (answers, briefs) => {
        const outcome = scoreAnswers(answers);
        if (outcome.state !== 'ready') return;
        const codes = rankJobs(outcome.profile, briefs).map((job) => job.brief.code);
        expect([...codes].sort()).toEqual(briefs.map((b) => b.code).sort());
      }),
      { numRuns: 50 },
    );
  });

  it('ranks the same whatever the order of the sheets', () => {
    fc.assert(
      fc.property(someAnswers, someBriefs, (answers, briefs) => {
        const outcome = scoreAnswers(answers);
        if (outcome.state !== 'ready') return;
        const order = (list: typeof briefs) =>
          rankJobs(outcome.profile, list).map((job) => job.brief.code);
        expect(order([...briefs].reverse())).toEqual(order(briefs));
      }),
      { numRuns: 50 },
    );
  });

  it('never shows one domain only on a screen when there are others', () => {
    fc.assert(
      fc.property(someAnswers, someBriefs, (answers, briefs) => {
        const outcome = scoreAnswers(answers);
        if (outcome.state !== 'ready') return;
        const first = rankJobs(outcome.profile, briefs).slice(0, 10);
        const groups = new Set(first.map((job) => job.brief.code[0]));
        const available = new Set(briefs.map((b) => b.code[0])).size;
        expect(groups.size).toBeGreaterThanOrEqual(Math.min(3, available));
      }),
      { numRuns: 50 },
    );
  });

  it('spreads sixty jobs of one code over their domains', () => {
    const jobs = Array.from({ length: 60 }, (_, i) =>
      brief({ code: `${'HHHHHF'[i % 6]}11${String(i).padStart(2, '0')}`, tension: 5 - (i % 5) }),
    );
    const profile = profileOf(answersBy((type) => (type === 'R' ? 5 : 1)));
    const first = rankJobs(profile, jobs).slice(0, 4);
    expect(new Set(first.map((job) => job.brief.code[0]))).toEqual(new Set(['H', 'F']));
  });

  it('keeps only the jobs entered with the level aimed at', () => {
    const stated = (min: number, max: number) => ({ entry: { min, max }, diplomas: null });
    expect(withinLevel(stated(3, 5), 5)).toBe(true);
    expect(withinLevel(stated(3, 4), 5)).toBe(false);
    expect(withinLevel(stated(6, 7), 5)).toBe(false);
    expect(withinLevel({ entry: null, diplomas: null }, 5)).toBe(false);
    expect(withinLevel({ entry: null, diplomas: { min: 6, max: 6 } }, 6)).toBe(true);
    const none = { min: null, max: null, noDiploma: true } as const;
    expect(withinLevel({ entry: none, diplomas: null }, 3)).toBe(true);
    expect(withinLevel({ entry: none, diplomas: null }, 5)).toBe(false);
    fc.assert(
      fc.property(
        someAnswers,
        someBriefs,
        fc.constantFrom(3, 4, 5, 6, 7, 8),
        (answers, all, level) => {
          const outcome = scoreAnswers(answers);
          if (outcome.state !== 'ready') return;
          const ranked = rankJobs(outcome.profile, all, level as 3);
          expect(ranked.length).toBe(all.filter((b) => withinLevel(b, level as 3)).length);
        },
      ),
      { numRuns: 30 },
    );
  });
});
