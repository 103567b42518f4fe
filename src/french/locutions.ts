/** Set phrases that begin with the head of a job and name none: "agent pathogène", "chef-d'œuvre". */
import { words } from './word-list';

/** By head, the words that may follow it. */
export type Locutions = ReadonlyMap<string, ReadonlySet<string>>;

/** @param table "head: words", one after the other, as `LOCUTIONS` has them */
export function readLocutions(table: string): Locutions {
  const [, ...entries] = table.split(/(\w+):/);
  const locutions = new Map<string, ReadonlySet<string>>();
  for (let i = 0; i + 1 < entries.length; i += 2)
    locutions.set(entries[i] as string, words(entries[i + 1] as string));
  return locutions;
}

const singular = (word: string) =>
  word.length > 3 ? word.replace(/(?<=[aeiou])ux$/, 'l').replace(/[sx]$/, '') : word;

/**
 * True for "facteur" + "risque", "agents" + "pathogènes".
 * @param head and what stands after it, folded; small words between them left out
 */
export function isLocution(table: Locutions, head: string, next: string): boolean {
  const known = table.get(head) ?? table.get(singular(head));
  return known !== undefined && (known.has(next) || known.has(singular(next)));
}
