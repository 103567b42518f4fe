/**
 * What a reader sees of the marks, and how a reader points at one. Marks are
 * CSS Custom Highlights: they are no elements, so they are read from the
 * page's own registry.
 */
import type { Page } from '@playwright/test';
import { until } from './until';

/** How long a mark is waited for, in ms. */
const WAIT = 8_000;

export interface Mark {
  /** Name of the highlight in the registry: the kind of mark. */
  kind: string;
  /** The text under it. */
  text: string;
  /** Middle of its first line box, in CSS pixels of the viewport. */
  x: number;
  y: number;
}

/** Every painted range of the page's top document, in registry order. */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(marksHere);
}

/** Runs in the page: its painted ranges. No named function in here: tsx would wrap it in a helper the page lacks. */
export function marksHere(): Mark[] {
  const marks: Mark[] = [];
  for (const [kind, highlight] of CSS.highlights) {
    for (const painted of highlight) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      marks.push({ kind, text: range.toString(), x, y });
    }
  }
  return marks;
}

/** Waits until the page has marks and their number has stood still for `still` ms; returns them. */
export async function settledMarks(page: Page, { still = 400, timeout = 10_000 } = {}) {
  const end = Date.now() + timeout;
  let count = -1;
  let since = Date.now();
  while (Date.now() < end) {
    const marks = await readMarks(page);
    if (marks.length !== count) [count, since] = [marks.length, Date.now()];
    else if (count > 0 && Date.now() - since >= still) return marks;
    await page.waitForTimeout(50);
  }
  return readMarks(page);
}

/** Case and spaces folded: a name may run over a line break of the source. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Waits for a mark over exactly this text (case and spaces folded), or says which marks there are. */
export function markOf(page: Page, text: string, timeout = WAIT): Promise<Mark> {
  let marks: Mark[] = [];
  return until(
    async () => {
      marks = await readMarks(page);
      return marks.find((mark) => fold(mark.text) === fold(text)) ?? null;
    },
    async () =>
      `no mark over « ${text} »; marked: ${marks.map((mark) => mark.text).join(' | ') || 'nothing'}`,
    timeout,
  );
}

/**
 * Runs in the page: brings the mark over exactly this text (folded) into view
 * and returns a point of its first line, or null while there is no such mark.
 * No named function in here: tsx would wrap it in a helper the page lacks.
 */
export function placeOfMark(wanted: string): { x: number; y: number } | null {
  for (const [, highlight] of CSS.highlights) {
    for (const painted of highlight) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      if (range.toString().replace(/\s+/g, ' ').trim().toLowerCase() !== wanted) continue;
      const before = range.getBoundingClientRect();
      if (before.top < 0 || before.bottom > innerHeight)
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      // The middle of a name that wraps may lie on neither of its lines.
      const { x, y, width, height } = range.getClientRects()[0] ?? before;
      return { x: x + width / 2, y: y + height / 2 };
    }
  }
  return null;
}

/** Waits for the mark over a text, scrolls it into view and rests the pointer on it. */
export async function hoverMark(page: Page, text: string): Promise<Mark> {
  const mark = await markOf(page, text);
  // A page that draws its rows anew has no mark for as long as the new ones are read.
  const place = await until(
    () => page.evaluate(placeOfMark, fold(text)),
    async () => `the mark over « ${text} » went away`,
    WAIT,
  );
  // From outside and in two steps: a pointer arrives, it does not appear.
  await page.mouse.move(place.x + 3, place.y + 40);
  await page.mouse.move(place.x, place.y, { steps: 2 });
  return { ...mark, ...place };
}
