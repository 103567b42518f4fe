/** Folding that keeps every offset: spans are cut from the text itself, so nothing may shift. */

/** Lower case, one code unit for each of `text`'s. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few letters grow in lower case (İ): those texts are lowered letter by letter.
  return text.replace(/./gsu, (char) => {
    const small = char.toLowerCase();
    return small.length === char.length ? small : char;
  });
}

/** The form a lower-case word is looked up by: no accents, ligatures apart, no invisible signs. */
export function lookupForm(lower: string): string {
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7f) return folded(lower);
  return lower;
}

function folded(word: string): string {
  let form = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    form += code < PLAIN.length ? PLAIN[code] : isInvisible(code) ? '' : word[i];
  }
  return form;
}

/** Latin letters without their accents, by code. */
const PLAIN = Array.from({ length: 0x250 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char === 'œ') return 'oe';
  if (char === 'æ') return 'ae';
  return code === 0xad ? '' : char.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
});

/** Combining marks, and the signs of zero width that pages put inside words. */
function isInvisible(code: number): boolean {
  if (code >= 0x300 && code <= 0x36f) return true;
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
