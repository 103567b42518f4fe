import type { LinkResult } from '../../matching/types';

/** From so many lists of sheets on, the page forgets which it has seen. */
const MOST = 500;

/** Lists of sheets that many answers bring again are held once: a page of results names the same jobs. */
export class SharedLinks {
  readonly #known = new Map<string, LinkResult[]>();

  shared(results: LinkResult[]): LinkResult[] {
    const key = JSON.stringify(results);
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(key, results);
    return results;
  }
}
