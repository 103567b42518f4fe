import { FEATURES, type SheetEvidence } from '../../src/matching/evidence';
import { type RankingWeights, representatives, scoresWithin } from '../../src/matching/ranking';
import { fitListwise, type LabelledList } from './listwise';

/** A title with its evidence and the truth. */
export interface RankingCase {
  evidence: SheetEvidence[];
  parent: number;
  /** The right sheet; null when only its parent is known. */
  sheet: number | null;
}

/**
 * What is taken back of a parent's frequency among the ads, as a power of it,
 * so that rare trades do not drown in the frequent ones (logit adjustment,
 * Menon et al., 2021): 0 serves the share of titles best, 1 the mean over trades.
 */
const LEVELLING = 0.35;
const PUBLISHED = FEATURES.indexOf('published');
/** `published` is a quarter of a logarithm: see `publishedLogs`. */
const PUBLISHED_UNIT = 4;

/**
 * Conditional logistic regressions: within the right parent the right sheet
 * must win; then the right parent must, each standing by the sheet that wins
 * within it. One vector for both did worse at both.
 */
export function fitRanking(cases: RankingCase[]): RankingWeights {
  const within = fitListwise(cases.flatMap(sheetsOfRight), FEATURES.length);
  const parents = fitListwise(
    cases.map((item) => parentsOf(item, within)),
    FEATURES.length,
  );
  parents[PUBLISHED] = (parents[PUBLISHED] as number) - LEVELLING * PUBLISHED_UNIT;
  return { parents, within };
}

function sheetsOfRight({ evidence, parent, sheet }: RankingCase): LabelledList[] {
  const own = evidence.filter((item) => item.parent === parent);
  if (sheet === null || own.length < 2) return [];
  return [listOf(own, (item) => item.sheet === sheet)];
}

function parentsOf({ evidence, parent }: RankingCase, within: Float32Array): LabelledList {
  const places = representatives(evidence, scoresWithin(evidence, within)).values();
  const best = [...places].map((place) => evidence[place] as SheetEvidence);
  return listOf(best, (item) => item.parent === parent);
}

function listOf(items: SheetEvidence[], right: (item: SheetEvidence) => boolean): LabelledList {
  return { features: items.map(({ features }) => features), right: items.map(right) };
}
