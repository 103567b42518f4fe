/** `npm run --silent detect -- FILE…`: the jobs each text names, one JSON a line. */
import { readFileSync } from 'node:fs';
import { detectCandidates } from '../../src/detection/candidates';
import { resolveCandidate } from '../../src/detection/resolve';

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const mentions = detectCandidates(text)
    .flatMap((candidate) => resolveCandidate(candidate))
    .map(({ start, end, text, code, score, kind }) => ({ start, end, text, code, score, kind }));
  console.log(JSON.stringify({ file, mentions }));
}
