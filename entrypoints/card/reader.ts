import type { ask } from '../../src/extension/ask';
import type { AboutReader } from '../../src/extension/protocol';

const NOTHING: AboutReader = { saved: false };

/** What the cards of this page say about the reader, asked of the background as each is shown. */
export class Reader {
  readonly #known = new Map<string, AboutReader>();
  readonly #changed: () => void;

  readonly #ask: typeof ask;

  /** @param changed called when `about` may answer differently. */
  constructor(asking: typeof ask, changed: () => void) {
    this.#ask = asking;
    this.#changed = changed;
  }

  about(code: string): AboutReader {
    return this.#known.get(code) ?? NOTHING;
  }

  /** A card of this sheet is shown. */
  async meet(code: string, locale: 'fr' | 'en'): Promise<void> {
    this.#known.set(code, await this.#ask('aboutReader', { code, locale }));
    this.#changed();
  }

  /** Keeps the job, or lets it go. */
  async toggle(job: { code: string; label: string }, locale: 'fr' | 'en'): Promise<void> {
    await this.#ask('toggleSaved', job);
    await this.meet(job.code, locale);
  }
}
