import { FEATURES, type SheetEvidence } from '../../src/matching/evidence';
import { type RankingWeights, rank } from '../../src/matching/ranking';
import { SheetMatcher } from '../../src/matching/sheet-matcher';
import type { SparseRow } from '../../src/matching/sparse-table';
import { titleIndex } from '../assets/index-assets';
import { publishedLogs } from '../assets/learned';
import type { Numbers } from './inputs';
import type { Offer } from './offers';
import type { RankingCase } from './ranking-weights';
import { type Figures, Tally } from './tally';

/** An ad with its evidence under a table that was or was not learned from it. */
export interface OfferCase extends RankingCase {
  offer: Offer;
}

/** What is learned of a set of ads: both tables, and each parent's count of ads. */
export interface LearnedTables {
  rows: SparseRow[];
  margins: SparseRow[];
  counts: [number, number][];
}

/** Ads of each parent, [parent, ads], in the order of the parents. */
export function countByParent(offers: Offer[], { parents }: Numbers): [number, number][] {
  const counts = new Map<number, number>();
  for (const { parent } of offers) {
    const number = parents.get(parent) as number;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => a[0] - b[0]);
}

/** The index of titles with learned tables; `weights` is the JSON of `Weights`. */
export function indexWith(
  { rows, margins, counts }: LearnedTables,
  { parents }: Numbers,
  weights = '{}',
): ArrayBuffer {
  const published = publishedLogs(parents.size, counts);
  return titleIndex({ rows, margins, published, weights });
}

/** Evidence of ads under learned tables. */
export function casesOf(offers: Offer[], tables: LearnedTables, numbers: Numbers): OfferCase[] {
  const { parents, sheetNumbers } = numbers;
  const matcher = new SheetMatcher(indexWith(tables, numbers));
  return offers.map((offer) => ({
    offer,
    evidence: matcher.match(offer.title, offer.context).evidence,
    parent: parents.get(offer.parent) as number,
    sheet: offer.precise ? (sheetNumbers.get(offer.code) as number) : null,
  }));
}

/** The same cases as if the ads had no text. */
export function withoutContext(cases: OfferCase[]): OfferCase[] {
  const place = FEATURES.indexOf('context');
  const silent = (item: SheetEvidence) => ({
    ...item,
    features: item.features.map((value, i) => (i === place ? 0 : value)),
  });
  return cases.map((item) => ({ ...item, evidence: item.evidence.map(silent) }));
}

/** @param weights ranking weights for an ad of a fold */
export function evaluate(cases: OfferCase[], weights: (fold: number) => RankingWeights): Figures {
  const tally = new Tally();
  for (const { offer, evidence, parent } of cases) {
    const ranked = rank(evidence, weights(offer.fold));
    tally.add(parent, [...new Set(ranked.map((item) => item.parent))]);
  }
  return tally.figures();
}
