/** Reads a pay named by the minimum wage: "SMIC", "SMIC + 5 %", "110 % du SMIC". */
import { markAt, wordAt } from './amounts';
import { EXTRA } from './lexicon';
import type { Token } from './tokens';

export interface SmicFigure {
  factor: number;
  at: number;
}

/** Highest multiple that an ad states in this way. */
const HIGHEST = 3;
/** After "+ 10 %": money that comes on top and is not a rise of the wage. */
const ON_TOP = /^(ifm|iccp|icp|cp|de|du|d|sur|conges?|fin|precarite|indemnites?|primes?)$/;

/** The first pay named by the minimum wage, or null. Apprentices' shares of it ("55 % du SMIC") are none. */
export function readSmic(tokens: Token[]): SmicFigure | null {
  for (let at = 0; at < tokens.length; at++) {
    const word = wordAt(tokens, at);
    if (word !== 'smic' && word !== 'smig') continue;
    const factor = shareBefore(tokens, at) ?? riseAfter(tokens, at) ?? 1;
    if (factor < 1 || factor > HIGHEST || isApprentice(tokens, at)) continue;
    return { factor, at };
  }
  return null;
}

const BEFORE = new Set(['du', 'au', 'de', 'le', 'fois', 'x', 'dessus', 'superieur', 'superieure']);

/** "110 % du SMIC" → 1.1, "10 % au-dessus du SMIC" → 1.1, "1,2 SMIC" → 1.2, "SMIC" → null. */
function shareBefore(tokens: Token[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const token = tokens[i]!;
    if (token.kind === 'percent')
      return isRise(tokens, i) ? 1 + token.value / 100 : token.value / 100;
    if (token.kind === 'number')
      return token.value >= 1 && token.value <= HIGHEST ? token.value : null;
    const passes = token.kind === 'word' ? BEFORE.has(token.text) : markAt(tokens, i) === '-';
    if (!passes) return null;
  }
  return null;
}

/** "SMIC + 5 %", "SMIC x 1,1", "SMIC majoré de 5 %". */
function riseAfter(tokens: Token[], at: number): number | null {
  let i = at + 1;
  while (
    ['horaire', 'mensuel', 'brut', 'majore', 'de', 'en', 'vigueur'].includes(
      wordAt(tokens, i) ?? '',
    )
  )
    i++;
  const link = markAt(tokens, i) ?? wordAt(tokens, i) ?? '';
  const token = ['+', 'x', '×', '*', 'plus', '('].includes(link) ? tokens[i + 1] : tokens[i];
  const joined = token !== tokens[i] || i > at + 1;
  const next = wordAt(tokens, tokens.indexOf(token!) + 1) ?? '';
  if (token?.kind === 'percent' && joined && !ON_TOP.test(next) && !EXTRA.has(next))
    return 1 + token.value / 100;
  const multiplied = ['x', '×', '*'].includes(link) && token?.kind === 'number';
  return multiplied && token.value >= 1 ? token.value : null;
}

/** "en % du SMIC", "selon l'âge", "entre 27 % et 100 % du SMIC". */
function isApprentice(tokens: Token[], at: number): boolean {
  for (let i = Math.max(0, at - 8); i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]!;
    if (token.kind === 'percent' && i < at && token.value < 100 && !isRise(tokens, i)) return true;
    if (
      token.kind === 'word' &&
      /^(pourcentage|age|apprenti|apprentis|alternance)$/.test(token.text)
    )
      return true;
    if (markAt(tokens, i) === '%') return true;
  }
  return false;
}

/** "10 % au-dessus du", "supérieure de 10 % au". */
const isRise = (tokens: Token[], at: number): boolean =>
  [-3, -2, -1, 1, 2, 3, 4].some((n) => /^(dessus|superieur)/.test(wordAt(tokens, at + n) ?? ''));
