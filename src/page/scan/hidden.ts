import { isTextVisible, readLayout } from '../text/visibility';

/** More hidden subtrees than this are not followed one by one (a megabyte of collapsed menus). */
const MOST = 2000;

/** Subtrees left out because they are hidden for now: a tab, a collapsed text, a closed dialog. */
export class HiddenRoots {
  readonly #elements = new Set<Element>();

  add(element: Element): void {
    if (this.#elements.size < MOST) this.#elements.add(element);
  }

  clear(): void {
    this.#elements.clear();
  }

  /** Takes out and returns those that are shown now. */
  takeShown(): Element[] {
    const shown: Element[] = [];
    for (const element of this.#elements) {
      if (!element.isConnected) this.#elements.delete(element);
      else if (isShown(element)) {
        this.#elements.delete(element);
        shown.push(element);
      }
    }
    return shown;
  }
}

function isShown(element: Element): boolean {
  const style = getComputedStyle(element);
  return readLayout(element, style) !== 'hidden' && isTextVisible(style);
}
