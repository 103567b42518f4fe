import { isNumber } from './cues';
import * as bits from './lexicon/lexicon';
import { gapAfter, isAllCaps, isAside, REACH, type Tokens, wordAt } from './tokens';

/**
 * "diplôme d'État d'infirmier", "école d'ingénieurs", "BTS comptable", each job of "diplôme d'infirmier ou de puériculteur".
 * @param listed how many of such a list were looked at
 */
export function afterStudies(tokens: Tokens, i: number, listed = 0): boolean {
  if (isUnderStudies(tokens, i) || isOfStudies(tokens, i)) return true;
  const beside = listed < MAX_LISTED ? besideHead(tokens, i) : -1;
  return beside >= 0 && afterStudies(tokens, beside, listed + 1);
}

function isOfStudies(tokens: Tokens, i: number): boolean {
  const passed = bits.OF | bits.AND;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const listed = k === i - 2 && tokens.flags[i - 1]! & bits.OF;
    if (/break|dash/.test(gapAfter(tokens, k)) && !listed) return false;
    const flags = tokens.flags[k]!;
    if (isCount(tokens, k) || isDesignOffice(tokens, k)) return false;
    if (flags & bits.STUDY && !isGraduate(tokens, k)) return !(flags & bits.CONTRACT);
    if (isStateDiploma(tokens, k)) return true;
    if (flags & (bits.DETERMINER | bits.BEING | bits.END) && !(flags & passed))
      if (!/^(?:l|d|s|le|la)$/.test(wordAt(tokens, k))) return false;
  }
  return false;
}

/** Most diplomas followed in one list. */
const MAX_LISTED = 5;

/** In "diplôme d'infirmier, de psychomotricien ou de puériculteur" the head before the one at `i`; -1 without. */
function besideHead(tokens: Tokens, i: number): number {
  const of = tokens.flags[i - 1]! & bits.OF ? i - 1 : i;
  const joined = wordAt(tokens, of - 1) === 'ou' || gapAfter(tokens, of - 1) === 'slash';
  if (!joined && !(of < i && isAside(tokens, of))) return -1;
  for (let k = of - 1; k >= 0 && k >= of - REACH; k--) {
    if (k < of - 1 && gapAfter(tokens, k) === 'break' && tokens.lower[tokens.ends[k]!] !== ')')
      return -1;
    if (tokens.flags[k]! & bits.HEAD) return k;
  }
  return -1;
}

/** "Formation : ingénieur", 'formation "Préparateur de commandes"': the diploma under its heading, or by its name. */
function isUnderStudies(tokens: Tokens, i: number): boolean {
  if (!/^(?:formations?|diplomes?|niveau)$/.test(wordAt(tokens, i - 1))) return false;
  return /^(?::|[«"“])$/.test(tokens.lower.slice(tokens.ends[i - 1], tokens.starts[i]).trim());
}

/** "constitué de 5 informaticiens"; not the number of "Bac+5". */
function isCount(tokens: Tokens, k: number): boolean {
  return (
    isNumber(tokens, k) && gapAfter(tokens, k - 1) === 'space' && gapAfter(tokens, k) === 'space'
  );
}

/** "le responsable du bureau d'études": people at work. */
function isDesignOffice(tokens: Tokens, k: number): boolean {
  return wordAt(tokens, k) === 'etudes' && /^bureaux?$/.test(wordAt(tokens, k - 2));
}

/** "DE de technicien": the initials of "diplôme d'État", where capitals are not the line's habit. */
function isStateDiploma(tokens: Tokens, k: number): boolean {
  return (
    wordAt(tokens, k) === 'de' &&
    isAllCaps(tokens, k) &&
    /^de?$/.test(wordAt(tokens, k + 1)) &&
    !isAllCaps(tokens, k + 2)
  );
}

/** "jeune diplômé": who has the diploma, not the diploma. */
function isGraduate(tokens: Tokens, k: number): boolean {
  const written = tokens.text.slice(tokens.starts[k], tokens.ends[k]).normalize('NFC');
  return /^dipl.m[éÉ]/i.test(written);
}
