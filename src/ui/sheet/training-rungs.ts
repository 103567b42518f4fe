import type { Certification, Training } from '../../sheets/types';

/** The certifications of one level. */
export interface Rung {
  level: number | null;
  certifications: Certification[];
}

/** The ladder from its lowest step up, certifications of no stated level last; the most relevant first on each step. */
export function byLevel({ certifications }: Training): Rung[] {
  const rungs = new Map<number | null, Certification[]>();
  for (const certification of certifications) {
    const rung = rungs.get(certification.level);
    if (rung) rung.push(certification);
    else rungs.set(certification.level, [certification]);
  }
  const height = (level: number | null) => level ?? Number.POSITIVE_INFINITY;
  return [...rungs]
    .map(([level, list]) => ({ level, certifications: list }))
    .sort((a, b) => height(a.level) - height(b.level));
}
