import { internshipField, type Reading } from '../french/english-titles';
import { afterHiring } from '../french/hiring';
import type { Linker, LinkResult } from './types';

/** An internship's field leaves open which of its jobs is learned. */
const READ_OFF_FIELD = 0.5;

/** Score of a first sheet that is as good as none. */
const LEAST = 0.05;

type Link = (text: string) => LinkResult[];

/**
 * The same linker, that reads on where next to no job is found by its name. It stands
 * apart for the popup's sake: who types needs none of its tables.
 */
export function readingOn(linker: Linker): Linker {
  return {
    ...linker,
    link: (text, options = {}) => {
      const found = linker.link(text, options);
      if (options.lenient || (found[0]?.score ?? 0) >= LEAST) return found;
      const indirect = readIndirectly(text, (other) => linker.link(other, options));
      return indirect.length > 0 ? indirect : found;
    },
  };
}

/**
 * The sheets of a text in which no job was found though it tells of one: after
 * words that hire ("Recherche cuisinier"), or by the field of an internship
 * ("Stagiaire RH"). Empty when it has neither.
 */
function readIndirectly(text: string, link: Link): LinkResult[] {
  const sought = afterHiring(text);
  if (sought) {
    const found = link(sought);
    // "Recherche clinique": what only resembles a name may be what is researched.
    if (found[0] && isWhole(found[0])) return found;
  }
  const field = internshipField(text);
  return field ? readOffField(field, link) : [];
}

/** The sheets of the job nearest to a field, surely no surer than the field tells. */
export function readOffField({ phrase, name }: Reading, link: Link): LinkResult[] {
  return link(name).map((result) => ({
    ...result,
    score: result.score * READ_OFF_FIELD,
    kind: 'variant',
    reason: { matched: [[phrase, name]], ignored: [], missing: [] },
  }));
}

const isWhole = ({ kind, reason }: LinkResult): boolean =>
  kind !== 'fuzzy' || reason.missing.length === 0;
