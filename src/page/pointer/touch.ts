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
 */
export function watchTouch(events: TouchEvents, signal: AbortSignal): void {
  const finger = new Finger(events);
  let following = false;
  const passive = { passive: true, capture: true, signal };
  addEventListener(
    'pointerdown',
    (event) => {
      // Not a finger that the page made up.
      const touches = event.isTrusted && event.pointerType === 'touch' && event.isPrimary;
      // Most pages are never touched: what follows a finger comes with the first.
      if (touches && !following) follow(finger, signal);
      following ||= touches;
      finger.down(touches ? event : null);
    },
    passive,
  );
  signal.addEventListener('abort', () => finger.stop());
}

function follow(finger: Finger, signal: AbortSignal): void {
  const passive = { passive: true, capture: true, signal };
  addEventListener('pointermove', (event) => finger.moved(event), passive);
  addEventListener('pointercancel', (event) => finger.cancelled(event), passive);
  addEventListener('pointerup', (event) => finger.lifted(event), passive);
  for (const type of ['contextmenu', 'click'] as const) {
    addEventListener(
      type,
      (event) => {
        if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
        if (!finger.owns(type)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true, signal },
    );
  }
}

/**
 * What one finger does on marks. A busy page hears of it late: the timer shows
 * the card while the finger is still down, and the events' own times then say
 * what it really did.
 */
class Finger {
  readonly #events: TouchEvents;
  #timer = 0;
  #press: Press | null = null;
  /** The card was the answer to this press: its click and its menu are not the page's. */
  #taken = false;

  constructor(events: TouchEvents) {
    this.#events = events;
  }

  /** @param event null for a pointer that is no finger, or not the first */
  down(event: PointerEvent | null): void {
    this.stop();
    this.#taken = false;
    if (!event) return;
    const point = { x: event.clientX, y: event.clientY };
    if (!this.#events.isMark(point)) return;
    this.#press = { point, at: event.timeStamp };
    this.#timer = window.setTimeout(() => this.#take(point), LONG_PRESS);
  }

  moved(event: PointerEvent): void {
    if (!this.#press) return;
    const { x, y } = this.#press.point;
    if (Math.hypot(event.clientX - x, event.clientY - y) > STILL) this.cancelled(event);
  }

  /** It scrolls, or the browser takes it for something else. */
  cancelled(event: PointerEvent): void {
    if (this.#press) this.#settle(isLong(this.#press, event));
    this.stop();
  }

  lifted(event: PointerEvent): void {
    const press = this.#press;
    if (press && (isLong(press, event) || isTappable(event.composedPath())))
      this.#settle(isLong(press, event));
    else if (press && !this.#taken) this.#events.ask(press.point);
    this.stop();
  }

  /**
   * Whether a click or a menu is part of a press that the card answered: the
   * browser's menu would cover it, and a finger lifted before the browser calls
   * it long would follow the link too.
   */
  owns(type: 'contextmenu' | 'click'): boolean {
    // What the browser calls long is.
    if (type === 'contextmenu') this.#settle(true);
    const owned = this.#taken;
    // The click after a menu is part of the press still; nothing comes after a click.
    if (type === 'click') this.#taken = false;
    return owned;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#press = null;
  }

  #take(point: Point): void {
    this.#taken = true;
    this.#events.ask(point);
  }

  /** A tap that the timer took, or a long press that it missed, is put right. */
  #settle(long: boolean): void {
    if (long && this.#press && !this.#taken) this.#take(this.#press.point);
    if (long || !this.#taken) return;
    this.#taken = false;
    this.#events.withdraw();
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
