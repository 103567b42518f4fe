import { describe, expect, it } from 'vitest';
import { dayOf, daysUpTo, NO_STREAK, withAnswer, withRound } from '../../../src/quiz/trivia/streak';

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

  it('stand until a day has gone by without a round', () => {
    const streak = withRound(withRound(NO_STREAK, '2026-11-20'), '2026-11-21');
    const upTo = (today: string) => daysUpTo(streak, today);
    expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-12-21'].map(upTo)).toEqual([
      2, 2, 0, 0,
    ]);
    expect(daysUpTo(NO_STREAK, '2026-11-21')).toBe(0);
  });

  it('take the day of where the reader is', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
