import { elementOf, type Mark, rangeOf } from '../marks/mark';
import type { MarkStore } from '../marks/store';
import { nextOf } from '../text/clobbered';

/** How deep nested open shadow roots are looked into. */
const DEEPEST = 8;

/**
 * The mark at a point of the viewport, or null. Looks first at what the browser
 * says lies there, then under links laid over whole cards, which hide the text
 * from the browser but not from the reader.
 */
export function markAt(x: number, y: number, marks: MarkStore): Mark | null {
  if (marks.size === 0) return null;
  const passed = passedOver(marks);
  for (const element of stackAt(x, y)) {
    const mark = markOn(element, x, y, marks) ?? markWithin(element, x, y, passed);
    if (mark) return mark;
    if (!isSeeThrough(element)) return null;
  }
  return null;
}

/** Elements at the point, topmost first, those in open shadow roots before their hosts. */
function stackAt(x: number, y: number): Element[] {
  const stack: Element[] = [];
  const look = (root: DocumentOrShadowRoot, depth: number) => {
    for (const element of root.elementsFromPoint(x, y)) {
      if (stack.includes(element)) continue;
      const shadow = element.shadowRoot;
      if (shadow && depth < DEEPEST) look(shadow, depth + 1);
      if (!stack.includes(element)) stack.push(element);
    }
  };
  look(document, 0);
  return stack;
}

/** The mark among the text nodes of an element, or of its shadow root, whose boxes hold the point. */
function markOn(element: Element, x: number, y: number, marks: MarkStore): Mark | null {
  for (const parent of [element.shadowRoot, element]) {
    for (let child = parent?.firstChild ?? null; child; child = nextOf(child)) {
      if (child.nodeType !== Node.TEXT_NODE) continue;
      for (const mark of marks.on(child)) if (covers(mark, x, y)) return mark;
    }
  }
  return null;
}

/** So many such marks in one element are not asked for their boxes, at every frame: it is the list, and the pointer is beside its ads. */
const MOST_WITHIN = 40;

/** The mark, of those the browser passes over, that stands in an element and whose boxes hold the point. */
function markWithin(element: Element, x: number, y: number, passed: Mark[]): Mark | null {
  if (passed.length === 0) return null;
  const inside = passed.filter(({ range }) => element.contains(range.startContainer));
  if (inside.length > MOST_WITHIN) return null;
  return inside.find((mark) => covers(mark, x, y)) ?? null;
}

const NO_STYLE = { pointerEvents: '', display: '' };
const isPassedOver = new WeakMap<Mark, boolean>();

/**
 * Marks in elements that the browser names at no point: those that take no
 * pointer, as boards write an ad under a link laid over the whole card, and
 * those without a box of their own (`display: contents`). Asked once a mark.
 */
function passedOver(marks: MarkStore): Mark[] {
  const passed: Mark[] = [];
  for (const mark of marks.all()) {
    let over = isPassedOver.get(mark);
    if (over === undefined) {
      const element = elementOf(mark);
      const { pointerEvents, display } = element ? getComputedStyle(element) : NO_STYLE;
      over = pointerEvents === 'none' || display === 'contents';
      isPassedOver.set(mark, over);
    }
    if (over) passed.push(mark);
  }
  return passed;
}

/** Whether a mark's boxes hold a point of the viewport. */
export function covers(mark: Mark, x: number, y: number): boolean {
  const range = rangeOf(mark);
  if (!range) return false;
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}

/** Whether the reader sees through an element: a link laid over a card, an empty layer. */
function isSeeThrough(element: Element): boolean {
  if (/^(IMG|VIDEO|CANVAS|IFRAME|INPUT|TEXTAREA|SELECT|OBJECT|EMBED)$/.test(element.nodeName)) {
    return false;
  }
  const style = getComputedStyle(element);
  if (style.backgroundImage !== 'none' || style.backdropFilter !== 'none')
    return style.opacity === '0';
  return isTransparent(style.backgroundColor) || style.opacity === '0';
}

/** By the opacity alone: the last figure of "rgb(0, 0, 0)" is none. */
function isTransparent(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*,\s*0\)$|\/\s*0%?\)$/.test(color);
}
