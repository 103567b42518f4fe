/** The marks by which an ad says that a job is for women and men: H/F, (F/H), m/w/d, h-f-x. */
const MARK =
  /\s{0,3}[,–-]?\s{0,3}[([]?\s{0,2}(?:h|f|m|w|homme|femme|hommes|femmes)\s{0,2}[/|.,\\·-]\s{0,2}(?:h|f|m|w|femme|homme|femmes|hommes)(?:\s{0,2}[/|.,\\·-]\s{0,2}(?:x|d|nb|n|i|diverse|all))?(?![a-z0-9])\s{0,2}[)\]]?/iy;

/** Length of the mark at `at` of a folded text, 0 when there is none. Bounded. */
export function markLength(folded: string, at: number): number {
  MARK.lastIndex = at;
  return MARK.exec(folded)?.[0].length ?? 0;
}
