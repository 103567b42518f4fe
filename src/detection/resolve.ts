import type { Linker, LinkResult } from '../matching/types';
import { extend } from './extent';
import complements from './lexicon/complements.json';
import { foldInPlace } from './lexicon/fold';
import * as bits from './lexicon/lexicon';
import { stemOf } from './lexicon/stem';
import { NEWER_FIELDS } from './lexicon/word-classes';
import { markLength } from './marks';
import { type Tokens, tokenize } from './tokens';
import type { Candidate, Mention } from './types';

let stems: ReadonlySet<string> | undefined;

/** Whether a word, by its stem, specifies an occupation in some name of ROME or ESCO. */
function specifies(stem: string): boolean {
  stems ??= new Set([...complements.stems.split(' '), ...[...NEWER_FIELDS].map(stemOf)]);
  return stems.has(stem);
}

/**
 * The jobs a candidate names: its bounds cut to the longest stretch that
 * denotes the job, and the sheets the words suffice for.
 * @param linker without one, mentions carry no code
 */
export function resolveCandidate(candidate: Candidate, linker?: Linker): Mention[] {
  const tokens = tokenize(candidate.text);
  const head = headOf(tokens);
  const whole = candidate.title || markLength(foldInPlace(candidate.after ?? ''), 0) > 0;
  const cut =
    whole || head < 0
      ? candidate.text.length
      : extend(tokens, head, { title: false, specifies }).end;
  const text = candidate.text.slice(0, cut);
  const results = linker ? linker.link(text) : [];
  return [mention(candidate.start, text, results)];
}

function headOf(tokens: Tokens): number {
  for (let i = 0; i < tokens.count; i++)
    if (tokens.flags[i]! & bits.ENGLISH) {
      if (i > 0) return i;
    } else if (tokens.flags[i]! & (bits.HEAD | bits.ACRONYM)) return i;
  return tokens.count && tokens.flags[0]! & (bits.HEAD | bits.ENGLISH | bits.ACRONYM) ? 0 : -1;
}

function mention(start: number, text: string, results: LinkResult[]): Mention {
  const [best] = results;
  return {
    start,
    end: start + text.length,
    text,
    code: best?.code ?? null,
    score: best?.score ?? 0,
    kind: best?.kind ?? null,
    results,
  };
}
