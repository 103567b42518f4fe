import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistency, differentiation, topLetters } from '../../../src/quiz/clarity';
import { type Answer, type Answers, formItems } from '../../../src/quiz/forms';
import { gap, scoreAnswers } from '../../../src/quiz/profile';
import { RIASEC } from '../../../src/sheets/scales';
import { answersBy, profileOf, someAnswers } from './support';

describe('scoring', () => {
  it('gives each type the mean of its answers around the neutral one', () => {
    const { scores } = profileOf(answersBy((type) => (type === 'S' ? 5 : 2)));
    expect(scores).toEqual({ R: -1, I: -1, A: -1, S: 2, E: -1, C: -1 });
  });

  it('gives each interest the mean of the activities that evoke it', () => {
    // a01 and a03 evoke interest 30; a02 alone evokes 12; nothing answered evokes 27.
    const { interests } = profileOf(
      answersBy(
        (_, id) =>
          (({ a01: 5, a03: 4, a02: 1, r01: 1, r02: 1, r03: 1 }) as Record<string, Answer>)[id] ?? 3,
      ),
    );
    expect(interests['30']).toBe(1.5);
    expect(interests['12']).toBe(-2);
    expect(interests['27']).toBeUndefined();
  });

  it('does not depend on the order of the answers', () => {
    const property = fc.property(
      someAnswers.chain((answers) =>
        fc.tuple(
          fc.constant(answers),
          fc.shuffledSubarray(Object.entries(answers), { minLength: 18 }),
        ),
      ),
      ([answers, shuffled]) => {
        expect(scoreAnswers(Object.fromEntries(shuffled) as Answers)).toEqual(
          scoreAnswers(answers),
        );
      },
    );
    fc.assert(property);
  });

  it('sees no profile in equal answers, in either form', () => {
    for (const form of ['short', 'full'] as const)
      for (const same of [1, 2, 3, 4, 5] as const) {
        const answers = Object.fromEntries(formItems(form).map((item) => [item.id, same]));
        expect(scoreAnswers(answers)).toEqual({ state: 'flat' });
      }
  });

  it('sees no profile in a single answer that differs by one step', () => {
    expect(scoreAnswers(answersBy((_, id) => (id === 'r01' ? 4 : 3)))).toEqual({ state: 'flat' });
  });

  it('waits until every type has the answers of the short form', () => {
    const { c03, ...others } = answersBy((type) => (type === 'C' ? 5 : 1)) as Record<
      string,
      Answer
    >;
    expect(scoreAnswers({})).toEqual({ state: 'unfinished' });
    expect(scoreAnswers(others)).toEqual({ state: 'unfinished' });
    expect(scoreAnswers({ ...others, c03: c03! }).state).toBe('ready');
  });

  it('ignores items it does not know', () => {
    const answers = answersBy((type) => (type === 'R' ? 5 : 1));
    expect(scoreAnswers({ ...answers, zz: 5 })).toEqual(scoreAnswers(answers));
  });

  it('takes the answers of the full form as they come', () => {
    const short = answersBy((type) => (type === 'I' ? 4 : 2));
    const more = profileOf({ ...short, i04: 5, i05: 5, i06: 5 });
    expect(more.answered).toBe(21);
    expect(more.scores.I).toBe(1.5);
  });
});

describe('clarity', () => {
  const scores = (R: number, I: number, A: number, S: number, E: number, C: number) => ({
    R,
    I,
    A,
    S,
    E,
    C,
  });

  it('is said in words from the gap between types', () => {
    expect(differentiation(scores(2, 0, 0, 0, 0, 0))).toBe('clear');
    expect(differentiation(scores(1.2, 0, 0, 0, 0, 0))).toBe('moderate');
    expect(differentiation(scores(0.6, 0, 0, 0, 0, 0))).toBe('low');
  });

  it('is consistent when the first two types are neighbours', () => {
    expect(consistency(scores(2, 1, 0, 0, 0, 0))).toBe('high');
    expect(consistency(scores(2, 0, 1, 0, 0, 0))).toBe('medium');
    expect(consistency(scores(2, 0, 0, 1, 0, 0))).toBe('low');
    expect(consistency(scores(1, 0, 0, 1, 0, 0))).toBe('low');
    expect(consistency(scores(2, 1, 0, 0, 0, 1))).toBe('high');
  });

  it('names as first letters only types above the person’s own mean', () => {
    expect(topLetters(scores(2, 1, 0.9, 0, 0, 0))).toEqual(['R', 'I', 'A']);
    expect(topLetters(scores(2, -1, -1, -1, -1, -1))).toEqual(['R']);
    const property = fc.property(someAnswers, (answers) => {
      const outcome = scoreAnswers(answers);
      if (outcome.state !== 'ready') return;
      const own = outcome.profile.scores;
      const top = topLetters(own);
      const lowest = Math.min(...top.map((letter) => own[letter]));
      const outside = RIASEC.filter((letter) => !top.includes(letter));
      expect(top.length).toBeGreaterThan(0);
      expect(gap(own)).toBeGreaterThanOrEqual(0.5);
      for (const letter of outside) expect(own[letter]).toBeLessThan(lowest);
    });
    fc.assert(property);
  });
});
