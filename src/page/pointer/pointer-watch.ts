import type { Point } from '../card/geometry';

export interface PointerEvents {
  /** The pointer rests or moves at a point; at most once a frame. `inCard`: on the card itself. */
  at(point: Point, inCard: boolean): void;
  /** The pointer left the page. */
  left(): void;
}

/** Marks that come so soon after the last move, in ms, come under a pointer that was looking for them. */
const RECENT = 1500;

/**
 * Follows mouse and pen: one passive listener, one look a frame, none while a
 * button is down (a selection, a drag) or when `isIdle` says there is nothing
 * to find.
 * @returns looks again where the pointer just came to rest: the marks changed.
 */
export function watchPointer(
  events: PointerEvents,
  isInCard: (event: Event) => boolean,
  isIdle: () => boolean,
  signal: AbortSignal,
): () => void {
  let last: { point: Point; inCard: boolean; time: number } | null = null;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (last && !signal.aborted) events.at(last.point, last.inCard);
  };
  const moved = (event: PointerEvent) => {
    // A page may say that a pointer moves, and open by it what only a reader should.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const point = { x: event.clientX, y: event.clientY };
    last = { point, inCard: isInCard(event), time: event.timeStamp };
    if (frame === 0 && !isIdle()) frame = requestAnimationFrame(look);
  };
  const options = { passive: true, capture: true, signal };
  addEventListener('pointermove', moved, options);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      // A finger that is lifted leaves too, and its card stays.
      if (event.target !== document.documentElement || event.pointerType === 'touch') return;
      cancelAnimationFrame(frame);
      frame = 0;
      last = null;
      events.left();
    },
    options,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    const recent = last !== null && performance.now() - last.time < RECENT;
    if (recent && frame === 0 && !isIdle()) frame = requestAnimationFrame(look);
  };
}
