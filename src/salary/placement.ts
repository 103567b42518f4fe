/**
 * Sets an ad's pay beside the official figures of the job's families. Answers
 * keys and figures, never sentences: the interface says them.
 */
import type { AdPay } from './ad-pay';
import { priceRise } from './inflation';
import { minimumWageAt } from './minimum-wage';
import { type Ends, monthlyGross } from './monthly';
import { type Contributor, netShare } from './net-share';
import type { Assumption } from './types';

/** The official figures of a family of jobs, as the job sheet holds them. */
export interface OfficialFamily {
  fap: string;
  name: string;
  /** Monthly gross. */
  gross?: { beginner: number; mean: number; experienced: number; year: string };
  /** Monthly net at full time. */
  net?: { q1: number; median: number; q3: number; year: string };
}

export type NotComparable =
  /** A freelance's rate is turnover: charges, leave and idle days come off it. */
  | 'freelance'
  | 'currency'
  | 'several-jobs'
  /** Apprentices and interns are paid by scales of their own. */
  | 'trainee'
  | 'no-official-figures';

/** Where the ad's range stands against beginner–experienced, or against the net quartiles. */
export type Position = 'below' | 'within' | 'above' | 'across';

/** A family's official figures as a scale: gross, or the approximate gross of net quartiles. */
export interface FamilyScale {
  fap: string;
  name: string;
  /** Gross beginner, mean and experienced of the statistic's own year, and what they would be at later prices. */
  gross?: Scale & { year: string; adjusted?: Scale & { until: number; percent: number } };
  /** Net quartiles as published, with their approximate gross. */
  net?: { year: string; quartiles: Three; grossQuartiles: Three };
}

/** Where the ad stands on that scale. */
export interface FamilyPlacement extends FamilyScale {
  position: Position;
  /** The middle of the ad's range against the mean (or the net median), in whole percent: −4 is 4 % below. */
  difference: number;
}

export type Three = [number, number, number];
export interface Scale {
  figures: Three;
}

export interface BelowMinimum {
  /** Gross monthly minimum wage of the day, at full time. */
  minimum: number;
  since: string;
  /** Only the low end is below. */
  partly: boolean;
  reasons: ('part-time' | 'trainee' | 'old-ad' | 'net-unsaid')[];
}

export type Placement =
  | { kind: 'none'; families: FamilyScale[] }
  | { kind: 'not-comparable'; why: NotComparable; families: FamilyScale[] }
  | {
      kind: 'placed';
      /** Gross euros a month at full time. */
      ends: Ends;
      assumed: Assumption[];
      contributor: Contributor;
      families: FamilyPlacement[];
      belowMinimum?: BelowMinimum;
    };

/**
 * Where the ad's pay stands. Families stay apart, each with its own position.
 * @param today for the minimum wage in force and the last price index known.
 */
export function placePay(ad: AdPay, official: readonly OfficialFamily[], today: Date): Placement {
  const contributor = contributorOf(ad);
  const scales = official.flatMap((family) => scaleOf(family, contributor, today) ?? []);
  const why = notComparable(ad);
  if (why) return { kind: 'not-comparable', why, families: scales };
  if (!ad.pay) return { kind: 'none', families: scales };
  if (scales.length === 0)
    return { kind: 'not-comparable', why: 'no-official-figures', families: [] };
  const { ends, assumed } = monthlyGross(ad.pay.statement, today, contributor);
  const families = scales.map((scale) => placeOn(scale, ends));
  const belowMinimum = compareToMinimum(ends, ad, today);
  return {
    kind: 'placed',
    ends,
    assumed,
    contributor,
    families,
    ...(belowMinimum && { belowMinimum }),
  };
}

function contributorOf({ context }: AdPay): Contributor {
  if (context.publicService) return 'publicServant';
  return context.executive ? 'executive' : 'employee';
}

function notComparable({ pay, several, context }: AdPay): NotComparable | null {
  if (several.length > 1) return 'several-jobs';
  if (!pay) return null;
  if (pay.statement.currency !== 'EUR') return 'currency';
  if (context.freelance || pay.statement.period === 'day') return 'freelance';
  return context.trainee ? 'trainee' : null;
}

/** Null for a family of which nobody publishes a pay. */
function scaleOf(
  { fap, name, gross, net }: OfficialFamily,
  contributor: Contributor,
  today: Date,
): FamilyScale | null {
  if (!gross && !net) return null;
  const scale: FamilyScale = { fap, name };
  if (gross) {
    const figures: Three = [gross.beginner, gross.mean, gross.experienced];
    scale.gross = { year: gross.year, figures, ...adjust(gross.year, figures, today) };
  }
  if (net) {
    const quartiles: Three = [net.q1, net.median, net.q3];
    const toGross = (euros: number) => Math.round(euros / netShare(contributor));
    scale.net = { year: net.year, quartiles, grossQuartiles: quartiles.map(toGross) as Three };
  }
  return scale;
}

/** The gross figures are the reference; the net ones, made gross, where there are no others. */
function placeOn(scale: FamilyScale, ends: Ends): FamilyPlacement {
  const reference = (scale.gross?.figures ?? scale.net?.grossQuartiles)!;
  return {
    ...scale,
    position: positionOf(ends, reference),
    difference: differenceOf(ends, reference),
  };
}

function adjust(year: string, figures: Three, today: Date) {
  const rise = priceRise(Number(year.slice(-4)), today.getUTCFullYear());
  if (!rise) return {};
  const { factor, until } = rise;
  const percent = Math.round((factor - 1) * 1000) / 10;
  return {
    adjusted: { figures: figures.map((n) => Math.round(n * factor)) as Three, until, percent },
  };
}

function positionOf([low, high]: Ends, [from, , to]: Three): Position {
  const bottom = low ?? high!;
  const top = high ?? low!;
  if (top < from) return 'below';
  if (bottom > to) return 'above';
  return bottom >= from && top <= to ? 'within' : 'across';
}

function differenceOf([low, high]: Ends, [, mean]: Three): number {
  const middle = ((low ?? high!) + (high ?? low!)) / 2;
  return Math.round((middle / mean - 1) * 100);
}

/** A cent of rounding is no breach. */
const TOLERANCE = 0.995;

function compareToMinimum(ends: Ends, ad: AdPay, today: Date): BelowMinimum | null {
  const { monthly, from } = minimumWageAt(today);
  const [low, high] = ends;
  const limit = monthly * TOLERANCE;
  if ((low ?? high!) >= limit) return null;
  const statement = ad.pay!.statement;
  const known = statement.hoursPerWeek !== undefined || statement.share !== undefined;
  const reasons: BelowMinimum['reasons'] = ['trainee', 'old-ad'];
  if (!known && !statement.fullTimeAmount) reasons.unshift('part-time');
  if (statement.basis === 'unknown') reasons.push('net-unsaid');
  return { minimum: Math.round(monthly), since: from, partly: (high ?? low!) >= limit, reasons };
}
