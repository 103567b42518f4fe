import type { SheetItem } from './items';
import { likeness, wordKeys } from './likeness';
import { byCodeUnit } from './table';

/** Fewest missions on a sheet: what core skills lack is topped up from the others. */
const FEWEST = 4;
/** From this share of common words on, two skills say the same thing to a reader. */
const SAME = 0.6;

/** Counts how telling a skill is of its sheet; larger comes first. */
export type Telling = (code: string, ogr: string) => number;

interface Work {
  missions: SheetItem[];
  skills: SheetItem[];
  /** Skills with most of another's words and one of their own: "Poser …" beside "Entretenir des voies ferrées". */
  alike: SheetItem[];
}

/**
 * Parts a sheet's savoir-faire into missions and other skills.
 *
 * Missions are the core ones in reading order: what is done in this job
 * before what is done in many, detailed skills before macro-skills, technical
 * before transverse; near-duplicates are folded into the first of them.
 */
export function partWork(code: string, items: SheetItem[], telling: Telling): Work {
  const skills = items
    .filter(({ item }) => item.list === 'skills')
    .sort((a, b) => byReading(code, a, b, telling));
  const missions = foldLikes(skills.filter(({ core }) => core));
  const others = skills.filter(({ core }) => !core);
  for (const candidate of others) {
    if (missions.length >= FEWEST) break;
    if (!isLike(candidate, missions)) missions.push(candidate);
  }
  const taken = new Set(missions);
  // A core skill folded away is said already; only others can still be told.
  const rest = others.filter((skill) => !taken.has(skill) && !isLike(skill, missions));
  const told = [...missions, ...foldLikes(rest)];
  const alike: SheetItem[] = [];
  for (const skill of skills) {
    const repeats = (other: SheetItem) => isWithin(skill.item.name, other.item.name);
    if (![...told, ...alike].some(repeats)) alike.push(skill);
  }
  return { missions, skills: told.slice(missions.length), alike };
}

function byReading(code: string, a: SheetItem, b: SheetItem, telling: Telling): number {
  return (
    rank(a) - rank(b) ||
    telling(code, b.item.ogr) - telling(code, a.item.ogr) ||
    byCodeUnit(a.item.theme, b.item.theme) ||
    byCodeUnit(a.item.name, b.item.name)
  );
}

function rank({ item }: SheetItem): number {
  return (item.macro ? 2 : 0) + (item.kind === 'transverse' ? 1 : 0);
}

/** The list without what repeats an earlier entry. */
function foldLikes(skills: SheetItem[]): SheetItem[] {
  const kept: SheetItem[] = [];
  for (const skill of skills) if (!isLike(skill, kept)) kept.push(skill);
  return kept;
}

function isLike(skill: SheetItem, among: SheetItem[]): boolean {
  return among.some((other) => saysTheSame(skill.item.name, other.item.name));
}

/** True when two skills share most of their words, or one only adds to the other's. */
export function saysTheSame(a: string, b: string): boolean {
  const [left, right] = [wordKeys(a), wordKeys(b)];
  if (likeness(left, right) >= SAME) return true;
  return Math.min(left.size, right.size) >= 3 && isWithin(a, b);
}

/** True when one of two skills has all the words of the other. */
function isWithin(a: string, b: string): boolean {
  const [left, right] = [wordKeys(a), wordKeys(b)];
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  return [...small].every((key) => large.has(key));
}

/** How telling a skill is: rare among sheets, and common among the sheets of the same v3 parent. */
export function tellingOf(
  ofSheet: ReadonlyMap<string, SheetItem[]>,
  names: (code: string) => ReadonlySet<string>,
): Telling {
  const uses = new Map<string, number>();
  const keysOf = new Map<string, ReadonlySet<string>>();
  for (const items of ofSheet.values())
    for (const { item } of items) {
      uses.set(item.ogr, (uses.get(item.ogr) ?? 0) + 1);
      if (item.list === 'skills' && !keysOf.has(item.ogr))
        keysOf.set(item.ogr, wordKeys(item.name));
    }
  return (code, ogr) => {
    // Under a handful of sheets rarity says nothing more: an oddity is not the heart of a job.
    const rarity = Math.log(ofSheet.size / Math.max(uses.get(ogr) ?? 1, 5));
    const jobWords = names(code);
    const shared = [...(keysOf.get(ogr) ?? [])].filter((key) => jobWords.has(key)).length;
    return rarity + 2 * Math.min(shared, 2);
  };
}
