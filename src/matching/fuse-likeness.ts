import Fuse from 'fuse.js/min-basic';

/** Longest pattern Fuse.js compares in one pass without losing sense. */
const MAX_PATTERN = 64;

/**
 * How like each name Fuse.js finds a text, 0–1. For a shortlist only: over all
 * names it takes hundreds of milliseconds.
 */
export function fuseLikeness(text: string, names: string[]): number[] {
  const fuse = new Fuse(names, {
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.8,
  });
  const likeness = names.map(() => 0);
  for (const { refIndex, score } of fuse.search(text.slice(0, MAX_PATTERN))) {
    likeness[refIndex] = 1 - (score ?? 1);
  }
  return likeness;
}
