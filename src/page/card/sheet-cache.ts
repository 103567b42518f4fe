import type { Sheet } from '../../sheets/types';

/** A page of results names some dozens of jobs; the last ones looked at stay at hand. */
const MOST = 60;

/** Sheets already fetched, and those on their way. A failure is forgotten, so that it can be tried again. */
export class SheetCache {
  readonly #fetch: (code: string) => Promise<Sheet>;
  readonly #known = new Map<string, Sheet>();
  readonly #coming = new Map<string, Promise<Sheet>>();

  constructor(fetch: (code: string) => Promise<Sheet>) {
    this.#fetch = fetch;
  }

  known(code: string): Sheet | null {
    return this.#known.get(code) ?? null;
  }

  async fetch(code: string): Promise<Sheet> {
    const known = this.#known.get(code);
    if (known) return known;
    let coming = this.#coming.get(code);
    if (!coming) {
      coming = this.#fetch(code);
      this.#coming.set(code, coming);
    }
    try {
      const sheet = await coming;
      this.#known.set(code, sheet);
      const oldest = this.#known.keys().next().value;
      if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
      return sheet;
    } finally {
      this.#coming.delete(code);
    }
  }
}
