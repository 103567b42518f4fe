/** Reads a whole ad: which of its statements is the job's pay, where it was found and how sure that is. */
import { type AdContext, readContext } from './ad-context';
import { readBaseSalary } from './base-salary';
import { type Ends, monthlyGross } from './monthly';
import { readPay } from './read-pay';
import type { PayStatement } from './types';

export interface AdSource {
  /** schema.org data of the page: baseSalary, or a whole JobPosting. Not believed. */
  jsonLd?: unknown;
  title: string;
  /** The ad's visible text, line by line where it has lines. */
  text: string;
  /** ISO code of the currency of amounts that name none; the euro when it is not given. */
  currency?: string;
}

export type Provenance = 'json-ld' | 'title' | 'text';
export type Confidence = 'high' | 'medium' | 'low';

export interface FoundPay {
  statement: PayStatement;
  from: Provenance;
  /** The words it was read in; empty for structured data. */
  quote: string;
}

export interface AdPay {
  /** The job's pay; null when the ad states none. */
  pay: FoundPay | null;
  confidence: Confidence;
  /** Another source of the same ad states another pay. */
  conflict: FoundPay | null;
  /** The ad names several pays for several jobs: none is *the* job's. */
  several: FoundPay[];
  context: AdContext;
}

/** A longer line is cut at its sentences: the words of one must not govern the amounts of another. */
const LONGEST_LINE = 400;
const MOST_LINES = 2000;
/** More statements than this are a pay scale or a list of other ads. */
const MOST_STATEMENTS = 20;
/** Two monthly pays closer than this are the same pay, rounded. */
const SAME = 0.06;

/** The pay an ad states, from its data, its title and its text. Never throws. */
export function readAdPay({ jsonLd, title, text, currency }: AdSource): AdPay {
  const context = readContext(title, text);
  const complete = (found: FoundPay | null) => found && withContext(found, context);
  const data = complete(fromData(jsonLd, currency));
  const read = (line: string, from: 'title' | 'text') => complete(fromLine(line, from, currency));
  const inTitle = read(title, 'title');
  const inText = linesOf(text).flatMap((line) => read(line, 'text') ?? []);
  const named = inText.filter(({ statement }) => statement.named);
  const candidates = (named.length > 0 ? named : inText).slice(0, MOST_STATEMENTS);
  const several = severalPays(candidates);
  const best = data ?? inTitle ?? candidates[0] ?? null;
  if (several.length > 1 && !data && !inTitle)
    return { pay: null, confidence: 'low', conflict: null, several, context };
  const others = [inTitle, ...candidates].filter((each) => each !== null && each !== best);
  const agreeing = others.find((each) => best && agree(best, each!)) ?? null;
  const conflict = agreeing ? null : (others[0] ?? null);
  return {
    pay: best && withBasis(best, agreeing),
    confidence: confidence(best, agreeing, conflict),
    conflict,
    several: [],
    context,
  };
}

function fromData(data: unknown, currency?: string): FoundPay | null {
  const statement = readBaseSalary(data, currency);
  return statement && { statement, from: 'json-ld', quote: '' };
}

function fromLine(line: string, from: 'title' | 'text', currency?: string): FoundPay | null {
  const statement = readPay(line, currency);
  if (!statement) return null;
  const [start, end] = statement.span;
  return { statement, from, quote: line.slice(start, end).trim() };
}

/** Structured data never says gross or net: a text that states the same pay does. */
function withBasis(found: FoundPay, agreeing: FoundPay | null): FoundPay {
  const { basis, period } = found.statement;
  if (basis !== 'unknown' || agreeing?.statement.period !== period) return found;
  return { ...found, statement: { ...found.statement, basis: agreeing.statement.basis } };
}

/** Working time said elsewhere in the ad holds for the statement that says none. */
function withContext(found: FoundPay, context: AdContext): FoundPay {
  const own = found.statement;
  if (own.hoursPerWeek || own.share || own.fullTimeAmount) return found;
  const { hoursPerWeek, share, partTime } = context;
  const statement = {
    ...own,
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    ...(share !== undefined && { share }),
    ...(partTime && { partTime }),
  };
  return { ...found, statement };
}

const SENTENCE = /(?<=[.!?;])\s+(?=\p{Lu})|\s[•·▪*]\s/u;

function linesOf(text: string): string[] {
  const lines = text
    .slice(0, 100_000)
    .split('\n')
    .flatMap((line) => (line.length > LONGEST_LINE ? line.split(SENTENCE) : [line]));
  const kept = lines.map((line) => line.trim()).filter(Boolean);
  return joinHeadings(kept).slice(0, MOST_LINES);
}

/** "Salaire" alone on its line names the amount of the next one. */
function joinHeadings(lines: string[]): string[] {
  return lines.map((line, i) => {
    const before = lines[i - 1] ?? '';
    const heading = before.length > 0 && before.length < 60 && !/\d/.test(before);
    return heading ? `${before}\n${line}` : line;
  });
}

/** A comparison needs a day only for the minimum wage, which moves by less than what counts as the same. */
const ANY_DAY = new Date('2026-06-01');
const endsOf = ({ statement }: FoundPay): Ends => monthlyGross(statement, ANY_DAY).ends;

/** Whether two statements can be of one pay: their monthly ranges touch, in gross or after making one net. */
function agree(a: FoundPay, b: FoundPay): boolean {
  if (a.statement.currency !== b.statement.currency) return false;
  const [lowA, highA] = closed(endsOf(a));
  const [lowB, highB] = closed(endsOf(b));
  return lowA <= highB * (1 + SAME) && lowB <= highA * (1 + SAME);
}

const closed = ([low, high]: Ends): [number, number] => [low ?? high ?? 0, high ?? low ?? 0];

/** Pays that cannot be one another: of several jobs or levels, each with its line. */
function severalPays(found: FoundPay[]): FoundPay[] {
  const apart: FoundPay[] = [];
  for (const each of found) if (!apart.some((other) => agree(other, each))) apart.push(each);
  return apart.length > 1 ? apart : [];
}

function confidence(
  best: FoundPay | null,
  agreeing: FoundPay | null,
  conflict: FoundPay | null,
): Confidence {
  if (!best) return 'low';
  const { assumed, named } = best.statement;
  const corrected = assumed.includes('period-corrected') || assumed.includes('thousands');
  if (agreeing) return 'high';
  if (conflict || corrected) return corrected && conflict ? 'low' : 'medium';
  return named && !assumed.includes('period') ? 'high' : 'medium';
}
