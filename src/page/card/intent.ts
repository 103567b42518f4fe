import { type Box, distanceTo, type Point } from './geometry';

/** After the pointer left term and card, before the card goes: time to come back, or to cross the gap. */
export const GRACE = 250;
/** A hand that trembles on its way to the card is still on its way. */
const JITTER = 2;

/**
 * Whether the pointer is on its way to the card. It watches the distance: as
 * long as it shrinks from look to look, the reader is coming.
 */
export class Approach {
  #distance = Number.POSITIVE_INFINITY;

  /** Starts anew, from where the pointer left the term. */
  reset(card: Box, pointer: Point): void {
    this.#distance = distanceTo(card, pointer);
  }

  isNearing(card: Box, pointer: Point): boolean {
    const distance = distanceTo(card, pointer);
    const nearing = distance < this.#distance + JITTER;
    this.#distance = Math.min(distance, this.#distance);
    return nearing;
  }
}
