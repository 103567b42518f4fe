/**
 * Learns the weights of `rank` from MELO's French queries and writes them to
 * `src/matching/label-weights.json`: `npx tsx scripts/learn/labels.ts [--melo
 * FOLDER]`. Prints what each half gives when it is ranked by weights of the other. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LABEL_FEATURES } from '../../src/matching/label-evidence';
import { type LabelCase, LabelRanker } from '../../src/matching/label-ranker';
import { dot } from '../../src/matching/ranking';
import { readRankerSheets } from '../assets/ranker-inputs';
import { DATA_FOLDER } from '../data/read-table';
import { fitListwise, type LabelledList } from './listwise';
import { round } from './logistic';
import { seeded, shuffle } from './random';

const { values } = parseArgs({
  options: {
    melo: { type: 'string', default: `${DATA_FOLDER}../../shared/eval/melo/fra_q_fr_c_fr` },
  },
});
const WEIGHTS_FILE = fileURLToPath(
  new URL('../../src/matching/label-weights.json', import.meta.url),
);

function rows(file: string): string[][] {
  const text = readFileSync(join(values.melo, `${file}.tsv`), 'utf8').trim();
  return text.split('\n').map((line) => line.split('\t'));
}

const corpus = rows('corpus_elements');
const ranker = new LabelRanker(
  corpus.map(([, label = '']) => label),
  readRankerSheets(),
);
const right = new Map<string, Set<string>>();
for (const [query = '', , element = ''] of rows('annotations'))
  right.set(query, (right.get(query) ?? new Set()).add(element));

interface Query extends LabelledList {
  cases: LabelCase[];
}

/** A query as an official name, and as if ROME had no such name: both must be answered well. */
const queries = rows('queries').map(([id = '', text = '']) => {
  const list = (cases: LabelCase[]): Query => ({
    cases,
    features: cases.map(({ features }) => features),
    right: cases.map(({ label }) => right.get(id)?.has(corpus[label]?.[0] ?? '') ?? false),
  });
  return { known: list(ranker.cases(text)), unknown: list(ranker.cases(text, 0, [])) };
});
const order = queries.map((_, i) => i);
shuffle(order, seeded(3));

/** A@1 / A@5 / A@10 of some queries under some weights. */
function figures(chosen: number[], weights: Float32Array, kind: 'known' | 'unknown'): string {
  const hits = [0, 0, 0];
  for (const i of chosen) {
    const { cases, right } = queries[i]![kind];
    const place = placeOfRight(cases, right, weights);
    [1, 5, 10].forEach((cut, k) => {
      if (place < cut) hits[k] = hits[k]! + 1;
    });
  }
  return hits.map((n) => round(n / chosen.length)).join(' / ');
}

function placeOfRight(cases: LabelCase[], right: boolean[], weights: Float32Array): number {
  const truth = new Map(cases.map(({ label }, i) => [label, right[i]]));
  const ranked = cases
    .map(({ label, features }) => ({ label, score: dot(features, weights) }))
    .sort((a, b) => b.score - a.score || a.label - b.label);
  const place = ranker.oneGenderFirst(ranked).findIndex(({ label }) => truth.get(label));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

function fitted(chosen: number[]): Float32Array {
  return fitListwise(
    chosen.flatMap((i) => [queries[i]!.known, queries[i]!.unknown]),
    LABEL_FEATURES.length,
  );
}

const halves = [0, 1].map((half) => order.filter((_, i) => i % 2 === half));
const ofHalves = halves.map(fitted);
const weights = fitted(order);
for (const kind of ['known', 'unknown'] as const) {
  const crossed = halves.map((half, i) => figures(half, ofHalves[1 - i]!, kind));
  console.log(
    `${kind}: ${crossed.join(', ')} on the other half; fitted ${figures(order, weights, kind)}`,
  );
}
const named = LABEL_FEATURES.map((feature, i) => [feature, round(weights[i] as number)]);
const note = 'Learned by scripts/learn/labels.ts from MELO fra_q_fr_c_fr (Retyk et al. 2024, MIT).';
writeFileSync(
  WEIGHTS_FILE,
  `${JSON.stringify({ note, weights: Object.fromEntries(named) }, null, 2)}\n`,
);
