import type { Candidate, Mention } from '../../detection/types';

/** Lists of results repeat the same titles: so many answers are kept. */
const MOST = 4000;

/**
 * Answers by the words asked and those around them, so that a list rendered
 * anew is marked at once and asks nobody. Least recently used go first.
 */
export class MentionCache {
  /** Mentions with offsets within the candidate. */
  readonly #known = new Map<string, Mention[]>();

  get(candidate: Candidate): Mention[] | null {
    const key = keyOf(candidate);
    const found = this.#known.get(key);
    if (!found) return null;
    this.#known.delete(key);
    this.#known.set(key, found);
    return found.map((mention) => moved(mention, candidate.start));
  }

  set(candidate: Candidate, mentions: Mention[]): void {
    this.#known.set(
      keyOf(candidate),
      mentions.map((mention) => moved(mention, -candidate.start)),
    );
    if (this.#known.size <= MOST) return;
    const oldest = this.#known.keys().next().value;
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}

function keyOf({ text, before, after }: Candidate): string {
  return `${text}\u0000${before ?? ''}\u0000${after ?? ''}`;
}

function moved(mention: Mention, by: number): Mention {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}
