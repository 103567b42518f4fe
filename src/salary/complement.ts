/** What follows an amount and tells what it is: "500 € de prime", "11,88 € + prime". */
import { markAt, wordAt } from './amounts';
import type { Figure } from './figures';
import { EXTRA, INCLUDED, SOFT_EXTRA } from './lexicon';
import type { Token } from './tokens';

/** The complement right after it: "500 € de prime", "9 € par repas", "50 K€ de CA". */
export function scanRight(tokens: Token[], figure: Figure): 'extra' | 'open' {
  const said = figure.qualifiers.period !== null || figure.qualifiers.basis !== 'unknown';
  for (let at = figure.next; at < figure.next + 4; at++) {
    const word = wordAt(tokens, at);
    const mark = markAt(tokens, at);
    if (word && (EXTRA.has(word) || SOFT_EXTRA.has(word))) {
      // "45 K€ variable 10 %": what follows is the next thing, not a complement.
      const isTied = (EXTRA.has(word) && !word.startsWith('variable')) || at > figure.next;
      return isTied && !isIncluded(tokens, at) ? 'extra' : 'open';
    }
    const isTie =
      word !== null &&
      ['de', 'd', 'en', 'of', 'par', 'per', 'pour', 'le', 'la', 'l'].includes(word);
    // "9 € / repas"; but "1 900 € brut / TR" is a list.
    if (!isTie && !(mark === '/' && !said)) return 'open';
  }
  return 'open';
}

/** Index after a figure and its complement: the "CA" of "350 M€ de CA, propose 52 K€" is the first one's alone. */
export function afterComplement(tokens: Token[], next: number): number {
  const noun = wordAt(tokens, next + 1) ?? '';
  const tied = ['de', 'd', 'en'].includes(wordAt(tokens, next) ?? '');
  return tied && (EXTRA.has(noun) || SOFT_EXTRA.has(noun)) ? next + 2 : next;
}

/** "11,88 € + prime", "1 900 € + 10 % de commission": what bonuses are added to. */
export function isToppedUp(tokens: Token[], next: number): boolean {
  if (markAt(tokens, next) !== '+') return false;
  const share = tokens[next + 1]?.kind === 'percent' && wordAt(tokens, next + 2) === 'de';
  return EXTRA.has(wordAt(tokens, share ? next + 3 : next + 1) ?? '');
}

/** Money that is mentioned as being inside or outside the amount, not as being it. */
function isIncluded(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) if (INCLUDED.has(wordAt(tokens, i) ?? '')) return true;
  return false;
}
