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
  /** It turns out that the reader did not ask. */
  withdraw(): void;
}

/** A finger that came down on a mark. */
interface Press {
  point: Point;
  /** When it came down, on the events' own clock. */
  at: number;
}

/**
 * A long press on a mark opens its card; so does a tap on a mark that is not
 * part of something to tap. A link's own tap is never taken.
 *
 * A busy page hears of fingers late: the timer shows the card while the finger
 * is still down, and the events' own times then say what it really did.
 */
export function watchTouch(events: TouchEvents, signal: AbortSignal): void {
  let timer = 0;
  let press: Press | null = null;
  /** The card was the answer to this press: its click and its menu are not the page's. */
  let taken = false;
  let following = false;
  const stop = () => {
    clearTimeout(timer);
    press = null;
  };
  const take = (point: Point) => {
    taken = true;
    events.ask(point);
  };
  /** A tap that the timer took, or a long press that it missed, is put right. */
  const settle = (long: boolean) => {
    if (long && press && !taken) take(press.point);
    if (long || !taken) return;
    taken = false;
    events.withdraw();
  };
  const passive = { passive: true, capture: true, signal };
  addEventListener(
    'pointerdown',
    (event) => {
      stop();
      taken = false;
      if (event.pointerType !== 'touch' || !event.isPrimary) return;
      // Most pages are never touched: what follows a finger comes with the first.
      if (!following) follow();
      following = true;
      const point = { x: event.clientX, y: event.clientY };
      if (!events.isMark(point)) return;
      press = { point, at: event.timeStamp };
      timer = window.setTimeout(() => take(point), LONG_PRESS);
    },
    passive,
  );
  signal.addEventListener('abort', stop);

  function follow(): void {
    addEventListener(
      'pointermove',
      (event) => {
        if (!press) return;
        const { x, y } = press.point;
        if (Math.hypot(event.clientX - x, event.clientY - y) <= STILL) return;
        settle(isLong(press, event));
        stop();
      },
      passive,
    );
    addEventListener(
      'pointercancel',
      (event) => {
        if (press) settle(isLong(press, event));
        stop();
      },
      passive,
    );
    addEventListener(
      'pointerup',
      (event) => {
        if (press && (isLong(press, event) || isTappable(event.composedPath())))
          settle(isLong(press, event));
        else if (press && !taken) events.ask(press.point);
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
          if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
          // What the browser calls long is.
          if (type === 'contextmenu') settle(true);
          if (!taken) return;
          event.preventDefault();
          event.stopPropagation();
          taken = type === 'contextmenu';
        },
        { capture: true, signal },
      );
    }
  }
}

function isLong(press: Press, { timeStamp }: PointerEvent): boolean {
  return timeStamp - press.at >= LONG_PRESS;
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
