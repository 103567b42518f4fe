import type { CardSource, Subject } from './card';
import { distanceTo, type Point } from './geometry';
import { Approach, GRACE } from './intent';
import { CardPresenter } from './presenter';

export interface HoverCardOptions {
  source: CardSource;
  /** Milliseconds the pointer rests on a term before its card shows. */
  delay(): number;
  theme(): 'auto' | 'light' | 'dark';
  /** Called with the subject whose card is shown, and null when it goes. */
  shown(subject: Subject | null): void;
  signal: AbortSignal;
}

export interface OpenOptions {
  /** Puts the focus in the card. */
  focus: boolean;
  point?: Point;
  /** Which of the page's jobs it is. */
  place?: { at: number; count: number };
}

/**
 * When the card comes and goes (WCAG 1.4.13): it waits for the pointer to rest,
 * lets it cross over, stays as long as it is looked at or pinned, and goes at
 * Escape without the pointer having to move. One card at a time.
 */
export class HoverCard {
  readonly presenter: CardPresenter;
  readonly #options: HoverCardOptions;
  readonly #approach = new Approach();
  #waiting: { subject: Subject; timer: number } | null = null;
  /** Asked for, and not shown yet: the card's script is still loading. */
  #opening: Subject | null = null;
  #grace = 0;
  #pointer: Point | null = null;
  #pinned = false;
  /** Sent away by Escape while the pointer was on it: comes back only when the pointer does. */
  #dismissed: Subject | null = null;
  /** What had the focus before the card took it. */
  #focusBefore: Element | null = null;
  #focused = false;

  constructor(options: HoverCardOptions) {
    this.#options = options;
    this.presenter = new CardPresenter(
      options.source,
      { pin: () => this.#pin(!this.#pinned), close: () => this.close() },
      options.theme,
    );
    options.signal.addEventListener('abort', () => this.close());
  }

  get subject(): Subject | null {
    return this.presenter.subject;
  }

  get isPinned(): boolean {
    return this.#pinned;
  }

  /** The pointer is on a term (a subject stays the same object as long as its term does). */
  over(subject: Subject, point: Point): void {
    this.#pointer = point;
    if (subject === this.#dismissed) return;
    this.#dismissed = null;
    if (subject === this.subject) {
      this.#stay();
      return;
    }
    // A card that holds the focus is the keyboard's: a pointer that happens to lie there takes it from nobody.
    if (this.#pinned || this.#focused || this.#waiting?.subject === subject) return;
    this.#stopWaiting();
    this.presenter.prepare(subject);
    const timer = window.setTimeout(() => this.#showLoaded(subject), this.#options.delay());
    this.#waiting = { subject, timer };
    if (this.subject) this.#leaving(point);
  }

  /** The pointer is on the card. */
  onCard(): void {
    this.#stopWaiting();
    this.#stay();
  }

  /** The pointer is on neither; null when it left the page. */
  off(point: Point | null): void {
    this.#pointer = point;
    this.#dismissed = null;
    this.#stopWaiting();
    if (!this.subject || this.#pinned || this.#focused) return;
    if (point) this.#leaving(point);
    else this.#startGrace();
  }

  /** Shows a card at once: asked for by keyboard, by touch, from the popup or on a selection. */
  open(subject: Subject, how: OpenOptions): boolean {
    this.#stopWaiting();
    if (!subject.range()) return false;
    this.#opening = subject;
    this.presenter.load().then(
      () => this.#openLoaded(subject, how),
      // Nothing draws cards any more: the extension was updated or removed.
      () => {},
    );
    return true;
  }

  #openLoaded(subject: Subject, how: OpenOptions): void {
    if (this.#opening !== subject) return;
    this.#opening = null;
    if (!this.#show(subject, how.point ?? null)) return;
    // It came without a pointer; it does not go because of where the pointer is.
    // A finger's goes at the next touch elsewhere: there is no Escape to press.
    this.#pinned = !how.focus && !how.point;
    if (how.focus) this.#takeFocus();
    this.presenter.announce(how.place ?? null);
  }

  /** The pointer rested long enough; it may have gone while the card was loading. */
  #showLoaded(subject: Subject): void {
    this.presenter.load().then(
      () => {
        if (this.#waiting?.subject !== subject) return;
        this.#waiting = null;
        this.#show(subject, this.#pointer);
      },
      () => this.#stopWaiting(),
    );
  }

  /** The reader turned to something else: pressed elsewhere, began to type. */
  interrupt(): void {
    this.#stopWaiting();
    if (!this.#pinned) this.close();
  }

  /** Escape: true when there was a card to send away. */
  dismiss(): boolean {
    const subject = this.subject ?? this.#waiting?.subject ?? null;
    if (!subject) return false;
    const wasShown = this.subject !== null;
    this.close();
    this.#dismissed = subject;
    return wasShown;
  }

  close(): void {
    this.#stopWaiting();
    this.#opening = null;
    this.#stay();
    this.#pinned = false;
    if (!this.subject) return;
    const back = this.#focused ? this.#focusBefore : null;
    // Forgotten before the card goes: its going is no leaving of the focus.
    this.#focused = false;
    this.#focusBefore = null;
    this.presenter.hide();
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    this.#options.shown(null);
  }

  /** The page moved under the card: it follows its term, and goes when the term is out of sight. */
  follow(): void {
    if (!this.subject) return;
    const boxes = this.presenter.termBoxes();
    const { clientWidth, clientHeight } = document.documentElement;
    const view = { left: 0, top: 0, width: clientWidth, height: clientHeight };
    const inSight = boxes.some(
      ({ left, top, width, height }) =>
        distanceTo(view, { x: left + width / 2, y: top + height / 2 }) === 0,
    );
    if (inSight) this.presenter.place();
    else if (!this.#pinned || boxes.length === 0) this.close();
  }

  /** Focus left the card that held it. */
  focusLeft(): void {
    if (!this.#focused) return;
    this.#focused = false;
    this.#focusBefore = null;
    if (!this.#pinned) this.close();
  }

  #show(subject: Subject, point: Point | null): boolean {
    this.#stay();
    this.#pinned = false;
    if (!this.presenter.show(subject, point)) return false;
    this.#options.shown(subject);
    return true;
  }

  #pin(pinned: boolean): void {
    this.#pinned = pinned;
    this.presenter.pin(pinned);
  }

  #leaving(point: Point): void {
    const card = this.presenter.host.box();
    if (this.#grace === 0) this.#approach.reset(card, point);
    else if (!this.#approach.isNearing(card, point)) return;
    this.#startGrace();
  }

  #startGrace(): void {
    clearTimeout(this.#grace);
    this.#grace = window.setTimeout(() => {
      this.#grace = 0;
      if (!this.#pinned && !this.#focused) this.close();
    }, GRACE);
  }

  #stay(): void {
    clearTimeout(this.#grace);
    this.#grace = 0;
  }

  #stopWaiting(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = null;
  }

  #takeFocus(): void {
    if (!this.#focused) this.#focusBefore = focusedElement();
    this.#focused = true;
    this.presenter.focus();
  }
}

/** What has the focus: of a shadow root the document names the host alone, which takes none. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
