import { isHired } from './cues';
import type { Extent } from './gender';
import * as bits from './lexicon/lexicon';
import { gapAfter, isAllCaps, isCapital, lemmaAt, type Tokens, wordAt } from './tokens';

/** Who an ad speaks of when it speaks of a company. */
const COMPANY = /^(?:clients?|entreprise|societe|groupe|filiale|enseigne|marque|maison|startup)$/;

/**
 * Whether the head at `i`, whose article is the word at `p` (-1 without one),
 * says what a company is: "chez un énergéticien", "filiale de l'ensemblier",
 * "notre client est agenceur d'intérieur".
 */
export function describesCompany(tokens: Tokens, p: number): boolean {
  const before = wordAt(tokens, p - 1);
  if (before === 'chez') return true;
  if (/^(?:de|d)$/.test(before) && wordAt(tokens, p - 2) === 'filiale') return true;
  return !!(tokens.flags[p - 1]! & bits.BEING) && COMPANY.test(wordAt(tokens, p - 2));
}

/** "L'entreprise : courtier en assurances depuis 1978": what stands under the heading is the company. */
export function isUnderCompany(tokens: Tokens, i: number): boolean {
  const heading = wordAt(tokens, i - 1);
  if (heading === 'clients' || !COMPANY.test(heading) || !(tokens.flags[i - 2]! & bits.DETERMINER))
    return false;
  return tokens.lower.slice(tokens.ends[i - 1], tokens.starts[i]).trim() === ':';
}

/** "exploitants de réseaux", "gestionnaire du réseau": a company that runs something. */
export function isOperator(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i);
  const next = wordAt(tokens, i + 1);
  if (word === 'gestionnaire' && next === 'du' && wordAt(tokens, i + 2) === 'reseau') return true;
  return (
    /^(?:operateur|exploitant|gestionnaire)s$/.test(word) &&
    isOf(tokens, i + 1) &&
    NETWORK.test(wordAt(tokens, i + 2)) &&
    !isHired(tokens, i)
  );
}

const NETWORK =
  /^(?:reseaux?|transports?|infrastructures?|telecoms?|telecommunications|mobilites?)$/;

/** "agents de vente IA", "assistant commercial IA": software that acts for somebody. */
export function isSoftware(tokens: Tokens, i: number): boolean {
  return (
    /^(?:agent|assistant)$/.test(lemmaAt(tokens, i)) &&
    /^(?:ia|ai)$/.test(wordAt(tokens, i + 2)) &&
    gapAfter(tokens, i) === 'space' &&
    gapAfter(tokens, i + 1) === 'space'
  );
}

/** "représentants du personnel": elected, whatever their jobs are. */
export function isElected(tokens: Tokens, i: number): boolean {
  if (!/^(?:representant|delegue)$/.test(lemmaAt(tokens, i))) return false;
  const whose = [i + 1, i + 2].map((n) => wordAt(tokens, n)).join(' ');
  return /^(?:du personnel|des (?:salaries|personnels|usagers|parents))$/.test(whose);
}

/** "est mandataire du projet": a part in a contract, held by companies. */
export function isParty(tokens: Tokens, i: number): boolean {
  return /^(?:mandataire|distributeur|adjudicataire)$/.test(lemmaAt(tokens, i));
}

/**
 * "tu es le-la chef-fe d'orchestre de notre écosystème", "acteur principal du
 * service": a part to play, of an orchestra or a play that is none.
 */
export function isImage(tokens: Tokens, i: number, { last }: Extent): boolean {
  if (lemmaAt(tokens, i) === 'acteur')
    return wordAt(tokens, last + 1).startsWith('principa') && isOf(tokens, last + 2);
  if (lemmaAt(tokens, i) !== 'chef' || wordAt(tokens, last + 2) !== 'orchestre') return false;
  if (isOf(tokens, last + 3)) return true;
  const before = [1, 2, 3].map((n) => i - n).filter((n) => n >= 0);
  return before.some(
    (n) => tokens.flags[n]! & bits.BEING || /^(?:veritable|vraie?)$/.test(wordAt(tokens, n)),
  );
}

const isOf = (tokens: Tokens, i: number) => (tokens.flags[i]! & bits.OF) !== 0;

/**
 * Whether the head at `i`, after the article or adjective at `p`, is a part to
 * play rather than a post: "Vous êtes l'expert du produit", "l'architecte de
 * cette vision", "véritable chef d'orchestre".
 */
export function isMetaphor(tokens: Tokens, p: number, i: number): boolean {
  if (/^(?:veritables?|vrais?|vraie)$/.test(wordAt(tokens, i - 1)))
    return !isCapital(tokens, i) || isAllCaps(tokens, i - 1);
  if (p < 1 || !(tokens.flags[p - 1]! & bits.BEING)) return false;
  const next = wordAt(tokens, i + 1);
  if (wordAt(tokens, i + 2) === 'orchestre') return true;
  if (tokens.flags[i]! & bits.PREDICATE && /^(?:expert|specialiste)$/.test(lemmaAt(tokens, i)))
    return /^(?:du|de|d)$/.test(next) && /^(?:l|le|la|les)$/.test(wordAt(tokens, p));
  return (
    /^(?:l|le|la)$/.test(wordAt(tokens, p)) &&
    next === 'de' &&
    /^(?:cette|cet|ce|notre|votre|nos|vos)$/.test(wordAt(tokens, i + 2)) &&
    !/^(?:responsable|chef|directeur|gerant|adjoint|manager|assistant)$/.test(lemmaAt(tokens, i))
  );
}
