/** Set phrases that begin with the head of a job and name none: "agent pathogène", "chef-d'œuvre". */

/** By head, the words that may follow it. */
export type Locutions = ReadonlyMap<string, ReadonlySet<string>>;

/** @param table "head: words", one after the other, as `LOCUTIONS` has them */
export function readLocutions(table: string): Locutions {
  const locutions = new Map<string, Set<string>>();
  let following = new Set<string>();
  for (const word of table.trim().split(/\s+/)) {
    if (word.endsWith(':')) {
      following = new Set();
      locutions.set(word.slice(0, -1), following);
    } else following.add(word);
  }
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
