import { MAX_TEXTS } from '../../detection/limits';
import type { JobsInTexts, TextToRead } from '../../detection/types';
import { SharedLinks } from './shared-links';
import { type FoundJob, TextCache } from './text-cache';

/** Most UTF-16 units asked at once: the first marks come early, the background is never long at one page. */
const BATCH_UNITS = 150_000;
/** Requests under way at once: one is read while the next travels. */
const AT_ONCE = 2;

/** Asks the background which jobs texts name; rejects when nobody answers. */
export type ReadTexts = (texts: TextToRead[]) => Promise<JobsInTexts>;

/** What most texts name. */
const NOTHING: FoundJob[] = [];

interface Question<T> {
  asked: TextToRead;
  about: T[];
}

/**
 * Finds the jobs that texts name, in batches, asking each text only once. `T`
 * is whatever the caller wants back beside the answer.
 */
export class Resolver<T> {
  readonly #cache = new TextCache();
  readonly #links = new SharedLinks();
  readonly #read: ReadTexts;
  readonly #answered: (about: T, found: FoundJob[]) => void;
  readonly #settled: () => void;
  readonly #waiting = new Map<string, Question<T>>();
  /** UTF-16 units that wait. */
  #units = 0;
  #asking = 0;
  #all = true;

  /**
   * @param answered called for each text that names a job, at once when that is known.
   * @param settled called when a request is over.
   */
  constructor(
    read: ReadTexts,
    answered: (about: T, found: FoundJob[]) => void,
    settled: () => void,
  ) {
    this.#read = read;
    this.#answered = answered;
    this.#settled = settled;
  }

  get idle(): boolean {
    return this.#waiting.size === 0 && this.#asking === 0;
  }

  ask(asked: TextToRead, about: T): void {
    const { text } = asked;
    const key = asked.title ? `\u0000${text}` : text;
    const known = this.#cache.get(key);
    if (known) {
      if (known.length > 0) this.#answered(about, known);
      return;
    }
    const waiting = this.#waiting.get(key);
    if (waiting) waiting.about.push(about);
    else {
      this.#waiting.set(key, { asked, about: [about] });
      this.#units += text.length;
    }
  }

  /**
   * Sends what waits.
   * @param all nothing more is being read: a batch that is not full goes too; as last time when left out
   */
  flush(all = this.#all): void {
    this.#all = all;
    while (this.#waiting.size > 0 && this.#asking < AT_ONCE && (all || this.#isFull()))
      void this.#send(this.#takeBatch());
  }

  #isFull(): boolean {
    return this.#waiting.size >= MAX_TEXTS || this.#units >= BATCH_UNITS;
  }

  #takeBatch(): Map<string, Question<T>> {
    const batch = new Map<string, Question<T>>();
    let units = 0;
    for (const [key, question] of this.#waiting) {
      units += question.asked.text.length;
      if (batch.size > 0 && (batch.size >= MAX_TEXTS || units > BATCH_UNITS)) break;
      batch.set(key, question);
      this.#waiting.delete(key);
      this.#units -= question.asked.text.length;
    }
    return batch;
  }

  async #send(batch: Map<string, Question<T>>): Promise<void> {
    this.#asking++;
    try {
      const texts: TextToRead[] = [];
      for (const { asked } of batch.values()) texts.push(asked);
      const { links, mentions } = await this.#read(texts);
      const results = links.map((link) => this.#links.shared(link));
      let i = 0;
      for (const [key, { about }] of batch) {
        const mentioned = mentions[i++] ?? [];
        const found =
          mentioned.length === 0
            ? NOTHING
            : mentioned.map(([start, end, link]) => ({ start, end, results: results[link] ?? [] }));
        this.#cache.set(key, found);
        if (found.length > 0) for (const one of about) this.#answered(one, found);
      }
    } catch {
      // Nobody answered, twice: these words stay unmarked until they are read again.
    } finally {
      this.#asking--;
      this.flush();
      this.#settled();
    }
  }
}
