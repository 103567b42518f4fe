/**
 * Keeps the keyboard's place in `root` when what has the focus is taken away,
 * mostly by its own press: a row that moved keeps it, else it goes to the part
 * of the view that is nearest, never to a control, which the same key, held a
 * little long, would press too. Browsers hand it to the body, far from where
 * the reader works. A view that knows better moves it as it is drawn.
 */
export function keepFocus(root: Element): void {
  let held: HTMLElement | null = null;
  root.addEventListener('focusin', ({ target }) => {
    held = target instanceof HTMLElement ? target : null;
  });
  // A press beside every control lets the focus go, on purpose.
  document.addEventListener('pointerdown', () => {
    held = null;
  });
  new MutationObserver((changes) => {
    const active = document.activeElement;
    if (!held || (active !== document.body && !active?.matches(':disabled'))) return;
    if (held.isConnected && !held.matches(':disabled')) held.focus({ preventScroll: true });
    else nearest(held, changes)?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

/** The part beside or around what was taken away, or is disabled; made to take the focus for as long as it has it. */
function nearest(held: HTMLElement, changes: MutationRecord[]): HTMLElement | null {
  const gone = changes.find(
    ({ target, removedNodes }) =>
      target.isConnected && [...removedNodes].some((node) => node.contains(held)),
  );
  const place = held.isConnected
    ? held.parentElement
    : [gone?.nextSibling, gone?.previousSibling, gone?.target].find(isPart);
  if (!isPart(place)) return null;
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  return place;
}

const isPart = (node: Node | null | undefined): node is HTMLElement =>
  node instanceof HTMLElement && node.isConnected && node.tabIndex < 0;
