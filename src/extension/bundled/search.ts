import { curved } from '../../french/typography';
import { createLinker } from '../../matching/linker';
import { INDEX_PATH } from '../../matching/sheet-index';
import type { Linker, LinkResult } from '../../matching/types';
import { createNamed } from '../../sheets/named';
import { remembering } from '../../sheets/remembering';
import type { Brief } from '../../sheets/types';
import { briefsByCode } from './briefs';
import { loadBinary } from './read';

export interface SearchHit extends LinkResult {
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

/** The search over every name, once its files are read. */
export const searcher = remembering(async (): Promise<Search> => {
  const [ready, known] = await Promise.all([linker(), briefsByCode()]);
  const named = createNamed([...known.values()]);
  return (query, top) => {
    // Advisers know the sheets by their codes.
    const coded = known.get(query.trim().toUpperCase());
    if (coded) return [byOwnName(coded)];
    const likeliest = ready.search(query, { top }).flatMap((result) => {
      const brief = known.get(result.code);
      return brief
        ? [{ ...result, label: brief.label, appellation: metAs(result, brief), brief }]
        : [];
    });
    if (top < Number.POSITIVE_INFINITY) return likeliest;
    const met = new Set(likeliest.map(({ code }) => code));
    const others = named(query).filter(({ code }) => !met.has(code));
    return [...likeliest, ...others.map(byOwnName)];
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

/** The name that was met, as the sheets' own texts are set. */
const metAs = ({ label, appellation }: LinkResult, brief: Brief): string =>
  appellation === label ? brief.label : curved(appellation);
