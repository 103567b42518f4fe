/**
 * Learns the linker's numbers from the development ads and writes them to
 * `data/matching/`: run `npx tsx scripts/learn/train.ts [--eval FOLDER]`, then
 * `scripts/learn/job.ts`. Prints what cross-validation finds and what the
 * shipped numbers give on the very ads they were fitted to. Deterministic.
 * With `--folds plain` titles fall in folds one by one, though others have the
 * same words; prints that cross-validation and writes nothing. `--misses FILE`
 * writes the cross-validated misses as tab-separated lines.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parentShares, type RankingWeights, rank } from '../../src/matching/ranking';
import { SheetMatcher } from '../../src/matching/sheet-matcher';
import type { SparseRow } from '../../src/matching/sparse-table';
import { trustSigns } from '../../src/matching/trust';
import { TRUST_SIGNS } from '../../src/matching/weights';
import { titleIndex } from '../assets/index-assets';
import { readOfficialNames } from '../assets/index-inputs';
import { nothingLearned } from '../assets/learned';
import { DATA_FOLDER } from '../data/read-table';
import {
  casesOf,
  countByParent,
  evaluate,
  type LearnedTables,
  type OfferCase,
  withoutContext,
} from './cases';
import { commandOf, named } from './command';
import { readCertificationTitles, readNumbers } from './inputs';
import { type Case, fitLogistic } from './logistic';
import { MarginTrainer } from './margin-table';
import { FOLDS, type Offer, readOffers } from './offers';
import { fitRanking } from './ranking-weights';
import { readTitlesForMeaning } from './read-titles';
import { TableTrainer } from './title-table';

const { values } = parseArgs({
  options: {
    eval: { type: 'string', default: `${DATA_FOLDER}../../shared/eval` },
    folds: { type: 'string', default: 'words' },
    misses: { type: 'string' },
  },
});
const numbers = readNumbers();
const read = (file: string) =>
  readOffers(values.eval, file, numbers.parentOf, values.folds === 'plain' ? 'title' : 'words');
const offers = read('offers-dev.jsonl');
const withContext = read('offers-context-dev.jsonl');
const matcher = new SheetMatcher(titleIndex(nothingLearned(numbers.parents.size)));
const names = readOfficialNames();
const readForMeaning = readTitlesForMeaning(values.eval, numbers.parentOf);
const all = [...offers, ...withContext, ...readForMeaning];
const words = new TableTrainer(matcher, numbers, names, readCertificationTitles(), all);
const romeNames = names.filter(({ kind }) => kind !== 'esco');
const margins = new MarginTrainer(matcher, numbers, romeNames, all);

const learn = (list: Offer[]) => ({
  rows: words.train([...list, ...readForMeaning]),
  margins: margins.train([...list, ...readForMeaning]),
  counts: countByParent(list, numbers),
});

const titles: OfferCase[] = [];
const texts: OfferCase[] = [];
const tablesWithout = Array.from({ length: FOLDS }, (_, fold) =>
  learn(offers.filter((offer) => offer.fold !== fold)),
);
for (const [fold, tables] of tablesWithout.entries()) {
  const inFold = (list: Offer[]) => list.filter((offer) => offer.fold === fold);
  titles.push(...casesOf(inFold(offers), tables, numbers));
  texts.push(...casesOf(inFold(withContext), tables, numbers));
}
const unseen = Array.from({ length: FOLDS }, (_, fold) =>
  fitRanking([...titles, ...texts].filter(({ offer }) => offer.fold !== fold)),
);
const byFold = (fold: number) => unseen[fold] as RankingWeights;
const command = commandOf(
  tablesWithout.map((tables, fold) => ({ tables, ranking: byFold(fold) })),
  numbers,
);
const crossValidated = {
  titles: evaluate(titles, byFold),
  contextSetWithoutContext: evaluate(withoutContext(texts), byFold),
  contextSetWithContext: evaluate(texts, byFold),
  command: {
    titles: command(offers, false),
    contextSetWithoutContext: command(withContext, false),
    contextSetWithContext: command(withContext, true),
  },
};
console.log(JSON.stringify(crossValidated, null, 1));
if (values.misses) writeFileSync(values.misses, missesOf(titles));
if (values.folds !== 'plain') write();

/** The ads whose parent is not the first answer: title, code, rank of the right parent (0: none), first answer. */
function missesOf(cases: OfferCase[]): string {
  const lines = cases.flatMap(({ offer, evidence, parent }) => {
    const ranked = rank(evidence, byFold(offer.fold));
    const [first] = ranked;
    if (!first || first.parent === parent) return [];
    const place = [...new Set(ranked.map((item) => item.parent))].indexOf(parent) + 1;
    return [`${offer.title}\t${offer.code}\t${place}\t${numbers.sheets[first.sheet]?.code}\n`];
  });
  return lines.join('');
}

/** Fits to all ads, and writes. */
function write() {
  const ranking = fitRanking([...titles, ...texts]);
  const tables = learn(offers);
  const fitted = evaluate(casesOf(offers, tables, numbers), () => ranking);
  const weights = {
    about:
      'Written by scripts/learn/train.ts from the development ads (offers-dev, offers-context-dev); job: by scripts/learn/job.ts.',
    figures: { folds: FOLDS, crossValidated, fitted },
    ...named(ranking),
    trust: fitTrust(),
  };
  const folder = `${DATA_FOLDER}matching/`;
  mkdirSync(folder, { recursive: true });
  writeTables(folder, tables);
  writeFileSync(`${folder}weights.json`, `${JSON.stringify(weights, null, 2)}\n`);
  const { parents, within, trust } = weights;
  console.log(JSON.stringify({ fitted, parents, within, trust }, null, 1));
}

/** How far the first answer is to be believed, from answers to ads that nothing was learned from. */
function fitTrust() {
  const cases = titles.map(({ evidence, parent, offer }): Case => {
    const ranked = rank(evidence, byFold(offer.fold));
    const truth = ranked[0]?.parent === parent;
    return { signs: trustSigns(ranked, parentShares(ranked)), truth, weight: 1 };
  });
  return fitLogistic(TRUST_SIGNS, cases);
}

function writeTables(folder: string, tables: LearnedTables) {
  const codes = [...numbers.parents.keys()];
  const counts = tables.counts.map(([parent, ads]) => `${codes[parent]}\t${ads}`);
  const learned =
    'Learned by scripts/learn/train.ts from official names, titles of certifications, development ads and titles read for their meaning';
  writeFileSync(
    `${folder}title-words.tsv`,
    `# What words of titles say of the ROME parent: hundredths of log-odds. "x*" = words that begin with x, "x y" = neighbours. ${learned}.\n${tableOf(tables.rows, codes)}`,
  );
  writeFileSync(
    `${folder}title-margins.tsv`,
    `# By how much titles belong to a ROME parent rather than to any other, in hundredths: the sum over words and pairs of neighbours by the root of their number, and "*". ${learned}.\n${tableOf(tables.margins, codes)}`,
  );
  writeFileSync(
    `${folder}published.tsv`,
    `# How many of the development ads each ROME parent has; none where it is left out. Counted by scripts/learn/train.ts.\nparent\tads\n${counts.join('\n')}\n`,
  );
}

function tableOf(rows: SparseRow[], codes: string[]): string {
  const lines = [...rows]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, cells }) => {
      const listed = cells.map(([parent, value]) => `${codes[parent]}:${Math.round(value * 100)}`);
      return `${key}\t${listed.join(' ')}\n`;
    });
  return `feature\tparents\n${lines.join('')}`;
}
