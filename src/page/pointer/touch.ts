import type { Point } from '../card/geometry';

/** How long a finger stays down to mean "what is this?": under the browser's own long press (500 ms). */
const LONG_PRESS = 420;
/** A finger that moves further scrolls, in CSS pixels. */
const STILL = 10;

export interface TouchEvents {
  /** Whether a mark is at the point. */
  isMark(point: Point): boolean;
  /** The reader asks for the card of the mark at the point. */
  ask(point: Point): void;
}

/**
 * A long press on a mark opens its card; so does a tap on a mark that is not
 * part of something to tap. A link's own tap is never taken.
 */
export function watchTouch(events: TouchEvents, signal: AbortSignal): void {
  let timer = 0;
  let start: Point | null = null;
  let asked = false;
  const stop = () => {
    clearTimeout(timer);
    start = null;
  };
  const passive = { passive: true, capture: true, signal };
  addEventListener(
    'pointerdown',
    (event) => {
      stop();
      asked = false;
      if (event.pointerType !== 'touch' || !event.isPrimary) return;
      const point = { x: event.clientX, y: event.clientY };
      if (!events.isMark(point)) return;
      start = point;
      timer = window.setTimeout(() => {
        asked = true;
        events.ask(point);
      }, LONG_PRESS);
    },
    passive,
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (!start) return;
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > STILL) stop();
    },
    passive,
  );
  addEventListener('pointercancel', stop, passive);
  addEventListener(
    'pointerup',
    (event) => {
      if (start && !asked && !isTappable(event.composedPath())) events.ask(start);
      stop();
    },
    passive,
  );
  // The card is the answer to this press: the browser's menu would cover it, and
  // a finger lifted before the browser calls it long would follow the link too.
  for (const type of ['contextmenu', 'click']) {
    addEventListener(
      type,
      (event) => {
        if (!asked || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
        event.preventDefault();
        event.stopPropagation();
        asked = type === 'contextmenu';
      },
      { capture: true, signal },
    );
  }
  signal.addEventListener('abort', stop);
}

function isTappable(path: EventTarget[]): boolean {
  return path.some(
    (target) =>
      target instanceof Element &&
      target.matches(
        'a[href], button, input, label, select, summary, [role="button"], [role="link"]',
      ),
  );
}
