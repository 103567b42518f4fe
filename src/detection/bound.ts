import { stem } from '../french/stem';
import { introducesPerson } from './cues';
import { type Extent, gapFrom, isCouple, withSuffix } from './gender';
import * as bits from './lexicon/lexicon';
import { lexicon } from './lexicon/lexicon';
import { gapAfter, lemmaAt, type Tokens, wordAt } from './tokens';

/**
 * "une aide à domicile", but not "l'aide à la décision", "dans le cadre de la gestion".
 * @param named the line is a title, or an H/F mark follows
 */
export function boundAllows(tokens: Tokens, i: number, named: boolean): boolean {
  const bound = lexicon().bound.get(lemmaAt(tokens, i));
  if (!bound) return false;
  if (named && (withOtherGender(tokens, i) > i || /^une?$/.test(wordAt(tokens, i - 1))))
    return true;
  const trade = lemmaAt(tokens, i) === 'aide' ? namesTrade : never;
  if (!isCompleted(tokens, i, bound, trade)) return false;
  return (
    named ||
    hasFeminineSuffix(tokens, withSuffix(tokens, i)) ||
    (gapAfter(tokens, i) === 'hyphen' && wordAt(tokens, i + 1) !== 'corps') ||
    (introducesPerson(tokens, i) && wordAt(tokens, i - 2) !== 'dans' && !isCare(tokens, i))
  );
}

/** "hôte(sse) d'accueil" is a person; "aide(s) à domicile" may be help. */
function hasFeminineSuffix(tokens: Tokens, { first, last }: Extent): boolean {
  return last > first && wordAt(tokens, last) !== 's';
}

/** "aide à la garde d'enfants", "l'aide à la personne": what is done, not who does it. */
function isCare(tokens: Tokens, i: number): boolean {
  if (wordAt(tokens, i) === 'garde') return wordAt(tokens, i - 1) === 'la';
  const after = [i + 1, i + 2, i + 3].map((n) => wordAt(tokens, n)).join(' ');
  return /^[ld]$/.test(wordAt(tokens, i - 1)) && after === 'a la personne';
}

/** "travailleurs sociaux", "intervenante à domicile": the complement makes a trade of whoever it is. */
export function isNamedByTrade(tokens: Tokens, i: number): boolean {
  const bound = lexicon().bound.get(lemmaAt(tokens, i));
  return bound !== undefined && isCompleted(tokens, i, bound, never);
}

/** Whether the word that follows is one of those a head has in names, or one that `completes` by its flags. */
function isCompleted(
  tokens: Tokens,
  i: number,
  bound: ReadonlySet<string>,
  completes: (flags: number) => boolean,
): boolean {
  const head = withSuffix(tokens, withOtherGender(tokens, i));
  const first = head.last;
  for (let n = first + 1, gap = gapFrom(tokens, head); n < tokens.count && n <= first + 3; n++) {
    if (!/space|hyphen|apostrophe/.test(gap)) return false;
    const flags = tokens.flags[n]!;
    if (!(flags & bits.LINK))
      return !(flags & bits.END) && (bound.has(stem(wordAt(tokens, n))) || completes(flags));
    gap = gapAfter(tokens, n);
  }
  return false;
}

const never = () => false;

/** "aide pizzaiolo": a trade, and no adjective as in "cadre professionnel". */
function namesTrade(flags: number): boolean {
  const other = bits.ADJECTIVE | bits.HOMOGRAPH | bits.RELATIONAL | bits.NO_OCCUPATION | bits.BOUND;
  return (flags & bits.HEAD) !== 0 && !(flags & (other | bits.VERB | bits.QUALITY));
}

/** The last word of "Hôte / Hôtesse", `i` where the head stands alone. */
export function withOtherGender(tokens: Tokens, i: number): number {
  const lemma = lemmaAt(tokens, i);
  if (gapAfter(tokens, i) === 'slash' && arePair(lemma, lemmaAt(tokens, i + 1))) return i + 1;
  return tokens.flags[i + 1]! & bits.AND && arePair(lemma, lemmaAt(tokens, i + 2)) ? i + 2 : i;
}

const arePair = (lemma: string, next: string) => next === lemma || isCouple(lemma, next);
