import { type Candidate, Candidates } from './candidates';
import type { LexicalScorer, ResolvedWord, RowScore } from './lexical';
import type { Query } from './query';
import { ESCO, EVERYDAY, MAIN, RARE, type SheetIndex } from './sheet-index';
import type { SparseTable } from './sparse-table';
import { EVERY_TITLE, titleFeatures, wordsAndPairs } from './title-features';

/** What speaks for a sheet, in the order of the learned weights. */
export const FEATURES = [
  'likeness',
  'queryCover',
  'nameCover',
  'complete',
  'completeMain',
  'mainName',
  'rareName',
  'escoName',
  'everydayName',
  'completeEveryday',
  'secondName',
  'learned',
  'market',
  'profile',
  'context',
  'nameless',
  'published',
  'margin',
] as const;

export interface SheetEvidence {
  sheet: number;
  parent: number;
  /** Best row of the sheet; null when only learned evidence proposes it. */
  row: RowScore | null;
  /** Rows of the sheet with every word of the query, and no other. */
  complete: number[];
  /** In the order of `FEATURES`. */
  features: readonly number[];
}

/** Parents that each learned table may propose though no name was met. */
const PROPOSED_PARENTS = 8;
/** What the ad's text says beside the common word for many jobs; beside a title nobody claims it says 1. */
const COMMON_WORD = 0.4;
/** Floor of a learned log-probability: beyond it all are alike. */
const LEARNED_FLOOR = -10;

export interface Evidence {
  sheets: SheetEvidence[];
  /** The text is the common word for many jobs: a name of ESCO met to the letter decides nothing. */
  umbrella: boolean;
}

export interface EvidenceTables {
  /** Title features → log-odds of parents, learned. */
  learned: SparseTable;
  /** Words and pairs of a title → by how much it belongs to a parent rather than to others, learned. */
  margins: SparseTable;
  /** Word keys → weight in the sheets' skills and knowledge. */
  profile: SparseTable;
  /** Log of offers by sheet, 0–1. */
  market: Float32Array;
  /** Log of the ads each parent was learned from, 0 to about 2. */
  published: Float32Array;
}

/** What is summed for a query by parent or by sheet. */
type Voice = 'learned' | 'margins' | 'profile' | 'context';

/** Gathers the sheets a query may mean, each with its evidence. */
export class EvidenceGatherer {
  readonly #index: SheetIndex;
  readonly #candidates: Candidates;
  readonly #tables: EvidenceTables;

  constructor(index: SheetIndex, scorer: LexicalScorer, tables: EvidenceTables) {
    this.#index = index;
    this.#candidates = new Candidates(index, scorer);
    this.#tables = tables;
  }

  /** @param contextKeys distinct word keys of the ad's text; may be empty */
  gather(query: Query, resolved: ResolvedWord[], contextKeys: string[]): Evidence {
    const candidates = this.#candidates.meet(resolved);
    const umbrella = this.#candidates.isUmbrella();
    const learned = this.#learned(query);
    const margins = this.#margins(query);
    const profile = this.#profile(query);
    const context = this.#context(contextKeys, () => openness(learned, margins, umbrella));
    // Without a name in common, the sheet of the parent whose skills speak most of the title.
    const { market } = this.#tables;
    const likely = (sheet: number) => (profile[sheet] as number) + (market[sheet] as number);
    for (const table of [learned, margins])
      for (const parent of top(table, PROPOSED_PARENTS)) this.#candidates.propose(parent, likely);
    const voices = { learned, margins, profile, context };
    const sheets = candidates.map((candidate) => {
      const { sheet, row } = candidate;
      const complete = umbrella ? this.#official(candidate.complete) : candidate.complete;
      const features = this.#features(candidate, complete, voices);
      return { sheet, parent: this.#index.sheetParents[sheet] as number, row, complete, features };
    });
    return { sheets, umbrella };
  }

  #official(rows: number[]): number[] {
    const { rowNames } = this.#index.names;
    return rows.filter((row) => !this.#index.isEsco(rowNames[row] as number));
  }

  /** Log-probability of each parent. */
  #learned(query: Query): Float32Array {
    const sums = new Float32Array(this.#candidates.parents);
    for (const [key, weight] of titleFeatures(query)) this.#tables.learned.addTo(sums, key, weight);
    const most = greatest(sums);
    // Half the parents or more have nothing of the title: one exponential serves them all.
    const untouched = Math.exp(-most);
    let total = 0;
    for (let i = 0; i < sums.length; i++) {
      total += sums[i] === 0 ? untouched : Math.exp((sums[i] as number) - most);
    }
    const norm = most + Math.log(total);
    for (let i = 0; i < sums.length; i++) {
      sums[i] = Math.max(LEARNED_FLOOR, (sums[i] as number) - norm);
    }
    return sums;
  }

  /** About 1 for the parent of a title like those it was learned from, −1 for others. */
  #margins(query: Query): Float32Array {
    const { margins } = this.#tables;
    const sums = new Float32Array(this.#candidates.parents);
    const known = wordsAndPairs(query).filter((key) => margins.addTo(sums, key, 1));
    // A title is a vector of length one: a long one speaks no louder.
    const length = Math.sqrt(known.length || 1);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) / length;
    margins.addTo(sums, EVERY_TITLE, 1);
    return sums;
  }

