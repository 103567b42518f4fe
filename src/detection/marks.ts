/** The marks by which an ad says that a job is for women and men: H/F, (F/H), m/w/d, h-f-x. */
const MARK =
  /\s{0,3}[,–-]?\s{0,3}[([]?\s{0,2}(?:h|f|m|w|hommes?|femmes?)\s{0,2}[/|.,\\·-]\s{0,2}(?:h|f|m|w|femmes?|hommes?)(?:\s{0,2}[/|.,\\·-]\s{0,2}(?:x|d|nb|n|i|diverse|all))?(?![a-z0-9])\s{0,2}[)\]]?/iy;

/** Length of the mark at `at`, 0 when there is none. Bounded. */
export function markLength(text: string, at: number): number {
  MARK.lastIndex = at;
  return MARK.exec(text)?.[0].length ?? 0;
}

/** Whether a mark may stand anywhere in a line: a look of its own, before names are followed to their end. */
export function mayHaveMark(line: string): boolean {
  return /(?:[hfmw]|femmes?|hommes?) ?[/|.,\\·-] ?[hfmw]/i.test(line);
}
