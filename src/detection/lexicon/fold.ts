/**
 * Folding that keeps every offset: one code unit in, one code unit out. The
 * spans a reader sees are cut from the text itself, so nothing may shift.
 */

const FOLDED = new Map<string, string>();
for (let code = 0xa1; code < 0x250; code++) {
  const char = String.fromCharCode(code);
  const base = char.normalize('NFKD')[0] ?? char;
  if (base !== char && base >= 'a' && base <= 'z') FOLDED.set(char, base);
}
for (const dash of '\u2010\u2011') FOLDED.set(dash, '-');
for (const quote of '\u2018\u2019\u02bc\u00b4') FOLDED.set(quote, "'");
for (const point of '\u2022\u2027\u22c5\u30fb') FOLDED.set(point, '\u00b7');

/** Lower case, without accents, typographic signs made plain; as long as `text`. */
export function foldInPlace(text: string): string {
  let lower = text.toLowerCase();
  // A few letters grow in lower case (İ): those texts are lowered letter by letter.
  if (lower.length !== text.length)
    lower = text.replace(/./gsu, (char) => {
      const small = char.toLowerCase();
      return small.length === char.length ? small : char;
    });
  return lower.replace(
    /[\u00a1-\u024f\u02bc\u2010-\u2027\u22c5\u30fb]/g,
    (char) => FOLDED.get(char) ?? char,
  );
}

/** The form a folded word is looked up by: ligatures apart, without marks and invisible signs. */
export function lookupForm(folded: string): string {
  if (!UNUSUAL.test(folded)) return folded;
  return folded
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

const UNUSUAL = /[^a-z0-9]/;
