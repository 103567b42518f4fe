/**
 * Learns the linker's numbers from the development ads and writes them to
 * `data/matching/`: run `npx tsx scripts/learn/train.ts [--eval FOLDER]`.
 * Run `scripts/learn/job.ts` after it. Prints what cross-validation finds and what the shipped numbers give on the
 * very ads they were fitted to. Deterministic.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '../../src/matching/evidence';
import { trustSigns } from '../../src/matching/linker';
import { parentShares, rank } from '../../src/matching/ranking';
import { parentNumbers } from '../../src/matching/sheet-index';
import { SheetMatcher } from '../../src/matching/sheet-matcher';
import type { SparseRow } from '../../src/matching/sparse-table';
import { TRUST_SIGNS } from '../../src/matching/weights';
import { titleIndex } from '../assets/index-assets';
import { readNames, readSheets } from '../assets/index-inputs';
import { DATA_FOLDER } from '../data/read-table';
import { type Case, fitLogistic, round } from './logistic';
import { FOLDS, type Offer, readOffers } from './offers';
import { fitRanking, type RankingCase } from './ranking-weights';
import { Tally } from './tally';
import { TableTrainer } from './title-table';

const { values } = parseArgs({
  options: { eval: { type: 'string', default: `${DATA_FOLDER}../../shared/eval` } },
});
const sheets = readSheets();
const parentOf = new Map(sheets.map(({ code, parent }) => [code, parent]));
const parents = parentNumbers(sheets);
const sheetNumbers = new Map(sheets.map(({ code }, i) => [code, i]));
const names = readNames();
const offers = readOffers(values.eval, 'offers-dev.jsonl', parentOf);
const withContext = readOffers(values.eval, 'offers-context-dev.jsonl', parentOf);

const bare = new SheetMatcher(titleIndex({ rows: [], weights: '{}' }));
const trainer = new TableTrainer(bare, parents, parentOf, names, [...offers, ...withContext]);

interface TestedCase extends RankingCase {
  offer: Offer;
}

/** Evidence of ads under a table. */
function casesOf(list: Offer[], rows: SparseRow[]): TestedCase[] {
  const matcher = new SheetMatcher(titleIndex({ rows, weights: '{}' }));
  return list.map((offer) => {
    const { evidence } = matcher.match(offer.title, offer.context);
    return {
      offer,
      evidence,
      parent: parents.get(offer.parent) as number,
      sheet: offer.precise ? (sheetNumbers.get(offer.code) as number) : null,
    };
  });
}

function evaluate(cases: TestedCase[], weights: (fold: number) => Float32Array) {
  const tally = new Tally();
  for (const { offer, evidence, parent } of cases) {
    const ranked = rank(evidence, weights(offer.fold));
    tally.add(parent, [...new Set(ranked.map((item) => item.parent))]);
  }
  return tally.figures();
}

const titles: TestedCase[] = [];
const texts: TestedCase[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const rows = trainer.train(offers.filter((offer) => offer.fold !== fold));
  titles.push(
    ...casesOf(
      offers.filter((offer) => offer.fold === fold),
      rows,
    ),
  );
  texts.push(
    ...casesOf(
      withContext.filter((offer) => offer.fold === fold),
      rows,
    ),
  );
}
const unseen = Array.from({ length: FOLDS }, (_, fold) =>
  fitRanking([...titles, ...texts].filter(({ offer }) => offer.fold !== fold)),
);
const contextless = texts.map((item) => {
  const evidence = item.evidence.map((one) => {
    const features = Float32Array.from(one.features);
    features[FEATURES.indexOf('context')] = 0;
    return { ...one, features };
  });
  return { ...item, evidence };
});
const byFold = (fold: number) => unseen[fold] as Float32Array;
const crossValidated = {
  titles: evaluate(titles, byFold),
  contextSetWithoutContext: evaluate(contextless, byFold),
  contextSetWithContext: evaluate(texts, byFold),
};
const vector = fitRanking([...titles, ...texts]);
const table = trainer.train(offers);
const fitted = evaluate(casesOf(offers, table), () => vector);

const trustCases = titles.map(({ evidence, parent, offer }): Case => {
  const ranked = rank(evidence, byFold(offer.fold));
  const truth = ranked[0]?.parent === parent;
  return { signs: trustSigns(ranked, parentShares(ranked)), truth, weight: 1 };
});
const weights = {
  about:
    'Written by scripts/learn/train.ts from the development ads (offers-dev, offers-context-dev); job: by scripts/learn/job.ts.',
  figures: { folds: FOLDS, crossValidated, fitted },
  ranking: Object.fromEntries(FEATURES.map((name, i) => [name, round(vector[i] as number)])),
  trust: fitLogistic(TRUST_SIGNS, trustCases),
};

mkdirSync(`${DATA_FOLDER}matching`, { recursive: true });
const codes = [...parents.keys()];
const lines = [...table]
  .sort((a, b) => (a.key < b.key ? -1 : 1))
  .map(({ key, cells }) => {
    const listed = cells.map(([parent, value]) => `${codes[parent]}:${Math.round(value * 100)}`);
    return `${key}\t${listed.join(' ')}`;
  });
writeFileSync(
  `${DATA_FOLDER}matching/title-words.tsv`,
  `# What words of titles say of the ROME parent: hundredths of log-odds. "x*" = words that begin with x, "x y" = neighbours. Learned by scripts/learn/train.ts from official names and development ads.\nfeature\tparents\n${lines.join('\n')}\n`,
);
writeFileSync(`${DATA_FOLDER}matching/weights.json`, `${JSON.stringify(weights, null, 2)}\n`);
console.log(JSON.stringify(weights.figures, null, 1));
console.log(JSON.stringify({ ranking: weights.ranking, trust: weights.trust }));
