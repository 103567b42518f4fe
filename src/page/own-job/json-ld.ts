/** What a page's structured data says of the ad it shows. */
export interface Posting {
  title: string;
  occupation?: string;
  description?: string;
  baseSalary?: unknown;
}

/** Structured data is somebody else's: it may be deep, huge or broken. */
const DEEPEST = 6;
const LONGEST = 500_000;
/** A pay is a few figures and words; what is longer says nothing to us, and no message could carry it. */
const LONGEST_PAY = 5_000;

/**
 * The one JobPosting of a page's JSON-LD; null when there is none, or several
 * (a list of results is no page of one ad).
 * @param sources the text of each `application/ld+json` script.
 */
export function postingFrom(sources: Iterable<string>): Posting | null {
  const found: Record<string, unknown>[] = [];
  for (const source of sources) {
    if (source.length > LONGEST || !source.includes('JobPosting')) continue;
    collect(parse(source), found, 0);
  }
  const titles = new Set(found.map((posting) => text(posting.title) ?? text(posting.name)));
  const posting = found[0];
  const title = posting && (text(posting.title) ?? text(posting.name));
  if (!posting || !title || titles.size > 1) return null;
  return {
    title,
    occupation: occupationOf(posting.occupationalCategory),
    description: text(posting.description),
    baseSalary: small(posting.baseSalary ?? posting.estimatedSalary),
  };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Line ends inside strings are the usual fault of ads pasted into templates.
    try {
      return JSON.parse(source.replace(/\s+/g, ' '));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, found: Record<string, unknown>[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const record = value as Record<string, unknown>;
  const types = Array.isArray(record['@type']) ? record['@type'] : [record['@type']];
  if (types.includes('JobPosting')) found.push(record);
  else {
    for (const key of ['@graph', 'mainEntity', 'itemListElement', 'item']) {
      collect(record[key], found, depth + 1);
    }
  }
}

/** A category is a text, a code with a name, or a list of either. */
function occupationOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null) {
    return text((first as Record<string, unknown>).name);
  }
  const given = text(first);
  // "15-1132.00", "M1805": a code alone names nothing to a reader.
  return given && /\p{L}{3}/u.test(given) ? given : undefined;
}

/** The value itself, unless it is too long to be written out, or too deep. */
function small(value: unknown): unknown {
  try {
    return (JSON.stringify(value)?.length ?? 0) <= LONGEST_PAY ? value : undefined;
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = value.replace(/\s+/g, ' ').trim();
  return trimmed === '' ? undefined : trimmed;
}
