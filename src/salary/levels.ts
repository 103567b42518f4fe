/** Several pays of one line: levels that make an envelope, or one pay said again in another unit. */
import { markAt, wordAt } from './amounts';
import type { Figure } from './figures';
import { BASIS_WORD, RESTATE } from './lexicon';
import type { Reading } from './roles';
import type { Token } from './tokens';
import type { PayBasis, PayPeriod } from './types';

/** A figure that is the job's pay, with what the line says of it. */
export interface Pay {
  figure: Figure;
  reading: Reading;
  low: number | null;
  high: number | null;
  period: PayPeriod;
  inferred: boolean;
  fixed: boolean;
}

/** Two figures of the same kind are two levels or jobs; otherwise the second repeats the first. */
export function isAnotherLevel(tokens: Token[], first: Pay, previous: Pay, other: Pay): boolean {
  if (other.period !== first.period) return false;
  const [a, b] = [basisOf(first), basisOf(other)];
  if (a !== 'unknown' && b !== 'unknown' && a !== b) return false;
  if ((first.figure.currency ?? 'EUR') !== (other.figure.currency ?? 'EUR')) return false;
  for (let at = previous.figure.next; at < other.figure.first; at++)
    if (RESTATE.has(wordAt(tokens, at) ?? '') || markAt(tokens, at) === '=') return false;
  const ratio = (other.high ?? other.low!) / (first.high ?? first.low!);
  return ratio > 0.4 && ratio < 2.5;
}

export const basisOf = (pay: Pay): PayBasis =>
  pay.figure.qualifiers.basis !== 'unknown' ? pay.figure.qualifiers.basis : pay.reading.basis;

interface Ends {
  low: number | null;
  high: number | null;
}

export function envelope(a: Ends, b: Ends): Ends {
  const lows = [a.low, b.low].filter((n) => n !== null);
  const highs = [a.high, b.high].filter((n) => n !== null);
  const openAbove = a.high === null ? b.low !== null : b.high === null && b.low !== null;
  return {
    low: lows.length ? Math.min(...lows) : null,
    high: openAbove || highs.length === 0 ? null : Math.max(...highs),
  };
}

/** "12 € de l'heure soit 1 570 € brut mensuel": what is said of one holds for both. */
export function restatedBasis(tokens: Token[], first: Pay, all: Pay[]): PayBasis | null {
  const next = all[all.indexOf(first) + 1];
  if (!next || next.period === first.period) return null;
  return tokens[next.figure.first]!.start - tokens[first.figure.next - 1]!.end < 60
    ? basisOf(next)
    : null;
}

const BASIS_REACH = 6;

/** "2 500 € (confirmé) brut", "1 900 € selon profil, brut": said a little after it. */
export function basisAfter(tokens: Token[], { figure }: Pay): PayBasis {
  for (let at = figure.next; at < figure.next + BASIS_REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || token.kind === 'percent') break;
    if (token.kind === 'mark' && !['(', ')', ',', '/', '-'].includes(token.text)) break;
    const basis = BASIS_WORD.get(wordAt(tokens, at) ?? '');
    if (basis) return basis;
  }
  return 'unknown';
}
