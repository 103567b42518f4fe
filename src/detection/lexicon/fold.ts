import { fold } from '../../french/fold';

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

/** The form a lower-case word is looked up by: as `fold` of the french room has it. */
export function lookupForm(lower: string): string {
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7f) return fold(lower);
  return lower;
}
