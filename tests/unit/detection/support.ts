import { detectCandidates } from '../../../src/detection/candidates';
import { resolveCandidate } from '../../../src/detection/resolve';

/** What a linker that knows no name says of names. */
export const NO_NAMES = { begins: () => false, longest: () => 0 };

/** The jobs a text names, by the rules alone (no linker, so no codes). */
export function mentionsOf(text: string, kind?: 'title' | 'text'): string[] {
  return detectCandidates(text, kind ? { kind } : {})
    .flatMap((candidate) => resolveCandidate(candidate))
    .map((mention) => mention.text);
}
