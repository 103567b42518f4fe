import type { Brief, Certification, Levels } from './types';

/** Below the CAP, the lowest level that has a name here. */
const NO_DIPLOMA = 2;

/** The levels of the certifications in force; null when none has one. */
export function certifiedLevels(
  certifications: readonly Pick<Certification, 'level' | 'replacedBy'>[],
): Levels | null {
  const levels = certifications.flatMap(({ level, replacedBy }) =>
    level === null || replacedBy ? [] : level,
  );
  return levels.length > 0 ? { min: Math.min(...levels), max: Math.max(...levels) } : null;
}

/**
 * The levels one enters a job with: those that its sheet states, else those of
 * the certifications that lead to it; null when neither is known.
 */
export function levelsIn({ entry, diplomas }: Pick<Brief, 'entry' | 'diplomas'>): Levels | null {
  const { min = null, max = null, noDiploma } = entry ?? {};
  if (noDiploma) return { min: NO_DIPLOMA, max: max ?? NO_DIPLOMA };
  if (min !== null && max !== null) return { min, max };
  return diplomas;
}
