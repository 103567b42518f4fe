import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, GAP, MARGIN, placeCard } from '../../../src/page/card/geometry';

const WINDOW: Box = { left: 0, top: 0, width: 1280, height: 900 };
const CARD = { width: 360, height: 420 };
const term = (left: number, top: number, width = 120, height = 20): Box => ({
  left,
  top,
  width,
  height,
});

describe('where the card goes', () => {
  // A: room below · B: low on the page · C: right edge · D: right to left · E: too low a view for either
  // F: two lines, the pointer on the second · G: pinch zoom, a part of the page in view
  it.each([
    [
      'A below, at the start of the words',
      { term: [term(100, 100)] },
      { left: 100, top: 126, side: 'below' },
    ],
    [
      'B above when below lacks room',
      { term: [term(100, 700)] },
      { left: 100, top: 700 - GAP - 420, side: 'above' },
    ],
    [
      'C pushed in from the right edge',
      { term: [term(1200, 100, 60)] },
      { left: 1280 - MARGIN - 360, side: 'below' },
    ],
    [
      'D lined up with the right end',
      { term: [term(600, 100)], rtl: true },
      { left: 600 + 120 - 360, side: 'below' },
    ],
    [
      'E beside, in a low view',
      { term: [term(100, 80)], view: { ...WINDOW, height: 220 } },
      { left: 226, side: 'right' },
    ],
    [
      'E′ on the left when only that side has room',
      { term: [term(900, 80)], view: { ...WINDOW, height: 220 } },
      { left: 900 - GAP - 360, side: 'left' },
    ],
    [
      'F under the line that is pointed at',
      { term: [term(1100, 100), term(20, 120)], pointer: { x: 60, y: 130 } },
      { left: 20, top: 146 },
    ],
    [
      'G inside the part of the page in view',
      { term: [term(500, 500)], view: { left: 400, top: 400, width: 600, height: 600 } },
      { left: 500, top: 526 },
    ],
  ] as const)('%s', (_name, question, expected) => {
    const placed = placeCard({ pointer: null, view: WINDOW, card: CARD, rtl: false, ...question });
    expect(placed).toMatchObject(expected);
  });

  it('shrinks in a tiny view rather than leave it', () => {
    const view = { left: 0, top: 0, width: 300, height: 200 };
    const placed = placeCard({ term: [term(10, 40)], pointer: null, view, card: CARD, rtl: false });
    expect(placed.maxWidth).toBe(300 - 2 * MARGIN);
    expect(placed.side).toBe('below');
    expect(placed.maxHeight).toBe(200 - MARGIN - 66);
  });

  it('stays out of the margin beside a term that stands in it', () => {
    const view = { left: 0, top: 0, width: 200, height: 160 };
    const line = term(199, 70, 1);
    const placed = placeCard({ term: [line], pointer: null, view, card: CARD, rtl: false });
    expect(placed.side).toBe('left');
    expect(placed.left + placed.maxWidth).toBe(200 - MARGIN);
  });

  it('is in the view, and off the line pointed at, wherever the term is', () => {
    const size = fc.integer({ min: 1, max: 2000 });
    const view = fc.record({
      left: fc.integer({ min: 0, max: 500 }),
      top: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 200, max: 4000 }),
      height: fc.integer({ min: 150, max: 3000 }),
    });
    fc.assert(
      fc.property(
        view,
        size,
        size,
        fc.integer({ min: 1, max: 600 }),
        fc.boolean(),
        (seen, x, y, width, rtl) => {
          const line = term(
            seen.left + (x % seen.width),
            seen.top + (y % Math.max(1, seen.height - 20)),
            Math.min(width, seen.width - (x % seen.width)),
          );
          const placed = placeCard({ term: [line], pointer: null, view: seen, card: CARD, rtl });
          const height = Math.min(CARD.height, placed.maxHeight);
          expect(placed.left).toBeGreaterThanOrEqual(seen.left + MARGIN);
          expect(placed.left + placed.maxWidth).toBeLessThanOrEqual(
            seen.left + seen.width - MARGIN,
          );
          if (height > 0) {
            expect(placed.top).toBeGreaterThanOrEqual(seen.top + MARGIN);
            expect(placed.top + height).toBeLessThanOrEqual(seen.top + seen.height - MARGIN);
          }
          const apart =
            placed.top >= line.top + line.height ||
            placed.top + height <= line.top ||
            placed.left >= line.left + line.width ||
            placed.left + placed.maxWidth <= line.left;
          expect(apart).toBe(true);
        },
      ),
    );
  });
});
