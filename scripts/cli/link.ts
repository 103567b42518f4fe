/** `link --top N`: job titles in, one a line (a tab and the ad's text may follow), sheets out. */
import { readingOn } from '../../src/matching/indirect';
import { createLinker } from '../../src/matching/linker';
import { readArguments, readTop, runCommand, TOP_OPTION } from './command';
import { answerLines } from './lines';
import { cachedTitleIndex } from './title-index';

await runCommand('link', '[--top N] < TITLES', async () => {
  const top = readTop(readArguments({ options: TOP_OPTION }).values.top);
  const linker = readingOn(createLinker(cachedTitleIndex()));
  await answerLines('link', (line) => {
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
});
