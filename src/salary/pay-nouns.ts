/** Nouns that name a pay only in some company. */
import { wordAt } from './amounts';
import { PAY } from './lexicon';
import type { Token } from './tokens';

/** "un mois de salaire" measures something else. */
export const isMeasure = (tokens: Token[], at: number): boolean =>
  PAY.has(wordAt(tokens, at) ?? '') &&
  wordAt(tokens, at - 1) === 'de' &&
  wordAt(tokens, at - 2) === 'mois';

/** A stretch of duty, paid at once: "Vacation de nuit", "Garde de 24 h"; not "garde d'enfants", "garde champêtre". */
export function isShift(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at)!;
  if (/^(vacations?|cachets?)$/.test(word)) return true;
  if (!/^gardes?$/.test(word)) return false;
  const after = tokens[wordAt(tokens, at + 1) === 'de' ? at + 2 : at + 1];
  return (
    after?.kind !== 'word' ||
    /^(nuit|jour|week|weekend|semaine|dimanche|remuneree?s?)$/.test(after.text)
  );
}
