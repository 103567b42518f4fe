/** Nouns that name a pay only in some company. */
import { wordAt } from './amounts';
import { PAY, PERIOD_WORD } from './lexicon';
import type { Token } from './tokens';

const MEASURES = /^(mois|complements?|supplements?|avance|acompte|maintien|hausse)$/;

/** "un mois de salaire", "complément de traitement": the noun measures something else. */
export const isMeasure = (tokens: Token[], at: number): boolean =>
  PAY.has(wordAt(tokens, at) ?? '') &&
  wordAt(tokens, at - 1) === 'de' &&
  MEASURES.test(wordAt(tokens, at - 2) ?? '');

/** "Tarif jour", "taux horaire". */
export const isRateNoun = (tokens: Token[], at: number): boolean =>
  /^(tarifs?|taux)$/.test(wordAt(tokens, at) ?? '') &&
  PERIOD_WORD.has(wordAt(tokens, at + 1) ?? '');

/** "Indemnité de stage", "stage indemnisé", "tarif journalier": other money by itself. */
export function namesPay(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at)!;
  if (word === 'stage') return /^indemnite/.test(wordAt(tokens, at - 2) ?? '');
  if (/^indemnisee?$/.test(word)) return wordAt(tokens, at - 1) === 'stage';
  return isRateNoun(tokens, at);
}

const OF = /^(du|de|d|des|sur|le|la|l)$/;

/** "30 % du CA, soit 8 000 €", "chantier à 40 km": a share is taken of it, or it is a distance. */
export function isMeasured(tokens: Token[], at: number): boolean {
  const distance = wordAt(tokens, at)!.startsWith('k') && tokens[at - 1]?.kind === 'number';
  let before = at - 1;
  while (OF.test(wordAt(tokens, before) ?? '')) before--;
  return distance || (before < at - 1 && tokens[before]?.kind === 'percent');
}

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
