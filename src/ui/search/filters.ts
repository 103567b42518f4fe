import type { Brief, RiasecLetter } from '../../sheets/types';
import { levelsIn } from '../../sheets/way-in';

/** What the reader wants to see of the jobs; an absent filter lets everything through. */
export interface Filters {
  /** Highest level the reader aims at (3–8): the job must open at it or below. */
  level?: number;
  /** Letter of the grand domaine. */
  domain?: string;
  /** Least tension (1–5). */
  tension?: number;
  /** Least mean monthly gross pay, in euros. */
  pay?: number;
  riasec?: RiasecLetter;
}

/** The letters of ROME's grands domaines. */
export const DOMAINS = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
] as const;
/** From the lowest beginners' pay to what one job in ten reaches. */
export const PAYS = [2000, 2500, 3000, 3500, 4000, 5000] as const;

/** Whether a job passes the filters. What is unknown does not pass a filter on it: nothing is guessed. */
export function passes(brief: Brief, filters: Filters): boolean {
  const { level, domain, tension, pay, riasec } = filters;
  if (domain && !brief.code.startsWith(domain)) return false;
  const opens = levelsIn(brief)?.min ?? Number.POSITIVE_INFINITY;
  if (level !== undefined && opens > level) return false;
  if (tension !== undefined && !((brief.tension ?? 0) >= tension)) return false;
  if (pay !== undefined && !(typicalPay(brief) >= pay)) return false;
  if (riasec && brief.riasec.major !== riasec && brief.riasec.minor !== riasec) return false;
  return true;
}

/** The mean where one family has one, else the middle of the families' span. */
function typicalPay({ pay }: Brief): number {
  if (!pay) return 0;
  return pay.mean ?? (pay.low + pay.high) / 2;
}

export const countFilters = (filters: Filters): number =>
  Object.values(filters).filter((value) => value !== undefined).length;
