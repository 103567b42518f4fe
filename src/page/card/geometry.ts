/** A rectangle in CSS pixels of the layout viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface PlaceQuestion {
  /** The boxes of the term, one for each line it stands on. */
  term: readonly Box[];
  /** Where the pointer is; null when the card was asked for by keyboard. */
  pointer: Point | null;
  /** What the reader sees of the page: under pinch zoom, less than the layout viewport. */
  view: Box;
  /** The card's natural size, before any room is lacking. */
  card: { width: number; height: number };
  /** Writing direction around the term: the card lines up with the start of the words. */
  rtl: boolean;
}

export type Side = 'below' | 'above' | 'right' | 'left';

export interface Placement {
  left: number;
  top: number;
  /** The card scrolls inside beyond this height. */
  maxHeight: number;
  maxWidth: number;
  side: Side;
}

/** Between the term and the card: the eye sees two things, the pointer crosses in one move. */
export const GAP = 6;
/** Kept free along the edges of the view. */
export const MARGIN = 8;
/** Under this height a card above or below shows too little; a side with more room is better. */
const LEAST = 160;

/**
 * Where the card goes: below the line of the term that is pointed at; above it
 * where there is more room; beside it in a view too low for both. It never
 * covers that line, and never leaves the view.
 */
export function placeCard({ term, pointer, view, card, rtl }: PlaceQuestion): Placement {
  const line = lineAt(term, pointer) ?? { left: view.left, top: view.top, width: 0, height: 0 };
  const right = view.left + view.width - MARGIN;
  const bottom = view.top + view.height - MARGIN;
  const width = Math.max(0, Math.min(card.width, view.width - 2 * MARGIN));
  const below = bottom - (line.top + line.height + GAP);
  const above = line.top - GAP - (view.top + MARGIN);
  const side = sideOf({ line, view, width, height: card.height, below, above });

  if (side === 'left' || side === 'right') {
    const room = view.height - 2 * MARGIN;
    const height = Math.min(card.height, room);
    const beside = side === 'right' ? line.left + line.width + GAP : line.left - GAP - width;
    return {
      // A term in the margin itself would take the card into it.
      left: clamp(beside, view.left + MARGIN, right - width),
      top: clamp(line.top, view.top + MARGIN, bottom - height),
      maxHeight: room,
      maxWidth: width,
      side,
    };
  }
  const room = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, room);
  const start = rtl ? line.left + line.width - width : line.left;
  return {
    left: clamp(start, view.left + MARGIN, right - width),
    top: side === 'below' ? line.top + line.height + GAP : line.top - GAP - height,
    maxHeight: room,
    maxWidth: width,
    side,
  };
}

function sideOf(question: {
  line: Box;
  view: Box;
  width: number;
  height: number;
  below: number;
  above: number;
}): Side {
  const { line, view, width, height, below, above } = question;
  if (below >= height) return 'below';
  if (above >= height) return 'above';
  const most = Math.max(below, above);
  if (most < Math.min(height, LEAST)) {
    const rightRoom = view.left + view.width - MARGIN - (line.left + line.width + GAP);
    const leftRoom = line.left - GAP - (view.left + MARGIN);
    if (rightRoom >= width) return 'right';
    if (leftRoom >= width) return 'left';
  }
  return below >= above ? 'below' : 'above';
}

/** The line of the term under the pointer, else the nearest one, else the first. */
function lineAt(term: readonly Box[], pointer: Point | null): Box | undefined {
  if (!pointer) return term[0];
  let nearest = term[0];
  let least = Number.POSITIVE_INFINITY;
  for (const box of term) {
    const distance = distanceTo(box, pointer);
    if (distance < least) [nearest, least] = [box, distance];
  }
  return nearest;
}

/** Distance from a point to a box, 0 inside it. */
export function distanceTo(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - (box.left + box.width));
  const dy = Math.max(box.top - y, 0, y - (box.top + box.height));
  return Math.hypot(dx, dy);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
