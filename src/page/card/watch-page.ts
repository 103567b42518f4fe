import type { Subject } from './card';
import type { HoverCard } from './hover-card';

/** A card goes on top so many times over the same words. */
const MOST_RAISED = 20;

/** What happens on the page around a card, told to the card. */
export function watchPage(card: HoverCard, signal: AbortSignal): void {
  watchKeys(card, signal);
  watchFocus(card, signal);
  watchPlace(card, signal);
  watchTopLayer(card, signal);
}

function watchKeys(card: HoverCard, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        if (!card.dismiss()) return;
        // The page's own dialog stays: one Escape closes one thing.
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (card.subject && !card.presenter.holds(event) && isTyping(event)) card.interrupt();
    },
    { capture: true, signal },
  );
}

function watchFocus(card: HoverCard, signal: AbortSignal): void {
  const { host } = card.presenter;
  const capture = { capture: true, signal };
  addEventListener(
    'pointerdown',
    (event) => {
      if (!host.holds(event)) card.interrupt();
    },
    { ...capture, passive: true },
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
  addEventListener(
    'focusout',
    ({ target, relatedTarget }) => {
      if (target !== host.element || relatedTarget === host.element) return;
      // A reader who turns to another window or tab comes back to where the focus was.
      const isAway = window === window.top && document.activeElement === host.element;
      if (!isAway) card.focusLeft();
    },
    capture,
  );
}

/** The words move with the page, and the card with its words: once a frame. */
function watchPlace(card: HoverCard, signal: AbortSignal): void {
  const { host } = card.presenter;
  let frame = 0;
  const follow = () => {
    if (!card.subject || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      card.follow();
    });
  };
  const passive = { passive: true, signal };
  addEventListener('scroll', (event) => host.holds(event) || follow(), {
    ...passive,
    capture: true,
  });
  addEventListener('resize', follow, { ...passive, capture: true });
  window.visualViewport?.addEventListener('resize', follow, passive);
  window.visualViewport?.addEventListener('scroll', follow, passive);
}

/** A dialog, a popover or full screen opened since lies over the card: the card goes over it. */
function watchTopLayer(card: HoverCard, signal: AbortSignal): void {
  const { host } = card.presenter;
  const capture = { capture: true, signal };
  let over: Subject | null = null;
  let raised = 0;
  const raise = (event: Event) => {
    const range = card.subject?.range();
    if (!range || host.holds(event)) return;
    if (over !== card.subject) raised = 0;
    over = card.subject;
    // Who comes back on top each time wants to be there as we do: one of two has to give way.
    if (++raised > MOST_RAISED) return;
    host.raise(range.startContainer);
    card.follow();
  };
  addEventListener('fullscreenchange', raise, capture);
  addEventListener(
    'toggle',
    (event) => 'newState' in event && event.newState === 'open' && raise(event),
    capture,
  );
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
