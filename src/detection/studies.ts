import * as bits from './lexicon/lexicon';
import { gapAfter, isAllCaps, REACH, type Tokens, wordAt } from './tokens';

/** "diplôme d'État d'infirmier", "école d'ingénieurs", "BTS comptable". */
export function afterStudies(tokens: Tokens, i: number): boolean {
  const passed = bits.OF | bits.AND;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const listed = k === i - 2 && tokens.flags[i - 1]! & bits.OF;
    if (/break|dash/.test(gapAfter(tokens, k)) && !listed) return false;
    const flags = tokens.flags[k]!;
    if (flags & bits.STUDY && !isGraduate(tokens, k)) return !(flags & bits.CONTRACT);
    if (isStateDiploma(tokens, k)) return true;
    if (flags & (bits.DETERMINER | bits.BEING | bits.END) && !(flags & passed))
      if (!/^(?:l|d|s|le|la)$/.test(wordAt(tokens, k))) return false;
  }
  return false;
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
