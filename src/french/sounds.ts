/**
 * What a word sounds like, roughly: words that are heard alike share it
 * ("orthofoniste" and "orthophoniste", "plakiste" and "plaquiste"). Rules of
 * French spelling, in the order in which they apply. They look a few letters
 * ahead at most: but for its end, the beginning of a word sounds as in the word.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  // Greek words: "technicien", "chronométreur", "chorégraphe", "psychologue".
  [/(?<=te|sy)ch|ch(?=[lnr]|or)/g, 'k'],
  [/sch|sh|ch/g, '1'],
  [/h/g, ''],
  [/qu|q|ck|cc(?=[aour])/g, 'k'],
  [/sc(?=[eiy])|c(?=[eiy])|(?<!s)t(?=ion|ien|iel|ial)|z/g, 's'],
  [/c/g, 'k'],
  [/gu(?=[eiy])/g, '2'],
  [/ge(?=[ao])|g(?=[eiy])/g, 'j'],
  [/2/g, 'g'],
  [/eau|au/g, 'o'],
  [/oeu/g, 'eu'],
  [/y/g, 'i'],
  // Behind a vowel the i of "travailleur" is no vowel of its own.
  [/ill/g, 'i'],
  [/[ae]in(?![aeiou])|im(?=[bp])/g, 'in'],
  [/ai|ei/g, 'e'],
  [/[ae]m(?=[bp])|en(?=[b-df-hj-np-tv-z])/g, 'an'],
  [/om(?=[bp])/g, 'on'],
  [/(.)\1+/g, '$1'],
];

/** Letters that end a word and are not heard. */
const MUTE = /(?:e|es|s|t|x|d)$/;

/**
 * The sound of a word's beginning.
 * @param word folded, letters only
 */
export function soundBegun(word: string): string {
  return RULES.reduce((sound, [letters, heard]) => sound.replace(letters, heard), word);
}

/** The sound of a whole word: without the letters at its end that are not heard. */
export function soundOf(word: string): string {
  return soundBegun(word).replace(MUTE, '');
}
