/** `detect FILE…`: the jobs each text or .html page names, one JSON a line; `--text` prints the text the offsets count in. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detectCandidates } from '../../src/detection/candidates';
import { resolveCandidate } from '../../src/detection/resolve';
import { createLinker } from '../../src/matching/linker';
import { cachedTitleIndex } from './title-index';
import { visibleText } from './visible-text';

const { values, positionals } = parseArgs({
  options: { text: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('detect: name one file or more (plain text or .html)');
  process.exit(2);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const linker = values.text ? undefined : createLinker(cachedTitleIndex());

for (const file of positionals) {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    console.error(`detect: ${file}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    continue;
  }
  const output = values.text ? text : JSON.stringify({ file, mentions: mentionsOf(text) });
  if (!process.stdout.write(`${output}\n`)) await once(process.stdout, 'drain');
}

function readText(file: string): string {
  const content = readFileSync(file, 'utf8');
  return /\.html?$/i.test(file) ? visibleText(content) : content;
}

function mentionsOf(text: string) {
  return detectCandidates(text)
    .flatMap((candidate) => resolveCandidate(candidate, linker))
    .map(({ start, end, text, code, score, kind }) => ({ start, end, text, code, score, kind }));
}
