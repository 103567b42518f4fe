/** `rank CORPUS.tsv QUERIES.tsv --top N`: each query's closest labels of the corpus. */
import { createReadStream } from 'node:fs';
import { LabelRanker } from '../../src/matching/label-ranker';
import { readRankerSheets } from '../assets/ranker-inputs';
import { readArguments, readTop, runCommand, TOP_OPTION } from './command';
import { Misuse } from './faults';
import { readLines, writeLine } from './lines';

await runCommand('rank', 'CORPUS.tsv QUERIES.tsv [--top N]', async () => {
  const { values, positionals } = readArguments({ options: TOP_OPTION, allowPositionals: true });
  const top = readTop(values.top);
  const [corpusFile, queryFile, ...more] = positionals;
  if (!corpusFile || !queryFile || more.length > 0)
    throw new Misuse('name two files, the corpus and the queries, of lines "id<TAB>label"');

  const ids: string[] = [];
  const labels: string[] = [];
  for await (const { id, label } of entries(corpusFile)) {
    ids.push(id);
    labels.push(label);
  }
  const ranker = new LabelRanker(labels, readRankerSheets());
  for await (const { id, label } of entries(queryFile)) {
    for (const found of ranker.rank(label, top)) {
      await writeLine(`${id}\t${ids[found.label]}\t${found.score.toFixed(4)}`);
    }
  }
});

/** Lines "id<TAB>label" of a file, one at a time. What is no such line is said, and the others stand. */
async function* entries(file: string): AsyncGenerator<{ id: string; label: string }> {
  let number = 0;
  for await (const line of readLines(createReadStream(file))) {
    number += 1;
    const tab = line.indexOf('\t');
    if (tab > 0) yield { id: line.slice(0, tab), label: line.slice(tab + 1) };
    else if (line.trim()) {
      console.error(`rank: ${file}:${number}: no "id<TAB>label"`);
      process.exitCode = 1;
    }
  }
}
