import type { Candidate, Mention } from '../../detection/types';
import { MentionCache } from './mention-cache';

/** Most candidates asked at once: well under the protocol's limit, so that the first marks come early. */
const BATCH = 200;
/** Requests under way at once. */
const AT_ONCE = 2;

/** Asks the background for a batch; rejects when nobody answers. */
export type Resolve = (candidates: Candidate[]) => Promise<Mention[][]>;

interface Question<T> {
  candidate: Candidate;
  about: T;
}

/**
 * Turns candidates into mentions, in batches, asking each only once. `T` is
 * whatever the caller wants back beside the answer.
 */
export class Resolver<T> {
  readonly #cache = new MentionCache();
  readonly #resolve: Resolve;
  readonly #answered: (about: T, mentions: Mention[]) => void;
  readonly #settled: () => void;
  #waiting: Question<T>[] = [];
  #asking = 0;

  /**
   * @param answered called for each candidate, at once when its answer is known.
   * @param settled called when the answers of a batch have all been handed over.
   */
  constructor(
    resolve: Resolve,
    answered: (about: T, mentions: Mention[]) => void,
    settled: () => void,
  ) {
    this.#resolve = resolve;
    this.#answered = answered;
    this.#settled = settled;
  }

  get idle(): boolean {
    return this.#waiting.length === 0 && this.#asking === 0;
  }

  ask(candidate: Candidate, about: T): void {
    const known = this.#cache.get(candidate);
    if (known) this.#answered(about, known);
    else this.#waiting.push({ candidate, about });
  }

  /** Sends what waits. */
  flush(): void {
    while (this.#waiting.length > 0 && this.#asking < AT_ONCE) {
      void this.#send(this.#waiting.splice(0, BATCH));
    }
  }

  /** Forgets what waits; answers under way still come. */
  drop(): void {
    this.#waiting = [];
  }

  async #send(batch: Question<T>[]): Promise<void> {
    this.#asking++;
    try {
      const answers = await this.#resolve(batch.map(({ candidate }) => candidate));
      batch.forEach(({ candidate, about }, i) => {
        const mentions = answers[i] ?? [];
        this.#cache.set(candidate, mentions);
        this.#answered(about, mentions);
      });
    } catch {
      // Nobody answered, twice: these words stay unmarked until they are read again.
    } finally {
      this.#asking--;
      this.flush();
      this.#settled();
    }
  }
}
