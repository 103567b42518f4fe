/** `link --top N`: job titles in, one a line (a tab and the ad's text may follow), sheets out. */
import { parseArgs } from 'node:util';
import { createLinker } from '../../src/matching/linker';
import { answerLines } from './lines';
import { cachedTitleIndex } from './title-index';

const { values } = parseArgs({ options: { top: { type: 'string', default: '10' } } });
const top = Number(values.top);
if (!Number.isInteger(top) || top < 1) {
  console.error(`link: --top wants a whole number from 1, not "${values.top}"`);
  process.exit(2);
}

const linker = createLinker(cachedTitleIndex());

await answerLines(process.stdin, process.stdout, (line) => {
  const tab = line.indexOf('\t');
  const query = tab < 0 ? line : line.slice(0, tab);
  const context = tab < 0 ? undefined : line.slice(tab + 1);
  const results = linker
    .link(query, { top, ...(context ? { context } : {}) })
    .map(({ code, label, appellation, score, kind }) => ({
      code,
      label,
      appellation,
      score,
      kind,
    }));
  return JSON.stringify({ query, results });
});
