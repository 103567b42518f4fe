import type { Container } from '../text/reader';
import { type BoardText, isForeign, readLayout } from '../text/visibility';

/**
 * Finds from where changed containers are read again. Made for one batch of
 * changes: what it learns of an ancestor serves all that changed under it.
 */
export class RootFinder {
  readonly #board: BoardText;
  readonly #onHidden: (element: Element) => void;
  /** Ancestors already asked: whether their text is read. */
  readonly #isRead = new Map<Container, boolean>();

  /** @param onHidden hears of the hidden ancestor of a container that is not read. */
  constructor(board: BoardText, onHidden: (element: Element) => void) {
    this.#board = board;
    this.#onHidden = onHidden;
  }

  /**
   * The block a container stands in, since its text is part of that block's.
   * Null when it is inside something hidden, edited or left out.
   */
  rootOf(container: Container): Container | null {
    let root: Container | null = null;
    let at: Container | null = container;
    while (at && !root) {
      if (at instanceof ShadowRoot) root = at;
      else if (this.#isLeftOut(at)) return null;
      else if (readLayout(at) === 'block') root = at;
      else at = parentOf(at);
    }
    return root && this.#isReadUpFrom(root) ? root : null;
  }

  #isReadUpFrom(container: Container): boolean {
    const path: Container[] = [];
    let read = true;
    for (let at: Container | null = container; at; at = parentOf(at)) {
      const known = this.#isRead.get(at);
      if (known === undefined) path.push(at);
      read = known ?? (at instanceof ShadowRoot || !this.#isLeftOut(at));
      if (known !== undefined || !read) break;
    }
    // What is under a left-out ancestor is left out with it.
    for (const passed of path) this.#isRead.set(passed, read);
    return read;
  }

  #isLeftOut(element: Element): boolean {
    const inTitle = element.hasAttribute('aria-hidden') && this.#isInTitle(element);
    if (isForeign(element, this.#board, inTitle)) return true;
    if (readLayout(element) !== 'hidden') return false;
    this.#onHidden(element);
    return true;
  }

  #isInTitle(element: Element): boolean {
    const { titles } = this.#board;
    return titles !== undefined && element.closest(titles) !== null;
  }
}

function parentOf(container: Container): Container | null {
  if (container instanceof ShadowRoot) return container.host;
  const parent: Node | null = container.assignedSlot ?? container.parentNode;
  return parent instanceof Element || parent instanceof ShadowRoot ? parent : null;
}
