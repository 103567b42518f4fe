import type { LinkResult } from '../../matching/types';

/** A job named in a text, at its UTF-16 units. */
export interface FoundJob {
  start: number;
  end: number;
  /** Best first, never empty. */
  results: LinkResult[];
}

/** So many texts are remembered, and so many UTF-16 units of them: a page of results, not a library. */
const MOST_TEXTS = 1000;
const MOST_UNITS = 200_000;

/**
 * What texts of the page were found to name, so that a list rendered anew is
 * marked at once and asks nobody. Those not met for longest go first.
 */
export class TextCache {
  readonly #known = new Map<string, FoundJob[]>();
  #units = 0;

  get(key: string): FoundJob[] | undefined {
    const found = this.#known.get(key);
    if (found) {
      this.#known.delete(key);
      this.#known.set(key, found);
    }
    return found;
  }

  set(key: string, found: FoundJob[]): void {
    if (!this.#known.delete(key)) this.#units += key.length;
    this.#known.set(key, found);
    if (this.#isFull()) this.#forgetOldest();
  }

  #isFull(): boolean {
    return this.#known.size > MOST_TEXTS || this.#units > MOST_UNITS;
  }

  #forgetOldest(): void {
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest);
      this.#units -= oldest.length;
      if (!this.#isFull()) break;
    }
  }
}
