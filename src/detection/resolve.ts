import { workField } from '../french/english-titles';
import { readOffField } from '../matching/indirect';
import type { Linker, LinkResult } from '../matching/types';
import { opensEnglish } from './english';
import { extend } from './extent';
import { type Extent, withSuffix } from './gender';
import { fieldSpan } from './internship';
import * as bits from './lexicon/lexicon';
import { GENERIC_HEADS } from './lexicon/worker-words';
import { markLength } from './marks';
import { specifies } from './specifies';
import { isLikely, suffices } from './suffices';
import { isAllCaps, lemmaAt, type Tokens, tokenize, wordAt } from './tokens';
import type { Candidate, Mention } from './types';
import { wholeName } from './whole-name';

/** Score from which a title's likeliest sheet is worth proposing, its runners-up beside it. */
const TITLE_FLOOR = 0.03;

/**
 * The jobs a candidate names: its bounds cut to the longest stretch that
 * denotes the job, and the sheets its words suffice for. Empty when nothing in
 * it does; one mention otherwise, inside the candidate's bounds.
 * @param linker without one, mentions carry no code
 */
export function resolveCandidate(candidate: Candidate, linker?: Linker): Mention[] {
  if (candidate.internship) return internshipMention(candidate, linker);
  const tokens = tokenize(candidate.text, linker?.names);
  if (tokens.count === 0) return [];
  const head = headOf(tokens);
  const limited = head < 0 ? null : extend(tokens, head, { title: false, specifies });
  const marked = markLength(candidate.after ?? '', 0) > 0;
  const named = candidate.title === true || marked;
  const whole = !limited || (named && !isPlace(tokens, limited));
  const end = whole ? candidate.text.length : limited.end;
  const text = candidate.text.slice(0, end);
  if (!linker) return [mention(candidate, { start: 0, end }, [])];
  let results = sheetsOf(linker, tokens, text, head, limited);
  if (!suffices(results, candidate.title === true)) results = [];
  if (!named && !isLikely(results)) results = sheetsOfWholeName(linker, tokens, head);
  if (candidate.title && results.length === 0) results = sheetsOfTitle(linker, tokens, text, head);
  return [mention(candidate, { start: 0, end }, results)];
}

/** A title that no name answers: the job of its field where it has no head, else a likely one. */
function sheetsOfTitle(linker: Linker, tokens: Tokens, text: string, head: number): LinkResult[] {
  const field = head < 0 ? workField(text) : null;
  return field ? readOffField(field, linker.link) : likelySheets(linker, text, tokens);
}

/** "Auxiliaire de vie sociale ANNONAY": what follows a complete name in capitals of its own is a place or an employer. */
function isPlace(tokens: Tokens, { first, last, end }: Extent): boolean {
  if (last === first || isAllCaps(tokens, first)) return false;
  return /^ [\p{Lu} '-]{6,40}$/u.test(tokens.text.slice(end));
}

function mention(
  candidate: Candidate,
  { start, end }: { start: number; end: number },
  results: LinkResult[],
): Mention {
  const [best] = results;
  return {
    start: candidate.start + start,
    end: candidate.start + end,
    text: candidate.text.slice(start, end),
    code: best?.code ?? null,
    score: best?.score ?? 0,
    kind: best?.kind ?? null,
    results,
  };
}

/** A reader wants to know what an English title means, however publishers file it. */
const READ_BELOW = 0.88;

/** "HR Intern": the job of the field, or nothing where the line names no field we know. */
function internshipMention(candidate: Candidate, linker?: Linker): Mention[] {
  const field = fieldSpan(candidate.text);
  if (!field) return [];
  return [mention(candidate, field, linker ? readOffField(field.reading, linker.link) : [])];
}

/**
 * A line that is a title is known to name a job, whatever its words: there a
 * likely sheet is proposed where running text would rather have none. One word
 * alone ("Responsable") is too little for that.
 */
function likelySheets(linker: Linker, text: string, tokens: Tokens): LinkResult[] {
  if (tokens.count < 2) return [];
  const results = linker.link(text, { lenient: true, readBelow: READ_BELOW });
  return (results[0]?.score ?? 0) >= TITLE_FLOOR && suffices(results, true) ? results : [];
}

/** The word that names the job: the last of an English title, the first of a French one; -1 without. */
function headOf(tokens: Tokens): number {
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!;
    if (flags & (bits.HEAD | bits.ACRONYM) && !opensEnglish(tokens, i)) return i;
    if (flags & bits.ENGLISH && !(flags & bits.ENGLISH_LEFT && i + 1 < tokens.count)) return i;
  }
  return -1;
}

/**
 * Sheets for the whole text, else for less and less of it around the head: a
 * tool or a sector nobody lists must not hide the job.
 */
function sheetsOf(
  linker: Linker,
  tokens: Tokens,
  text: string,
  head: number,
  limited: Extent | null,
): LinkResult[] {
  const found = linkAnyNumber(linker, text);
  if (head < 0 || !limited) return found;
  const bare = withSuffix(tokens, head);
  const isBare = (end: number) => head === 0 && end <= bare.end;
  if (found.length > 0) return isBare(text.length) ? ofBareHead(tokens, head, found) : found;
  for (let first = 1; first < head; first++) {
    const results = linkAnyNumber(linker, text.slice(tokens.starts[first], limited.end));
    if (results.length > 0) return results;
  }
  for (const end of new Set([limited.end, firstComplementEnd(tokens, bare), bare.end])) {
    if (end >= text.length) continue;
    // "souffleur de déchets": of which kind is said, and nobody of this name is known to be of it.
    if (isBare(end) && saysWhich(tokens, bare)) return [];
    const results = linker.link(text.slice(0, end), { readBelow: READ_BELOW });
    if (results.length > 0) return isBare(end) ? ofBareHead(tokens, head, results) : results;
  }
  return [];
}

/** What the name at the head's place says, where the words around it hide it ("PROJECT MANAGER DATA"). */
function sheetsOfWholeName(linker: Linker, tokens: Tokens, head: number): LinkResult[] {
  for (let i = 0; i <= head; i++) {
    const whole = wholeName(tokens, i);
    if (whole && whole.last >= head)
      return linker.link(tokens.text.slice(tokens.starts[i], whole.end));
  }
  return [];
}

/** English plurals ("Software Engineers") are named in the singular. */
function linkAnyNumber(linker: Linker, text: string): LinkResult[] {
  const found = linker.link(text, { readBelow: READ_BELOW });
  return found.length === 0 && /[a-z]ers$|[a-z]sts$|[a-z]ors$/i.test(text)
    ? linker.link(text.slice(0, -1), { readBelow: READ_BELOW })
    : found;
}

/** "le responsable": a rank leads to a sheet only where its name is that very word. */
function ofBareHead(tokens: Tokens, head: number, results: LinkResult[]): LinkResult[] {
  const word = lemmaAt(tokens, head) || wordAt(tokens, head).replace(/s$/, '');
  if (!GENERIC_HEADS.has(word)) return results;
  return results[0]?.kind === 'exact' ? results : [];
}

/** Whether "de" brings a complement, right behind the head. */
function saysWhich(tokens: Tokens, bare: Extent): boolean {
  return (tokens.flags[bare.last + 1]! & bits.OF) !== 0;
}

function firstComplementEnd(tokens: Tokens, bare: Extent): number {
  for (let i = bare.last + 1; i < tokens.count; i++)
    if (!(tokens.flags[i]! & (bits.LINK | bits.AND))) return withSuffix(tokens, i).end;
  return bare.end;
}
