import { gapAfter, REACH, type Tokens, wordAt } from './tokens';

/** First parts of compounds that ads write apart: "gastro entérologue", "technico commercial". */
const PREFIX =
  /^(?:gastro|oto|rhino|neuro|psycho|socio|technico|electro|hydro|agro|micro|tele|vice|post)$/;

function prefixed(tokens: Tokens, i: number): number {
  let first = i;
  if (i > 0 && gapAfter(tokens, i - 1) === 'space' && PREFIX.test(wordAt(tokens, i - 1)))
    first = i - 1;
  while (
    first > 0 &&
    i - first < REACH &&
    gapAfter(tokens, first - 1) === 'hyphen' &&
    tokens.flags[first - 1] === 0
  )
    first--;
  return first;
}

/** Words of English titles that French ones do not begin with. */
const FIELD =
  /^(?:data|business|web|digital|cloud|software|product|full|stack|fullstack|devops|machine|learning|deep)$/;

/**
 * Where the name begins whose head at `i` is not its first word:
 * "technico-commercial", or a French head that stands where an English one
 * would ("Data Analyste").
 */
export function compoundStart(tokens: Tokens, i: number): number {
  let first = prefixed(tokens, i);
  while (
    first > 0 &&
    i - first < REACH &&
    FIELD.test(wordAt(tokens, first - 1)) &&
    gapAfter(tokens, first - 1) === 'space'
  )
    first--;
  return first;
}
