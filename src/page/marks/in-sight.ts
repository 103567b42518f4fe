import { elementOf, type Mark } from './mark';

/** Of the window, on each side: so near a place still counts as in sight, since a scroll may bring it there. */
const MARGIN = '25%';
/** While the reader scrolls, in ms from one look to the next. */
const PAUSE = 150;

/**
 * Tells which marks are in sight: when asked, and as the reader scrolls. Each
 * look is the browser's own, at the next frame, and then over: an observer that
 * stays would have every mark's place computed at every frame of a page that
 * changes all the time.
 */
export class InSight {
  readonly #marks: () => Iterable<Mark>;
  readonly #tell: (mark: Mark, inSight: boolean) => void;
  #observer: IntersectionObserver | null = null;
  #timer = 0;

  /**
   * @param marks those to look at
   * @param tell called for each of them after each look
   */
  constructor(marks: () => Iterable<Mark>, tell: (mark: Mark, inSight: boolean) => void) {
    this.#marks = marks;
    this.#tell = tell;
    document.addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
  }

  /** Looks at the next frame. */
  look(): void {
    this.#observer?.disconnect();
    const standing = new Map<Element, Mark[]>();
    for (const mark of this.#marks()) {
      const element = elementOf(mark);
      if (!element) continue;
      const marks = standing.get(element);
      if (marks) marks.push(mark);
      else standing.set(element, [mark]);
    }
    const observer = new IntersectionObserver(
      (entries) => {
        observer.disconnect();
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          // What has no box of its own (`display: contents`) is nowhere, but its words are somewhere.
          const seen = isIntersecting || isNowhere(boundingClientRect);
          for (const mark of standing.get(target) ?? []) this.#tell(mark, seen);
        }
      },
      { rootMargin: MARGIN },
    );
    for (const element of standing.keys()) observer.observe(element);
    this.#observer = observer;
  }

  stop(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    document.removeEventListener('scroll', this.#scrolled, { capture: true });
  }

  readonly #scrolled = (): void => {
    if (this.#timer !== 0) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.look();
    }, PAUSE);
  };
}

const isNowhere = ({ x, y, width, height }: DOMRectReadOnly): boolean =>
  x === 0 && y === 0 && width === 0 && height === 0;
