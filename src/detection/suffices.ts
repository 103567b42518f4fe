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
  if (best?.kind !== 'fuzzy') return true;
  const { matched, ignored, missing } = best.reason;
  if (missing.length === 0 && ignored.length === 0) return true;
  // Names are masculine, as the lists are: "adjointe" is met by "adjoint".
  const words = [...matched.map(([, named]) => named), ...ignored];
  if (!words.every((word) => isRank(word) || isIn(GENERIC_COMPLEMENTS, word))) return true;
  return title && !matched.every(([, named]) => isRank(named));
}

function isRank(word: string): boolean {
  return word !== 'support' && isIn(GENERIC_HEADS, word);
}

function isIn(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(word.replace(/s$/, ''));
}
