import { curved } from '../../french/typography';
import { createLinker } from '../../matching/linker';
import { type Proposal, proposals, proposedCode } from '../../matching/proposals';
import { INDEX_PATH } from '../../matching/sheet-index';
import type { Linker, LinkKind, LinkResult } from '../../matching/types';
import { createNamed } from '../../sheets/named';
import { remembering } from '../../sheets/remembering';
import type { Brief } from '../../sheets/types';
import { briefsByCode } from './briefs';
import { loadBinary } from './read';

export interface SearchHit extends Omit<LinkResult, 'kind'> {
  /** How the text met a name of the sheet, or "told": what is done in its job has the words. */
  kind: LinkKind | 'told';
  /** Of a sheet that is told: what people say of the job; null where its skills and knowledge have the words. */
  phrase?: string | null;
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
  const worded = createNamed([...known.values()]);
  const hitOf = (proposal: Proposal): SearchHit[] => {
    const brief = known.get(proposedCode(proposal));
    if (!brief) return [];
    if (proposal.by === 'told')
      return [
        { ...byOwnName(brief), kind: 'told', phrase: proposal.phrase && curved(proposal.phrase) },
      ];
    const { result } = proposal;
    return [{ ...result, label: brief.label, appellation: metAs(result, brief), brief }];
  };
  return (query, top) => {
    // Advisers know the sheets by their codes.
    const coded = known.get(query.trim().toUpperCase());
    if (coded) return [byOwnName(coded)];
    const hits = proposals(ready, query, top).flatMap(hitOf);
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

/** Some hits, and after them those of others that are not among them. */
function withOthers(hits: SearchHit[], others: SearchHit[]): SearchHit[] {
  const met = new Set(hits.map(({ code }) => code));
  return [...hits, ...others.filter(({ code }) => !met.has(code))];
}

/** The name that was met, as the sheets' own texts are set. */
const metAs = ({ label, appellation }: LinkResult, brief: Brief): string =>
  appellation === label ? brief.label : curved(appellation);
