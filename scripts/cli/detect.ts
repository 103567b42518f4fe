/** `detect FILE…`: the jobs each text or .html page names, one JSON a line; `--text` prints the text the offsets count in. */
import { readFileSync } from 'node:fs';
import { detectCandidates } from '../../src/detection/candidates';
import { resolveCandidate } from '../../src/detection/resolve';
import { readingOn } from '../../src/matching/indirect';
import { createLinker } from '../../src/matching/linker';
import type { Linker } from '../../src/matching/types';
import { readArguments, runCommand } from './command';
import { inWords, Misuse } from './faults';
import { writeLine } from './lines';
import { cachedTitleIndex } from './title-index';
import { visibleText } from './visible-text';

await runCommand('detect', '[--text] FILE… (plain text in UTF-8, or .html)', async () => {
  const { values, positionals } = readArguments({
    options: { text: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Misuse('name one file or more');
  const linker = values.text ? null : readingOn(createLinker(cachedTitleIndex()));
  for (const file of positionals) {
    let text: string;
    try {
      text = readText(file);
    } catch (error) {
      const words = inWords(error, file);
      if (words === null) throw error;
      // The other files are answered all the same.
      console.error(`detect: ${words}`);
      process.exitCode = 1;
      continue;
    }
    await writeLine(linker ? JSON.stringify({ file, mentions: mentionsOf(text, linker) }) : text);
  }
});

/** A file's text as it stands, its byte order mark included: offsets count in the file. */
function readText(file: string): string {
  const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    readFileSync(file),
  );
  return /\.html?$/i.test(file) ? visibleText(content) : content;
}

function mentionsOf(text: string, linker: Linker) {
  return detectCandidates(text, { names: linker.names })
    .flatMap((candidate) => resolveCandidate(candidate, linker))
    .map(({ start, end, text, code, score, kind }) => ({ start, end, text, code, score, kind }));
}
