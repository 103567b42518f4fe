import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/quiz/trivia/measures';
import { chanceOf } from '../../../src/quiz/trivia/random';
import { makeRound, ROUND_LENGTH } from '../../../src/quiz/trivia/round';
import { RIASEC } from '../../../src/sheets/scales';
import type { People, Sheet } from '../../../src/sheets/types';
import { sheetOf } from '../support/sheets';
import { expectSound } from './sound-question';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const share = maybe(fc.integer({ min: 0, max: 100 }));

const letter = fc.constantFrom(...RIASEC);

const people: fc.Arbitrary<People> = fc
  .record({ women: share, night: share, saturday: share })
  .map((known) => ({
    fap: 'A0Z00',
    name: 'Family',
    ages: {},
    diplomas: {},
    sunday: null,
    partTime: null,
    fixedTerm: null,
    temporary: null,
    ...known,
  }));

/** Forty sheets, with gaps, ties, shared missions and several families. */
const someSheets: fc.Arbitrary<Sheet[]> = fc
  .array(
    fc.record({
      missions: fc.uniqueArray(
        fc.integer({ min: 1, max: 30 }).map((n) => `Mission ${n}`),
        { maxLength: 6 },
      ),
      skills: fc.uniqueArray(
        fc.integer({ min: 1, max: 30 }).map((n) => `Mission ${n}`),
        { maxLength: 6 },
      ),
      pays: fc.array(fc.integer({ min: 1700, max: 6000 }), { maxLength: 2 }),
      year: fc.constantFrom('2022', '2023'),
      min: maybe(fc.integer({ min: 3, max: 8 })),
      noDiploma: fc.boolean(),
      riasec: fc.record({ major: letter, minor: fc.option(letter, { nil: undefined }) }),
      interests: fc.uniqueArray(fc.constantFrom('To build', 'To care', 'To count', 'To draw')),
      tension: maybe(fc.integer({ min: 1, max: 5 })),
      jobSeekers: maybe(fc.integer({ min: 0, max: 50_000 })),
      people: maybe(people),
    }),
    { minLength: 40, maxLength: 40 },
  )
  .map((rows) =>
    rows.map((row, i) =>
      sheetOf(`A${1100 + i}`, {
        missions: row.missions,
        skills: row.skills.map((name) => ({ name, kind: 'technical' })),
        salary: {
          note: 'one-family',
          families: row.pays.map((mean, n) => ({
            fap: `A0Z0${n}`,
            name: `Family ${n}`,
            gross: {
              beginner: mean - 100,
              mean,
              experienced: mean + 100,
              year: row.year,
              source: 'FT',
            },
          })),
        },
        training: {
          ...sheetOf('A1100').training,
          entry: { min: row.min, max: row.min, ...(row.noDiploma ? { noDiploma: true } : {}) },
        },
        market: { jobSeekers: row.jobSeekers, offers: null, tension: row.tension, period: '2025' },
        people: row.people,
        riasec: row.riasec,
        interests: row.interests,
      }),
    ),
  );

describe('ten thousand questions', () => {
  it('have one right answer each, no tie, and a source', () => {
    let made = 0;
    const kinds = new Set<string>();
    for (const sheets of fc.sample(someSheets, { numRuns: 50, seed: 7 })) {
      const byCode = new Map(sheets.map((sheet) => [sheet.code, sheet]));
      for (let seed = 0; seed < 25; seed++) {
        const round = makeRound({ met: sheets.slice(0, 10), others: sheets.slice(10) }, seed);
        for (const question of round) {
          expectSound(question, byCode);
          kinds.add('measure' in question ? question.measure : question.kind);
        }
        made += round.length;
      }
    }
    expect(made).toBeGreaterThanOrEqual(10_000);
    expect(kinds).toEqual(
      new Set(['mission', 'interest', 'type', 'entry', ...MEASURES.map(({ name }) => name)]),
    );
  });
});

describe('a round', () => {
  const [sheets] = fc.sample(someSheets, { numRuns: 1, seed: 3 }) as [Sheet[]];

  it('is ten different questions, the same for the same seed', () => {
    const source = { met: sheets.slice(0, 8), others: sheets.slice(8) };
    const round = makeRound(source, 42);
    expect(round).toHaveLength(ROUND_LENGTH);
    expect(new Set(round.map((question) => JSON.stringify(question))).size).toBe(ROUND_LENGTH);
    expect(makeRound(source, 42)).toEqual(round);
    expect(makeRound(source, 43)).not.toEqual(round);
  });

  it('is about the jobs met', () => {
    const met = sheets.slice(0, 5);
    const codes = met.map((sheet) => sheet.code);
    for (const question of makeRound({ met, others: sheets.slice(5) }, 1)) {
      const named =
        'job' in question ? [question.job.code] : question.options.map((option) => option.code);
      expect(named.some((code) => codes.includes(code))).toBe(true);
    }
  });

  it('asks nothing where nothing is known, or where all is the same', () => {
    expect(makeRound({ met: [], others: [] }, 1)).toEqual([]);
    const empty = Array.from({ length: 12 }, (_, i) => sheetOf(`B${1100 + i}`));
    expect(makeRound({ met: empty, others: [] }, 1)).toEqual([]);
    const same = empty.map((sheet) => ({
      ...sheet,
      missions: ['The same'],
      market: { jobSeekers: 900, offers: 1, tension: 3, period: '2025' },
    }));
    expect(makeRound({ met: same, others: [] }, 1)).toEqual([]);
  });

  it('asks nothing without a source', () => {
    const unsourced = sheets.map((sheet) => ({ ...sheet, sources: {} as Sheet['sources'] }));
    expect(makeRound({ met: unsourced, others: [] }, 1)).toEqual([]);
  });
});

describe('chance', () => {
  it('shuffles without losing or adding, and stays within bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer(), { minLength: 1 }), (seed, list) => {
        const chance = chanceOf(seed);
        const byValue = (a: number, b: number) => a - b;
        expect(chance.shuffle(list).sort(byValue)).toEqual([...list].sort(byValue));
        expect(list).toContain(chance.pick(list));
      }),
    );
  });

  it('reaches every place about equally', () => {
    const chance = chanceOf(1);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) counts[chance.below(4)]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
