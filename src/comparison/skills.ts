/** What jobs ask in common and what each asks alone. */
import type { Sheet } from '../sheets/types';

/** Everything a sheet says one does: missions first, then the other skills. */
export function knowHow(sheet: Sheet): string[] {
  return [...new Set([...sheet.missions, ...sheet.skills.map((skill) => skill.name)])];
}

export interface SkillComparison {
  /** Asked by every job compared, in the order of the first. */
  shared: string[];
  /** By code, what that job alone asks. */
  distinct: Record<string, string[]>;
}

/** Sets two to four sheets side by side. */
export function compareSkills(sheets: readonly Sheet[]): SkillComparison {
  const sets = sheets.map((sheet) => knowHow(sheet));
  const [first = [], ...others] = sets;
  const counts = new Map<string, number>();
  for (const name of sets.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    shared: first.filter((name) => others.every((set) => set.includes(name))),
    distinct: Object.fromEntries(
      sheets.map((sheet, i) => [sheet.code, sets[i]!.filter((name) => counts.get(name) === 1)]),
    ),
  };
}
