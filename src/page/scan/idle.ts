/** Longest stretch of work in one task, in ms: half a frame, so that typing and scrolling never wait. */
export const SLICE = 8;
/** A page that is never idle still gets its marks: the first slice comes after so many ms at the latest. */
const STARVED = 250;

/** Not yet in TypeScript's DOM; Chrome 94, Firefox 142. */
interface TaskScheduler {
  postTask(
    task: () => void,
    options: { priority: 'background'; signal: AbortSignal },
  ): Promise<unknown>;
}

/**
 * Runs work in slices, each a task of its own: the first when the browser is
 * idle, the next whenever nothing else waits. `work` does a small step and says
 * whether more is left; nothing is scheduled while there is none.
 */
export class IdleWork {
  /** Milliseconds worked since the owner last set it to zero. */
  spent = 0;
  #scheduled = false;
  readonly #work: () => boolean;
  readonly #endOfSlice: () => void;
  readonly #signal: AbortSignal;

  constructor(work: () => boolean, endOfSlice: () => void, signal: AbortSignal) {
    this.#work = work;
    this.#endOfSlice = endOfSlice;
    this.#signal = signal;
  }

  start(): void {
    if (this.#scheduled || this.#signal.aborted) return;
    this.#scheduled = true;
    requestIdleCallback(() => this.#slice(), { timeout: STARVED });
  }

  #goOn(): void {
    this.#scheduled = true;
    const { scheduler } = globalThis as { scheduler?: Partial<TaskScheduler> };
    if (scheduler?.postTask) {
      scheduler
        .postTask(() => this.#slice(), { priority: 'background', signal: this.#signal })
        // Refused once the page is left: nothing is to be done there any more.
        .catch(() => {});
    } else requestIdleCallback(() => this.#slice(), { timeout: STARVED });
  }

  #slice(): void {
    this.#scheduled = false;
    if (this.#signal.aborted) return;
    const start = performance.now();
    let more = true;
    try {
      while (more && performance.now() < start + SLICE) more = this.#work();
      this.#endOfSlice();
    } finally {
      // A step that fails takes none of those after it along.
      this.spent += performance.now() - start;
      if (more && !this.#scheduled) this.#goOn();
    }
  }
}
