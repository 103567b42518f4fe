/** The marks by which an ad says that a job is for women and men: H/F, (F/H), m/w/d, h-f-x. */
const MARK =
  /\s{0,3}[,–-]?\s{0,3}[([]?\s{0,2}(?:h|f|m|w|hommes?|femmes?)\s{0,2}[/|.,\\·-]\s{0,2}(?:h|f|m|w|femmes?|hommes?)(?:\s{0,2}[/|.,\\·-]\s{0,2}(?:x|d|nb|n|i|diverse|all))?(?![a-z0-9])\s{0,2}[)\]]?/iy;

/** Length of the mark at `at`, 0 when there is none. Bounded. */
export function markLength(text: string, at: number): number {
  MARK.lastIndex = at;
  return MARK.exec(text)?.[0].length ?? 0;
}

const OPENING = new Set(['h', 'f', 'm', 'w', 'homme', 'hommes', 'femme', 'femmes']);

/** Whether a mark may begin with a word: asked first, since the pattern is dear. */
export const opensMark = (word: string): boolean => OPENING.has(word);

/** What stands between the letters of a mark, by UTF-16 unit. */
const SEPARATES = new Uint8Array(256);
for (const sign of '/|.,\\·-') SEPARATES[sign.charCodeAt(0)] = 1;
const LETTERS = 'hfmw';

/**
 * Whether a mark may stand anywhere in a lower-case line: a look of its own,
 * before names are followed to their end. Goes from separator to separator,
 * since a pattern would be tried at every letter of the line.
 */
export function mayHaveMark(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    if (!SEPARATES[line.charCodeAt(at)]) continue;
    const after = line.charAt(at + 1) === ' ' ? at + 2 : at + 1;
    if (after >= line.length || !LETTERS.includes(line.charAt(after))) continue;
    const end = line.charAt(at - 1) === ' ' ? at - 1 : at;
    if (/(?:[hfmw]|femmes?|hommes?)$/.test(line.slice(Math.max(0, end - 6), end))) return true;
  }
  return false;
}
