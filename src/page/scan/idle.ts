/** Longest stretch of work in one task, in ms: half a frame, so that typing and scrolling never wait. */
export const SLICE = 8;
/** A page that is never idle still gets its marks: one slice at least every so many ms. */
const STARVED = 250;

/**
 * Runs work in idle slices. `work` does a small step and says whether more is
 * left; nothing is scheduled while there is none.
 */
export class IdleWork {
  #handle: number | null = null;
  readonly #work: () => boolean;
  readonly #endOfSlice: () => void;
  readonly #signal: AbortSignal;

  constructor(work: () => boolean, endOfSlice: () => void, signal: AbortSignal) {
    this.#work = work;
    this.#endOfSlice = endOfSlice;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.stop());
  }

  start(): void {
    if (this.#handle !== null || this.#signal.aborted) return;
    this.#handle = requestIdleCallback(() => this.#slice(), { timeout: STARVED });
  }

  stop(): void {
    if (this.#handle !== null) cancelIdleCallback(this.#handle);
    this.#handle = null;
  }

  #slice(): void {
    this.#handle = null;
    if (this.#signal.aborted) return;
    const end = performance.now() + SLICE;
    let more = true;
    while (more && performance.now() < end) more = this.#work();
    this.#endOfSlice();
    if (more) this.start();
  }
}
