import { type Extent, withSuffix } from './gender';
import * as bits from './lexicon/lexicon';
import { gapAfter, isAllCaps, isCapital, lemmaAt, type Tokens, wordAt } from './tokens';

/**
 * Whether word `n`, after a space in a sentence, is no part of the name that
 * runs up to it: another sentence, another person's praise, a proper name.
 */
export function endsName(tokens: Tokens, extent: Extent, n: number): boolean {
  if (breaksCase(tokens, extent.first, n) || isHeading(tokens, n)) return true;
  const complete = extent.last > extent.first;
  return (complete && lemmaAt(tokens, n) === 'specialiste') || opensSentence(tokens, n);
}

/** Hiring and what frames it; other words that bring in a job are fields too ("responsable qualité"). */
const HIRING =
  /^(?:recrut|recherch|cherch|embauch|deven|devien|etant|postes?$|profils?$|statut|tant$|comme$|monsieur|madame|intitule|integr|rejoign|aupres)/;

/** "recrute", "analyse les comportements": the verb of the sentence, or the noun of another one. */
function opensSentence(tokens: Tokens, n: number): boolean {
  const flags = tokens.flags[n]!;
  const named = isCapital(tokens, n) && isCapital(tokens, n - 1);
  if (flags & bits.CUE && HIRING.test(wordAt(tokens, n)) && !named) return true;
  if (n + 1 >= tokens.count || gapAfter(tokens, n) !== 'space') return false;
  if (/^postes?$/.test(wordAt(tokens, n)) && wordAt(tokens, n + 2) === 'pourvoir') return true;
  const after = tokens.flags[n + 1]!;
  if (flags & bits.VERB && after & bits.AND) return isVerbEnding(wordAt(tokens, n + 2));
  if (flags & bits.HEAD) return false;
  if (isCapital(tokens, n) && isCapital(tokens, n + 1)) return false;
  return (after & bits.DETERMINER) !== 0 && !/^(?:au|aux|du|des)$/.test(wordAt(tokens, n + 1));
}

/** "pilote et développe": the third person of a verb, as far as its letters tell. */
function isVerbEnding(word: string): boolean {
  return /(?:[^t]e|[^n]t)$/.test(word) && !/(?:ique|aire|isme|ment)$/.test(word);
}

/** "réceptionniste Conditions : …": what begins with the word is the next part of the ad. */
function isHeading(tokens: Tokens, n: number): boolean {
  return (
    isCapital(tokens, n) && /^\s?:/.test(tokens.lower.slice(tokens.ends[n], tokens.ends[n]! + 2))
  );
}

/** "juristes Rédaction", "OUVRIER AGRICOLE Leader": another sentence or a proper name begins. */
function breaksCase(tokens: Tokens, first: number, n: number): boolean {
  if (isAllCaps(tokens, first) && tokens.ends[first]! - tokens.starts[first]! > 4)
    return !isAllCaps(tokens, n) && tokens.ends[n]! - tokens.starts[n]! > 2;
  if (!wordAt(tokens, first).endsWith('s')) return false;
  return isCapital(tokens, n) && !isAllCaps(tokens, n) && !isCapital(tokens, first);
}

/** "42-48K", "35h", "39 heures", "3x8", "69003": pay, hours, a place or a reference; "Java 8" is none. */
export function isFigure(tokens: Tokens, n: number): boolean {
  const word = wordAt(tokens, n);
  const first = word.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return false;
  if (/^(?:\d{1,3}ke?|\d{5,12}|\d{1,2}h(?:\d\d)?|[2-5]x[78])$/.test(word)) return true;
  if (!/^\d{1,5}$/.test(word)) return false;
  const after = tokens.lower.slice(tokens.ends[n], tokens.ends[n]! + 2).trim();
  return (
    after.startsWith('€') || /^(?:ke?|h|heures?|euros?|\d{1,3}ke?)$/.test(wordAt(tokens, n + 1))
  );
}

/** "Aix-en-Provence", "Saint-Étienne": where, not what. */
export function isTown(tokens: Tokens, n: number): boolean {
  if (!isCapital(tokens, n) || gapAfter(tokens, n) !== 'hyphen') return false;
  if (/^(?:saint|sainte|st|ste)$/.test(wordAt(tokens, n))) return isCapital(tokens, n + 1);
  return /^(?:en|sur|sous|les|lez|le|la|du)$/.test(wordAt(tokens, n + 1));
}

/** "data engineers internes et externes": all of them, not a kind; of auditors it is one. */
export function isInAndOut(tokens: Tokens, n: number): boolean {
  if (lemmaAt(tokens, n - 1) === 'auditeur') return false;
  return wordAt(tokens, n).startsWith('interne') && wordAt(tokens, n + 2).startsWith('externe');
}

/** "développeur spécialisé en …" ends before; "éducateur spécialisé" does not, whatever follows. */
export function isSpecialisedIn(tokens: Tokens, n: number): boolean {
  if (!/^specialisee?s?$/.test(wordAt(tokens, n))) return false;
  if (/^(?:educateur|enseignant|professeur)$/.test(lemmaAt(tokens, n - 1))) return false;
  const after = withSuffix(tokens, n).last + 1;
  if (after >= tokens.count || tokens.flags[after]! & bits.AND) return false;
  return /^(?:en|dans|sur|pour)$/.test(wordAt(tokens, after));
}

/** "infirmier diplômé d'État": the one diploma that is part of a name. */
export function stateDiploma(tokens: Tokens, n: number): Extent | null {
  if (n + 2 >= tokens.count || !/^diplomee?s?$/.test(wordAt(tokens, n))) return null;
  const of = withSuffix(tokens, n).last + 1;
  if (of + 1 >= tokens.count || wordAt(tokens, of) !== 'd' || wordAt(tokens, of + 1) !== 'etat')
    return null;
  return { first: n, last: of + 1, end: tokens.ends[of + 1]! };
}

/** "Responsable d'une station": of one, whichever. */
export function isOfOne(tokens: Tokens, i: number): boolean {
  return /^une?$/.test(wordAt(tokens, i)) && wordAt(tokens, i - 1) === 'd';
}
