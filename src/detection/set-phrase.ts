import { LOCUTIONS } from '../french/locution-table';
import { isLocution, type Locutions, readLocutions } from '../french/locutions';
import { LINK } from './lexicon/lexicon';
import { gapAfter, lemmaAt, type Tokens, wordAt } from './tokens';
import { wholeName } from './whole-name';

let known: Locutions | undefined;

/** Small words between a head and what completes it ("chef de la famille"). */
const MOST_SMALL = 2;

/** Whether the head at `i` begins a set phrase that names no job: "agents pathogènes", "chef d'œuvre". */
export function isSetPhrase(tokens: Tokens, i: number): boolean {
  let next = i + 1;
  while (next - i <= MOST_SMALL && tokens.flags[next]! & LINK && isJoined(tokens, next - 1)) next++;
  if (!isJoined(tokens, next - 1)) return false;
  known ??= readLocutions(LOCUTIONS);
  return (
    isLocution(known, lemmaAt(tokens, i), wordAt(tokens, next)) && wholeName(tokens, i) === null
  );
}

function isJoined(tokens: Tokens, i: number): boolean {
  const gap = gapAfter(tokens, i);
  return gap === 'space' || gap === 'apostrophe' || gap === 'hyphen';
}