  #profile({ words, weighted }: Query): Float32Array {
    const sums = new Float32Array(this.#index.size);
    const factor = 1 / Math.sqrt(words.length + 1);
    for (const { key, emphasis } of weighted) {
      this.#tables.profile.addTo(sums, key, emphasis * factor);
    }
    return sums;
  }

  /** @param factor what the ad's text may say beside its title, 0–1 */
  #context(keys: string[], factor: () => number): Float32Array {
    const sums = new Float32Array(this.#index.size);
    let known = 0;
    for (const key of keys) if (this.#tables.profile.addTo(sums, key, 1)) known++;
    if (known === 0) return sums;
    const scale = factor() / Math.sqrt(known + 10);
    return sums.map((sum) => sum * scale);
  }

  #features(
    { sheet, row, second }: Candidate,
    completeRows: number[],
    { learned, margins, profile, context }: Record<Voice, Float32Array>,
  ): number[] {
    const { names, sheetParents } = this.#index;
    const parent = sheetParents[sheet] as number;
    const flags = row ? (names.flags[names.rowNames[row.row] as number] as number) : 0;
    const complete = row && completeRows.includes(row.row) ? 1 : 0;
    return [
      row?.score ?? 0,
      row?.queryCover ?? 0,
      row?.nameCover ?? 0,
      complete,
      complete && flags & MAIN ? 1 : 0,
      flags & MAIN ? 1 : 0,
      flags & RARE ? 1 : 0,
      flags & ESCO ? 1 : 0,
      flags & EVERYDAY ? 1 : 0,
      complete && flags & EVERYDAY ? 1 : 0,
      second,
      (learned[parent] as number) / 4,
      this.#tables.market[sheet] as number,
      profile[sheet] as number,
      context[sheet] as number,
      row ? 0 : 1,
      this.#tables.published[parent] as number,
      margins[parent] as number,
    ];
  }
}

/** Margins of a title that a parent as good as claims, and of one that is no parent's: there the ad's text has its whole say. */
const CLAIMED = -0.1;
const UNCLAIMED = -1;

/**
 * How far a title leaves its trade open, 0–1: the text of an ad says less the
 * surer its title is. A title that some parent claims, by its margin, or that
 * is like nothing but one parent's, needs no text. The common word for many
 * jobs ("chef d'équipe") does, whichever of them claims it.
 */
function openness(learned: Float32Array, margins: Float32Array, umbrella: boolean): number {
  const short = (CLAIMED - greatest(margins)) / (CLAIMED - UNCLAIMED);
  const unclaimed = Math.min(1, Math.max(0, short));
  return (1 - Math.exp(greatest(learned))) ** 2 * (umbrella ? COMMON_WORD : unclaimed);
}

function greatest(values: Float32Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] as number);
  return most;
}

function top(values: Float32Array, count: number): number[] {
  const best: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (best.length === count && value <= (values[best[count - 1] as number] as number)) continue;
    let at = best.length;
    while (at > 0 && value > (values[best[at - 1] as number] as number)) at--;
    best.splice(at, 0, i);
    if (best.length > count) best.pop();
  }
  return best;
}
