import { stem } from './stem';
import { words } from './word-list';

/** A word of a folded text. Offsets are in UTF-16 units of that folded text. */
export interface Token {
  text: string;
  /** Its gender- and number-less key, see `stem`. */
  key: string;
  start: number;
  end: number;
}

/**
 * Words that carry no meaning in a job title: determiners, prepositions,
 * conjunctions, and what elision leaves ("d'", "l'").
 */
const EMPTY_WORDS = words(`
  a au aux avec ce ces cet cette chez d dans de des du e en entre es et etc eu je l la le les leur leurs
  lors ma mes mon n ne nos notre nous ou par pas plus pour qu que qui s sa sans se ses son sous sur
  ta te tes the of and for to un une vers vos votre vous y in with at`);

/** True for a folded word without meaning of its own in a title. */
export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word);
}

/** Letters and digits, with the marks of programming languages (c++, c#). */
const WORD = /[a-z0-9]+(?:\+\+|#)?/g;

/** Words of a folded text in order, empty words included. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(WORD)) {
    const text = match[0];
    tokens.push({ text, key: stem(text), start: match.index, end: match.index + text.length });
  }
  return tokens;
}

/** Words of a folded name or title that mean something, in order. */
export function contentTokens(folded: string): Token[] {
  return tokenize(folded).filter(
    ({ text }, i, all) => !isEmptyWord(text) || (text === 'son' && isSound(all[i - 1], all[i + 1])),
  );
}

/** The same of running text, where "si" is no information system and "son" seldom what is heard. */
export function proseTokens(folded: string): Token[] {
  return tokenize(folded).filter(({ text }) => !isEmptyWord(text) && text !== 'si');
}

/** "Technicien du son", "ingénieur son": what is heard, where it owns nothing that follows. */
function isSound(before: Token | undefined, after: Token | undefined): boolean {
  return /^(?:du|le|au)$/.test(before?.text ?? '') || !after || isEmptyWord(after.text);
}
