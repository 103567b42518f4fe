/** Endings of fields of study and trades as such: one letter away from the person ("sociologie"). */
const FIELD =
  /(?:logie|nomie|graphie|urgie|metrie|sophie|iatrie|chimie|erie|lyse|tique|iste?rie)s?$/;

/** True when the first of some folded words names a field, not the person who works in it. */
export function namesField(words: { text: string }[]): boolean {
  return FIELD.test(words[0]?.text ?? '');
}
