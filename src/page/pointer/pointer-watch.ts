import type { Point } from '../card/geometry';

export interface PointerEvents {
  /** The pointer rests or moves at a point; at most once a frame. `inCard`: on the card itself. */
  at(point: Point, inCard: boolean): void;
  /** The pointer left the page. */
  left(): void;
}

/**
 * Follows mouse and pen: one passive listener, one look a frame, none while a
 * button is down (a selection, a drag) or when `isIdle` says there is nothing
 * to find.
 */
export function watchPointer(
  events: PointerEvents,
  isInCard: (event: Event) => boolean,
  isIdle: () => boolean,
  signal: AbortSignal,
): void {
  let last: { point: Point; inCard: boolean } | null = null;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (last && !signal.aborted) events.at(last.point, last.inCard);
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0 || isIdle()) return;
    last = { point: { x: event.clientX, y: event.clientY }, inCard: isInCard(event) };
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const options = { passive: true, capture: true, signal };
  addEventListener('pointermove', moved, options);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.target !== document.documentElement) return;
      cancelAnimationFrame(frame);
      frame = 0;
      last = null;
      events.left();
    },
    options,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
