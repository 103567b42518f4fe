import type { Mark } from './mark';

/** Of the window, on each side: so near a place still counts as in sight, since a scroll may bring it there. */
const MARGIN = '25%';

/** Tells which marks are in sight and when that changes, by the browser's own watch. */
export class InSight {
  readonly #marks = new Map<Element, Set<Mark>>();
  readonly #observer: IntersectionObserver;

  /** @param changed called for each watched mark at the next frame, then at each change. */
  constructor(changed: (mark: Mark, inSight: boolean) => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          for (const mark of this.#marks.get(target) ?? []) changed(mark, isIntersecting);
      },
      { rootMargin: MARGIN },
    );
  }

  watch(mark: Mark): void {
    const element = mark.range.startContainer.parentElement;
    if (!element) return;
    const marks = this.#marks.get(element);
    if (marks) marks.add(mark);
    else this.#marks.set(element, new Set([mark]));
    // Watched anew, an element is told of anew: a second mark on it hears too.
    this.#observer.unobserve(element);
    this.#observer.observe(element);
  }

  forget(mark: Mark): void {
    for (const element of this.#elementsOf(mark)) {
      const marks = this.#marks.get(element);
      marks?.delete(mark);
      if (marks?.size !== 0) continue;
      this.#marks.delete(element);
      this.#observer.unobserve(element);
    }
  }

  stop(): void {
    this.#observer.disconnect();
    this.#marks.clear();
  }

  /** The page may have moved the text of a mark to another element since it was watched. */
  #elementsOf(mark: Mark): Element[] {
    const element = mark.range.startContainer.parentElement;
    if (element && this.#marks.get(element)?.has(mark)) return [element];
    return [...this.#marks].filter(([, marks]) => marks.has(mark)).map(([at]) => at);
  }
}
