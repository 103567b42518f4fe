/**
 * Counts how often each name is a title to the letter and writes it to
 * `data/matching/name-counts.tsv`: run `npx tsx scripts/learn/count-names.ts`
 * after `train.ts`. Of the development ads and three of four unlabelled titles:
 * the bench of names half typed asks for names of the fourth.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLinker } from '../../src/matching/linker';
import { titleIndex } from '../assets/index-assets';
import { readSheets } from '../assets/index-inputs';
import { DATA_FOLDER } from '../data/read-table';
import { readOffers } from './offers';
import { isLeftToBench, readUnlabelledTitles } from './unlabelled';

const { values } = parseArgs({
  options: { eval: { type: 'string', default: `${DATA_FOLDER}../../shared/eval` } },
});
const parentOf = new Map(readSheets().map(({ code, parent }) => [code, parent]));
const unlabelled = readUnlabelledTitles(values.eval).filter((_, place) => !isLeftToBench(place));
const offers = readOffers(values.eval, 'offers-dev.jsonl', parentOf).map(({ title }) => title);

const linker = createLinker(titleIndex());
const counts = new Map<string, number>();
for (const title of [...offers, ...unlabelled]) {
  const met = linker.link(title).find(({ kind }) => kind !== 'fuzzy');
  if (!met) continue;
  const name = `${met.code}\t${met.appellation}`;
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
const lines = [...counts].map(([name, titles]) => `${name}\t${titles}\n`).sort();
writeFileSync(
  `${DATA_FOLDER}matching/name-counts.tsv`,
  `# How many of the development ads and of three in four unlabelled titles are a name to the letter; none where it is left out. Counted by scripts/learn/count-names.ts.\ncode\tname\ttitles\n${lines.join('')}`,
);
console.log(`${counts.size} names`);
