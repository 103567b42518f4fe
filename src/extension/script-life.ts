import { isOrphan } from './orphan';

/** Said in a page by each script of ours that begins to work there. The name holds nothing of the page's. */
const STARTED = 'loupe-metier:started';

/**
 * The time that a script of ours works in a page: until a newer one starts
 * there (after an update, or at a gesture), until the reader takes the
 * permission back, or until the script finds that its extension is gone.
 */
export class ScriptLife {
  readonly #controller = new AbortController();

  /** Sends older scripts of ours away. */
  constructor() {
    document.dispatchEvent(new Event(STARTED));
    document.addEventListener(STARTED, () => this.end(), { once: true, signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** To be asked before anything is done for the reader. */
  get isOver(): boolean {
    if (isOrphan()) this.end();
    return this.signal.aborted;
  }

  end(): void {
    this.#controller.abort();
  }

  onEnd(run: () => void): void {
    this.signal.addEventListener('abort', run);
  }
}
