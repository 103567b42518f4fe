import { curved } from '../../french/typography';
import { createLinker } from '../../matching/linker';
import { INDEX_PATH } from '../../matching/sheet-index';
import type { Linker, LinkKind, LinkResult } from '../../matching/types';
import { createNamed } from '../../sheets/named';
import { remembering } from '../../sheets/remembering';
import type { Brief } from '../../sheets/types';
import { briefsByCode } from './briefs';
import { loadBinary } from './read';

export interface SearchHit extends Omit<LinkResult, 'kind'> {
  /** How the text met a name of the sheet, or "told": its skills and knowledge have the words. */
  kind: LinkKind | 'told';
  brief: Brief;
}

/**
 * The sheets a text being typed may mean, `top` at most, with what a list shows
 * of them; for a ROME code the one sheet that has it. Without an end (`top`
 * infinite) the likeliest are followed by all others that have the words in
 * their name.
 */
export type Search = (query: string, top: number) => SearchHit[];

export const linker = remembering(
  async (): Promise<Linker> => createLinker(await loadBinary(INDEX_PATH)),
);

/** With so many names that have the words nobody asks for skills: "technicien". */
const ENOUGH = 8;

/** The search over every name, once its files are read. */
export const searcher = remembering(async (): Promise<Search> => {
  const [ready, known] = await Promise.all([linker(), briefsByCode()]);
  const worded = createNamed([...known.values()]);
  const told = (query: string, named: number): SearchHit[] => {
    if (named >= ENOUGH) return [];
    return ready.telling(query, named === 0).flatMap((code): SearchHit[] => {
      const brief = known.get(code);
      return brief ? [{ ...byOwnName(brief), kind: 'told' }] : [];
    });
  };
  return (query, top) => {
    // Advisers know the sheets by their codes.
    const coded = known.get(query.trim().toUpperCase());
    if (coded) return [byOwnName(coded)];
    const likeliest = ready.search(query, { top }).flatMap((result): SearchHit[] => {
      const brief = known.get(result.code);
      return brief
        ? [{ ...result, label: brief.label, appellation: metAs(result, brief), brief }]
        : [];
    });
    const named = likeliest.filter(namesIt);
    const hits = [named, told(query, named.length), likeliest].reduce(withOthers).slice(0, top);
    if (top < Number.POSITIVE_INFINITY) return hits;
    return withOthers(hits, worded(query).map(byOwnName));
  };
});

const byOwnName = (brief: Brief): SearchHit => ({
  code: brief.code,
  label: brief.label,
  appellation: brief.label,
  score: 1,
  kind: 'exact',
  reason: { matched: [], ignored: [], missing: [] },
  brief,
});

/** Score from which on a name that is only like the text is taken for what was meant. */
const MEANT = 0.5;

/** Whether the name found is what was typed, or has it, and no word like it. */
function namesIt({ kind, score, reason }: SearchHit): boolean {
  const isThere = ([said, named]: [string, string]) => named.startsWith(said);
  return (
    kind !== 'fuzzy' ||
    score >= MEANT ||
    (reason.ignored.length === 0 && reason.matched.every(isThere))
  );
}

/** Some hits, and after them those of others that are not among them. */
function withOthers(hits: SearchHit[], others: SearchHit[]): SearchHit[] {
  const met = new Set(hits.map(({ code }) => code));
  return [...hits, ...others.filter(({ code }) => !met.has(code))];
}

/** The name that was met, as the sheets' own texts are set. */
const metAs = ({ label, appellation }: LinkResult, brief: Brief): string =>
  appellation === label ? brief.label : curved(appellation);
