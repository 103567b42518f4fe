import { isNumber } from './cues';
import * as bits from './lexicon/lexicon';
import { gapAfter, isAllCaps, isAside, isCapital, type Tokens, wordAt } from './tokens';

/** Whether a word ends like an infinitive ("fédérer", "vendre"); "-ier" is left to occupations. */
export function isInfinitive(word: string): boolean {
  return (
    /(?:[^i]er|ir|dre|ttre|uire|crire|^(?:re|de)?faire|^dire|^lire)$/.test(word) &&
    !NOUNS.test(word)
  );
}

/** Nouns of fields that end like infinitives. */
const NOUNS =
  /^(?:mer|hiver|cancer|foyer|loyer|danger|fer|verger|cuir|loisir|plaisir|avenir|cadre|ordre|poudre|reporter|boucher|boulanger|berger|chauffer)$/;

/** Whether the head at `i`, spelled like a verb, is one here: "conseiller les clients", "pour manager". */
export function isVerb(tokens: Tokens, i: number): boolean {
  if (!(tokens.flags[i]! & bits.VERB)) return false;
  if (isListed(tokens, i) || disagrees(tokens, i)) return true;
  const led = i > 0 && gapAfter(tokens, i - 1) !== 'break';
  const before = led ? tokens.flags[i - 1]! : 0;
  if (before & bits.DETERMINER && !(before & bits.OF)) return false;
  const followed = i + 1 < tokens.count && gapAfter(tokens, i) === 'space';
  if (followed && tokens.flags[i + 1]! & bits.DETERMINER && !(before & bits.CUE)) return true;
  if (followed && /^sur$/.test(wordAt(tokens, i + 1)) && !(before & bits.CUE)) return true;
  if (
    followed &&
    (ADVERB.test(wordAt(tokens, i + 1)) || (isSingular(tokens, i) && tellsHow(tokens, i + 1)))
  )
    return true;
  if (!led || before & bits.CUE) return false;
  const word = wordAt(tokens, i - 1);
  if (/^(?:de|d)$/.test(word)) return i < 2 || !(tokens.flags[i - 2]! & bits.CUE);
  return /^(?:a|pour|savoir|vous|nous|il|elle|et|sait|on|y)$/.test(word);
}

/** "Conseiller techniquement les clients". */
const ADVERB = /(?:iqu|al|ell|iv|eus|em|am|ir)e?ment$/;

const isSingular = (tokens: Tokens, i: number) => !wordAt(tokens, i).endsWith('s');

/** "Conseiller de manière proactive", "Manager en direct", "Manager en favorisant …". */
function tellsHow(tokens: Tokens, n: number): boolean {
  const next = wordAt(tokens, n + 1);
  if (wordAt(tokens, n) === 'de') return /^(?:maniere|facon)$/.test(next);
  return wordAt(tokens, n) === 'en' && /^direct$|[^m]ant$/.test(next) && next !== 'restaurant';
}

/** "Manager, fédérer et animer", "écouter, conseiller": an infinitive stands beside it. */
function isListed(tokens: Tokens, i: number): boolean {
  const beside = (n: number) =>
    n >= 0 &&
    n < tokens.count &&
    !(tokens.flags[n]! & bits.HEAD) &&
    isInfinitive(wordAt(tokens, n));
  const listed = (left: number) =>
    /^\s{0,2},\s{0,2}$/.test(tokens.lower.slice(tokens.ends[left], tokens.starts[left + 1]));
  const joined = (n: number) => n >= 0 && n < tokens.count && !!(tokens.flags[n]! & bits.AND);
  return (
    (joined(i + 1) && beside(i + 2)) ||
    (i + 1 < tokens.count && listed(i) && beside(i + 1)) ||
    (joined(i - 1) && beside(i - 2)) ||
    (i > 0 && listed(i - 1) && beside(i - 1))
  );
}

/** "représentant un enjeu", "correspondant aux attentes": no article before, an object after. */
export function isParticiple(tokens: Tokens, i: number): boolean {
  if (!/ants?$/.test(wordAt(tokens, i)) || gapAfter(tokens, i) !== 'space') return false;
  if (isAside(tokens, i) && isCapital(tokens, i)) return false;
  const after = tokens.flags[i + 1]!;
  const object =
    after & bits.DETERMINER || isNumber(tokens, i + 1) || wordAt(tokens, i + 1) === 'a';
  if (!object) return false;
  if (/^d(?:e|es|u)$/.test(wordAt(tokens, i + 1))) return false;
  const before = i > 0 && gapAfter(tokens, i - 1) !== 'break' ? tokens.flags[i - 1]! : 0;
  return !(before & (bits.DETERMINER | bits.OF));
}

/** "les conseiller": a plural before a singular form is a pronoun before a verb. */
function disagrees(tokens: Tokens, i: number): boolean {
  if (i === 0 || gapAfter(tokens, i - 1) !== 'space') return false;
  if (wordAt(tokens, i).endsWith('s') || isAllCaps(tokens, i)) return false;
  return /^(?:les|vous|nous)$/.test(wordAt(tokens, i - 1));
}
