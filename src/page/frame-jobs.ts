/** The jobs named in the frames of a page, as its top document is told: it speaks for the tab. */
export class FrameJobs {
  readonly #codes = new Map<number, readonly string[]>();
  #count = 0;

  /** What a frame names now; nothing, once it is gone. */
  note(frame: number, codes: readonly string[]): void {
    if (codes.length > 0) this.#codes.set(frame, codes);
    else this.#codes.delete(frame);
  }

  /**
   * Whether a frame went since the last look, by the number there are now. All
   * are forgotten then: which one went, only those that stay can tell.
   */
  lost(count: number): boolean {
    const lost = count < this.#count;
    this.#count = count;
    if (lost) this.#codes.clear();
    return lost;
  }

  /** Frames that name jobs, in the order they were made. */
  frames(): number[] {
    return [...this.#codes.keys()].sort((a, b) => a - b);
  }

  /** Codes named anywhere in the tab, each once. */
  with(own: Iterable<string>): string[] {
    return [...new Set([...own, ...[...this.#codes.values()].flat()])];
  }
}
