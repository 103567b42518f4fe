/** A closed list of words, folded, as it is written down: divided by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
