import type { HoverCard } from './hover-card';

/** What happens on the page around a card, told to the card. */
export function watchPage(card: HoverCard, signal: AbortSignal): void {
  const { host } = card.presenter;
  const capture = { capture: true, signal };
  const passive = { ...capture, passive: true };

  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        if (!card.dismiss()) return;
        // The page's own dialog stays: one Escape closes one thing.
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (card.subject && !host.holds(event) && isTyping(event)) card.interrupt();
    },
    capture,
  );
  addEventListener(
    'pointerdown',
    (event) => {
      if (!host.holds(event)) card.interrupt();
    },
    passive,
  );
  addEventListener(
    'focusin',
    (event) => {
      // What the keyboard comes to is not to be hidden (WCAG 2.4.11).
      if (!host.holds(event) && event.target instanceof Element && host.hides(event.target))
        card.interrupt();
    },
    capture,
  );
  addEventListener('focusout', (event) => leavesCard(event) && card.focusLeft(), capture);

  let frame = 0;
  const follow = () => {
    if (!card.subject || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      card.follow();
    });
  };
  addEventListener('scroll', (event) => host.holds(event) || follow(), passive);
  addEventListener('resize', follow, passive);
  window.visualViewport?.addEventListener('resize', follow, { passive: true, signal });
  window.visualViewport?.addEventListener('scroll', follow, { passive: true, signal });

  // A dialog, a popover or full screen opened since lies over the card.
  const raise = (event: Event) => {
    const range = card.subject?.range();
    if (!range || host.holds(event)) return;
    host.raise(range.startContainer);
    card.follow();
  };
  addEventListener('fullscreenchange', raise, capture);
  addEventListener(
    'toggle',
    (event) => 'newState' in event && event.newState === 'open' && raise(event),
    capture,
  );

  function leavesCard(event: FocusEvent): boolean {
    if (event.target !== host.element) return false;
    return !(event.relatedTarget instanceof Node) || event.relatedTarget !== host.element;
  }
}

/** Whether a key press writes something. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return false;
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.nodeName))
  );
}
