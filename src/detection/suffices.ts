import type { LinkResult } from '../matching/types';
import { GENERIC_COMPLEMENTS, GENERIC_HEADS } from './lexicon/worker-words';

/**
 * Whether a text that leads to these sheets says which job it names: "manager
 * opérationnel" and "responsable du service" have words that every trade has,
 * and the likest name ("Data manager", "… de service informatique") adds the
 * trade itself.
 * @param title a title's complement, however common, is worth a likely sheet
 */
export function suffices(results: readonly LinkResult[], title: boolean): boolean {
  const [best] = results;
  if (best?.kind !== 'fuzzy' || best.reason.missing.length === 0) return true;
  const { matched, ignored } = best.reason;
  const met = matched.map(([word]) => word);
  const rank = (word: string) => word !== 'support' && isIn(GENERIC_HEADS, word);
  const generic = (word: string) => rank(word) || isIn(GENERIC_COMPLEMENTS, word);
  if (![...met, ...ignored].every(generic)) return true;
  return title && !met.every(rank);
}

function isIn(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(word.replace(/s$/, ''));
}
