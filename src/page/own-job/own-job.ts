import type { LinkResult } from '../../matching/types';
import type { Board } from '../boards/board';
import { type OwnTitle, ownTitle } from './own-title';

/** The page's own job and the sheets it may be. */
export interface OwnJob extends OwnTitle {
  results: LinkResult[];
  /** ISO code of the currency of amounts that name none. */
  currency: string;
}

interface OwnJobOptions {
  board: Board | null;
  /** ISO code of the currency of amounts that name none. */
  currency: string;
  linkTitle(title: string, context: string): Promise<LinkResult[]>;
}

/** The page's own job, followed as the page turns to another ad without loading. */
export class OwnJobReader {
  readonly #options: OwnJobOptions;
  readonly #changed: () => void;
  /** The ad by its address and title, and all that was read of it. */
  #ad = '';
  #read = '';
  #job: OwnJob | null = null;

  /** @param changed called when the job is another, or none any more */
  constructor(options: OwnJobOptions, changed: () => void) {
    this.#options = options;
    this.#changed = changed;
  }

  get job(): OwnJob | null {
    return this.#job;
  }

  /** Reads the page anew. What is known of the same ad holds until its text, which may come after the title, is answered for. */
  look(): void {
    const { board, currency, linkTitle } = this.#options;
    const title = ownTitle(document, board);
    const ad = title ? `${location.href}\u0000${title.title}` : '';
    const read = title
      ? `${ad}\u0000${title.context}\u0000${JSON.stringify(title.baseSalary)}`
      : '';
    if (read === this.#read) return;
    this.#read = read;
    if (ad !== this.#ad) this.#forget();
    this.#ad = ad;
    if (!title) return;
    linkTitle(title.title, title.context).then(
      (results) => {
        if (read !== this.#read) return;
        this.#job = { ...title, results, currency };
        this.#changed();
      },
      () => {
        // Nobody answered: the next change of the page asks again.
        if (read === this.#read) this.#read = '';
      },
    );
  }

  #forget(): void {
    if (!this.#job) return;
    this.#job = null;
    this.#changed();
  }
}
