import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RIASEC } from '../../../src/sheets/scales';
import { corner, outline } from '../../../src/ui/drawings/hexagon-points';
import { payScale, place } from '../../../src/ui/drawings/pay-range';
import { strengthOf } from '../../../src/ui/drawings/riasec-hexagon';
import { tensionStep } from '../../../src/ui/drawings/tension-gauge';

describe('a pay scale', () => {
  const baker = { beginner: 2135, mean: 2190, experienced: 2281 };
  const apprentice = { beginner: 2324, mean: 2480, experienced: 2567 };

  it('spans every figure that is drawn on it', () => {
    expect(payScale([baker, apprentice])).toEqual({ low: 2135, high: 2567 });
  });

  it('places amounts between 0 and 100, in their order', () => {
    const scale = fc
      .tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 0, max: 9000 }))
      .map(([low, width]) => ({ low, high: low + width }));
    const amounts = fc.tuple(fc.integer({ max: 20_000 }), fc.integer({ max: 20_000 }));
    fc.assert(
      fc.property(scale, amounts, (on, [a, b]) => {
        const [low, high] = [place(Math.min(a, b), on), place(Math.max(a, b), on)];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the hexagon', () => {
  it('puts the types at equal distances, opposites across', () => {
    for (const letter of RIASEC) {
      const { x, y } = corner(letter, 10);
      expect(Math.hypot(x, y)).toBeCloseTo(10);
    }
    const [r, s] = [corner('R', 1), corner('S', 1)];
    expect(r.x + s.x).toBeCloseTo(0);
    expect(r.y + s.y).toBeCloseTo(0);
  });

  it('draws six corners', () => {
    expect(outline(() => 5).split(' ')).toHaveLength(6);
  });

  it('shows the major type strongest', () => {
    expect(strengthOf('S')).toEqual({ R: 0, I: 0, A: 0, S: 1, E: 0, C: 0 });
    const both = strengthOf('C', 'I');
    expect(both.C).toBeGreaterThan(both.I);
  });
});

describe('the tension gauge', () => {
  it('has five steps and draws nothing for what is not one', () => {
    expect([1, 5, 0, 6, null].map((each) => tensionStep(each))).toEqual([1, 5, null, null, null]);
  });
});
