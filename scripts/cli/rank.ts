/** `rank CORPUS.tsv QUERIES.tsv --top N`: each query's closest labels of the corpus. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { LabelRanker } from '../../src/matching/label-ranker';
import { readRankerSheets } from '../assets/ranker-inputs';
import { writeLine } from './lines';

const { values, positionals } = parseArgs({
  options: { top: { type: 'string', default: '10' } },
  allowPositionals: true,
});
const top = Number(values.top);
const [corpusFile, queryFile] = positionals;
if (!corpusFile || !queryFile || !Number.isInteger(top) || top < 1) {
  console.error('rank: wants CORPUS.tsv QUERIES.tsv [--top N], each file of lines "id<TAB>label"');
  process.exit(2);
}

/** Lines "id<TAB>label" of a file, one at a time. */
async function* entries(file: string): AsyncGenerator<{ id: string; label: string }> {
  const lines = createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) {
    const tab = line.indexOf('\t');
    if (tab > 0) yield { id: line.slice(0, tab), label: line.slice(tab + 1) };
  }
}

const ids: string[] = [];
const labels: string[] = [];
for await (const { id, label } of entries(corpusFile)) {
  ids.push(id);
  labels.push(label);
}
const ranker = new LabelRanker(labels, readRankerSheets());
for await (const { id, label } of entries(queryFile)) {
  for (const found of ranker.rank(label, top)) {
    await writeLine(process.stdout, `${id}\t${ids[found.label]}\t${found.score.toFixed(4)}`);
  }
}
