/**
 * Learns when a text names a job at all, and writes it into
 * `data/matching/weights.json`: run `npx tsx scripts/learn/job.ts` after
 * `train.ts`. Ads and titles read for their meaning say what a job's name
 * looks like (read without their mark of gender); the names of skills,
 * knowledge, conditions, sectors and interests, what names say after their head
 * ("agence immobilière"), and phrases of every page (`no-job.tsv`), what it does not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JOB_SIGNS } from '../../src/matching/job-signs';
import { SheetMatcher } from '../../src/matching/sheet-matcher';

import { titleIndex } from '../assets/index-assets';
import { readSheets } from '../assets/index-inputs';
import { DATA_FOLDER, readTable } from '../data/read-table';
import { complementsOf } from './complements';
import { type Case, fitLogistic } from './logistic';
import { readOffers } from './offers';
import { readTitlesForMeaning } from './read-titles';

/** Every so many of the names of other things, and of complements, is an example. */
const EVERY = 3;
/** What a phrase of a page counts for, beside the name of another thing: titles are weighed against both. */
const PHRASE = 3;
const OTHERS = ['skills', 'knowledge', 'conditions', 'sectors', 'interests'];

const { values } = parseArgs({
  options: { eval: { type: 'string', default: `${DATA_FOLDER}../../shared/eval` } },
});
const matcher = new SheetMatcher(titleIndex());
const signs = (text: string) => matcher.match(text).jobSigns;
const parentOf = new Map(readSheets().map(({ code, parent }) => [code, parent]));
const offers = readOffers(values.eval, 'offers-dev.jsonl', parentOf);
const names = readTable('names.tsv', ['name']).map(({ name }) => name);
const others = [
  ...OTHERS.flatMap((file) => readTable(`${file}.tsv`, ['name']).map(({ name }) => name)),
  ...complementsOf(names),
].filter((_, i) => i % EVERY === 0);
const phrases = readTable('matching/no-job.tsv', ['phrase']).map(({ phrase }) => phrase);
const titles = [...offers, ...readTitlesForMeaning(values.eval, parentOf)];
const total = titles.reduce((sum, { weight }) => sum + weight, 0);
const share = total / (others.length + PHRASE * phrases.length);
const cases: Case[] = [
  ...titles.map(({ title, weight }) => ({ signs: signs(title), truth: true, weight })),
  ...others.map((name) => ({ signs: signs(name), truth: false, weight: share })),
  ...phrases.map((phrase) => ({ signs: signs(phrase), truth: false, weight: PHRASE * share })),
];
const file = `${DATA_FOLDER}matching/weights.json`;
const weights = JSON.parse(readFileSync(file, 'utf8'));
weights.job = fitLogistic(JOB_SIGNS, cases);
writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
console.log(JSON.stringify(weights.job));
