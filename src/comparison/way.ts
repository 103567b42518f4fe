/** The way from one job to another: what one brings along and what is still to be learnt. */
import type { Certification, Sheet } from '../sheets/types';
import { knowHow } from './skills';

export interface Way {
  /** Skills of the goal that the present job has too. */
  broughtAlong: string[];
  /** Skills of the goal that the present job lacks, its missions first. */
  missingSkills: string[];
  missingKnowledge: string[];
  /** Share of the goal's skills brought along, 0–100; null when the goal lists none. */
  share: number | null;
  /** Entry levels of both; null where unknown. */
  level: { from: number | null; to: number | null };
  /** Whether the goal usually asks a higher level than the present job; null when either is unknown. */
  moreStudies: boolean | null;
  /** Diplomas and licences of the goal that the present job does not name. */
  diplomas: string[];
  licences: string[];
  /** Current certifications of the goal, at its entry level or above first. */
  certifications: Certification[];
  /** Whether the publisher names the goal among the present job's usual moves. */
  usualMove: boolean;
}

const lacking = (wanted: readonly string[], owned: readonly string[]) => {
  const own = new Set(owned);
  return wanted.filter((name) => !own.has(name));
};

/** Lowest level one enters with: 0 when no diploma is needed. */
function entryOf({ training: { entry } }: Sheet): number | null {
  if (entry?.noDiploma) return 0;
  return entry?.min ?? entry?.max ?? null;
}

/** Certifications still delivered and not already leading to the present job, those of the entry level first. */
function certificationsTo(from: Sheet, to: Sheet): Certification[] {
  const entry = to.training.entry?.min ?? 0;
  const known = new Set(from.training.certifications.map((each) => each.rncp));
  const current = to.training.certifications.filter(
    (each) => !each.replacedBy && !known.has(each.rncp),
  );
  const reaches = ({ level }: Certification) => level !== null && level >= entry;
  return [...current.filter(reaches), ...current.filter((each) => !reaches(each))];
}

export function wayFrom(from: Sheet, to: Sheet): Way {
  const wanted = knowHow(to);
  const missingSkills = lacking(wanted, knowHow(from));
  const broughtAlong = lacking(wanted, missingSkills);
  const level = { from: entryOf(from), to: entryOf(to) };
  return {
    broughtAlong,
    missingSkills,
    missingKnowledge: lacking(to.knowledge, from.knowledge),
    share: wanted.length > 0 ? Math.round((broughtAlong.length / wanted.length) * 100) : null,
    level,
    moreStudies: level.from === null || level.to === null ? null : level.to > level.from,
    diplomas: lacking(to.training.diplomas, from.training.diplomas),
    licences: lacking(to.training.licences, from.training.licences),
    certifications: certificationsTo(from, to),
    usualMove: from.neighbours.some((each) => each.code === to.code),
  };
}
