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

/** Score under which the likeliest sheet of a mention in running text is wrong more often than right. */
const FLOOR = 0.35;
/** The same where the text leaves open which of many trades it is. */
const FLOOR_OF_OPEN = 0.75;

/**
 * Whether the likeliest sheet of a mention in running text, where no H/F mark
 * says that a post is named, is right more often than wrong. It must be surer
 * where only a rank was met, and both the text and the name say something else
 * ("expert en assistanat", *expert systèmes*), and where the text is one word
 * that the name completes ("vendeur", *vendeur en équipement de la maison*).
 */
export function isLikely([best]: readonly LinkResult[]): boolean {
  return !!best && best.score >= (isOpen(best) ? FLOOR_OF_OPEN : FLOOR);
}

function isOpen({ kind, reason: { matched, ignored, missing } }: LinkResult): boolean {
  if (kind !== 'fuzzy' || missing.length === 0) return false;
  return ignored.length > 0 ? matched.every(([, named]) => isRank(named)) : matched.length < 2;
}

function isRank(word: string): boolean {
  return word !== 'support' && isIn(GENERIC_HEADS, word);
}

function isIn(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(word.replace(/s$/, ''));
}
