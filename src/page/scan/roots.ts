import type { Container } from '../text/reader';
import { type BoardText, isForeign, readLayout } from '../text/visibility';

/**
 * From where a changed container is read again: the block it stands in, since
 * its text is part of that block's. Null when it is inside something hidden,
 * edited or left out. `onHidden` hears of the hidden ancestor.
 */
export function readableRoot(
  container: Container,
  board: BoardText,
  onHidden: (element: Element) => void,
): Container | null {
  let root: Container | null = null;
  let at: Container | null = container;
  while (at) {
    if (at instanceof ShadowRoot) {
      root ??= at;
      at = at.host;
      continue;
    }
    if (isForeign(at, board, isInTitle(at, board))) return null;
    const { layout } = readLayout(at);
    if (layout === 'hidden') {
      onHidden(at);
      return null;
    }
    if (layout === 'block') root ??= at;
    const parent: Node | null = at.assignedSlot ?? at.parentNode;
    at = parent instanceof Element || parent instanceof ShadowRoot ? parent : null;
  }
  return root;
}

function isInTitle(element: Element, { titles }: BoardText): boolean {
  return titles !== undefined && element.closest(titles) !== null;
}
