import { describe, expect, it } from 'vitest';
import { dayOf, NO_STREAK, withAnswer, withRound } from '../../../src/quiz/trivia/streak';

describe('streaks', () => {
  it('count right answers in a row and keep the best', () => {
    let streak = NO_STREAK;
    for (const right of [true, true, true, false, true]) streak = withAnswer(streak, right);
    expect(streak).toMatchObject({ run: 1, best: 3 });
  });

  it('count days in a row, over the end of a month and a leap day', () => {
    let streak = withRound(NO_STREAK, '2028-02-28');
    streak = withRound(streak, '2028-02-29');
    streak = withRound(streak, '2028-03-01');
    expect(streak.days).toBe(3);
    expect(withRound(streak, '2028-03-01').days).toBe(3);
    expect(withRound(streak, '2028-03-03').days).toBe(1);
    expect(withRound(streak, '2028-02-01').days).toBe(1);
  });

  it('take the day of where the reader is', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
