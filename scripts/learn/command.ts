import { FEATURES } from '../../src/matching/evidence';
import { readingOn } from '../../src/matching/indirect';
import { createLinker } from '../../src/matching/linker';
import type { RankingWeights } from '../../src/matching/ranking';
import { readLearned } from '../assets/learned';
import { indexWith, type LearnedTables } from './cases';
import type { Numbers } from './inputs';
import { round } from './logistic';
import type { Offer } from './offers';
import { type Figures, Tally } from './tally';

/** What is learned without the ads of a fold. */
export interface FoldLearned {
  tables: LearnedTables;
  ranking: RankingWeights;
}

/**
 * What `link` itself answers to ads under numbers that have not seen them:
 * names met to the letter, mistypings, English titles, Fuse.js and abstention
 * included. `trust` and `job`, which order nothing, are those shipped last.
 * @param learned by fold
 */
export function commandOf(
  learned: FoldLearned[],
  numbers: Numbers,
): (ads: Offer[], withText: boolean) => Figures {
  const shipped = JSON.parse(readLearned().weights);
  const linkers = learned.map(({ tables, ranking }) =>
    readingOn(
      createLinker(indexWith(tables, numbers, JSON.stringify({ ...shipped, ...named(ranking) }))),
    ),
  );
  const { parents, parentOf } = numbers;
  const numberOf = (parent: string) => parents.get(parent) as number;
  return (ads, withText) => {
    const tally = new Tally();
    for (const { title, context, parent, fold } of ads) {
      const answers = linkers[fold]?.link(title, withText ? { context } : {}) ?? [];
      const ranked = new Set(answers.map(({ code }) => parentOf.get(code) as string));
      tally.add(numberOf(parent), [...ranked].map(numberOf));
    }
    return tally.figures();
  };
}

/** Both vectors with the names of their features, as `weights.json` has them. */
export function named(ranking: RankingWeights) {
  const byName = (weights: Float32Array) =>
    Object.fromEntries(FEATURES.map((name, i) => [name, round(weights[i] as number)]));
  return { parents: byName(ranking.parents), within: byName(ranking.within) };
}
