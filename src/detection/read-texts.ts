import type { Linker, LinkResult } from '../matching/types';
import { detectCandidates } from './candidates';
import { markLength } from './marks';
import { resolveCandidate } from './resolve';
import type { Candidate, JobsInTexts, Mention, NamedAt, TextToRead } from './types';

/**
 * The jobs that texts name and a sheet is known for. A list of results repeats
 * its titles: the same words are linked once a request.
 */
export function readTexts(texts: readonly TextToRead[], linker: Linker): JobsInTexts {
  const resolved = new Map<string, LinkedSpan | null>();
  const links = new Links();
  const read = (candidate: Candidate): NamedAt[] => {
    const key = keyOf(candidate);
    let known = resolved.get(key);
    if (known === undefined) {
      const [mention] = resolveCandidate(candidate, linker);
      known = mention ? links.of(mention, candidate) : null;
      resolved.set(key, known);
    }
    if (!known) return [];
    const start = candidate.start + known.from;
    return [[start, start + known.length, known.link]];
  };
  const mentions = texts.map(({ text, title }) =>
    detectCandidates(text, { names: linker.names, ...(title && { kind: 'title' }) }).flatMap(read),
  );
  return { links: links.all, mentions };
}

/** Two candidates of the same key are resolved alike. */
function keyOf({ text, title, internship, after }: Candidate): string {
  const marked = markLength(after ?? '', 0) > 0;
  return `${title ? 't' : ''}${internship ? 'i' : ''}${marked ? 'm' : ''}\u0000${text}`;
}

/** Where in a candidate the job is named, and the place of its sheets. */
interface LinkedSpan {
  from: number;
  length: number;
  link: number;
}

/** Lists of sheets, each kept once. */
class Links {
  readonly all: LinkResult[][] = [];
  readonly #places = new Map<string, number>();

  /** Null for a mention that leads to no sheet. */
  of({ start, end, results = [] }: Mention, candidate: Candidate): LinkedSpan | null {
    if (results.length === 0) return null;
    const key = JSON.stringify(results);
    let link = this.#places.get(key);
    if (link === undefined) {
      link = this.all.push(results) - 1;
      this.#places.set(key, link);
    }
    return { from: start - candidate.start, length: end - start, link };
  }
}
