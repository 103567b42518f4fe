import type { Extent } from './gender';
import * as bits from './lexicon/lexicon';
import { gapAfter, lemmaAt, type Tokens, wordAt } from './tokens';

/** "statut : ouvrier", "statut employé": what the contract says of every post of its kind. */
export function isStatus(tokens: Tokens, i: number): boolean {
  return wordAt(tokens, i - 1) === 'statut';
}

/** "référent DATA", "référent « mesure »": for one thing in particular; not "acteur référent de la logistique". */
export function isReferent(tokens: Tokens, i: number, { last, end }: Extent): boolean {
  if (lemmaAt(tokens, i) !== 'referent' || last + 1 >= tokens.count) return false;
  const gap = tokens.text.slice(end, tokens.starts[last + 1]);
  const other = bits.END | bits.LINK | bits.AND | bits.DETERMINER | bits.BEING;
  const field = gap === ' ' && !(tokens.flags[last + 1]! & other);
  return (
    (field && !/^(?:unique|privilegie|principal)/.test(wordAt(tokens, last + 1))) ||
    /^ [«"“] ?$/.test(gap)
  );
}

/** "expert comptable": a head that goes on with another; "experts engagés" does not. */
function namesAnother(tokens: Tokens, n: number): boolean {
  return (tokens.flags[n]! & (bits.HEAD | bits.NO_OCCUPATION)) === bits.HEAD;
}

/** Whether nothing behind the head says of which kind. */
function isAlone(tokens: Tokens, i: number): boolean {
  if (gapAfter(tokens, i) !== 'space') return !/hyphen|slash/.test(gapAfter(tokens, i));
  return (
    (tokens.flags[i + 1]! & (bits.END | bits.AND | bits.QUALITY)) !== 0 ||
    /^(?:au|du|engages?)$/.test(wordAt(tokens, i + 1))
  );
}

/** "vous êtes expert en usinage", "équipe d'experts", "en tant qu'expert de son portefeuille", "650 spécialistes": praise, not a post. */
export function isExpertise(tokens: Tokens, i: number): boolean {
  if (!/^(?:expert|specialiste)$/.test(lemmaAt(tokens, i)) || namesAnother(tokens, i + 1))
    return false;
  const alone = isAlone(tokens, i);
  const left = wordAt(tokens, i - 1);
  if (alone && wordAt(tokens, i).endsWith('s') && /^(?:des?|d|\d{1,5})$/.test(left)) return true;
  const before = /^(?:de|d|qu|que)$/.test(left) ? wordAt(tokens, i - 2) : left;
  if (/^(?:etre|etes)$/.test(before)) return true;
  const owned =
    tokens.flags[i + 1]! & bits.OF && tokens.flags[i + 2]! & (bits.DETERMINER | bits.END);
  return (alone || !!owned) && /^(?:comme|tant|equipes?)$/.test(before);
}

/** "Expert de l'accompagnement, Untel apporte …": a sentence that begins by praising its company. */
export function isPraise(tokens: Tokens, i: number): boolean {
  if (i === 0 || !/^(?:expert|specialiste)$/.test(lemmaAt(tokens, i))) return false;
  return (
    /^(?:en|dans|du|des)$/.test(wordAt(tokens, i + 1)) ||
    /^(?:l|la|le|les)$/.test(wordAt(tokens, i + 2))
  );
}
