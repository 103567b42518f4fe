/** Longest phrase of the tables of English titles, in words. */
export const LONGEST_PHRASE = 4;
/** Words looked at: a title is short, and what follows is not it. */
const MOST_WORDS = 24;

/** Ranks that English puts before their field: "Head of Design", "VP Marketing". */
export const RANK_FIRST = /^(?:head|director|vp|svp|evp|manager)$/;

/** The words of a folded text, as the tables of English titles have them. */
export function englishWords(folded: string): string[] {
  return (folded.match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS);
}

/** English plurals of a last word that names a person: "engineers", "nurses". */
export function singular(phrase: string): string {
  return phrase.length > 4 && phrase.endsWith('s') ? phrase.slice(0, -1) : phrase;
}
