/** Hours a week, share of full time and months paid, where a text states them. */
import { markAt, wordAt } from './amounts';
import type { Token } from './tokens';
import type { WorkingTime } from './types';

/** Legal full time in France, hours a week (Code du travail, art. L3121-27; in force since 2000, read 2026). */
export const FULL_TIME_HOURS = 35;
/** Weeks in a month, on average, as the legal monthly 151.67 hours count them. */
export const WEEKS_PER_MONTH = 52 / 12;

/** Reads the working time said anywhere in the tokens; empty when nothing is. */
export function readWorkingTime(tokens: Token[]): WorkingTime {
  const time: WorkingTime = {};
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'hours') readHours(tokens, at, token, time);
    if (token.kind === 'percent' && isShare(tokens, at)) time.share ??= token.value / 100;
    if (token.kind === 'word') readWord(tokens, at, token.text, time);
    if (token.kind === 'number') readNumber(tokens, at, token.value, time);
  }
  return time;
}

function readWord(tokens: Token[], at: number, word: string, time: WorkingTime): void {
  if (word === 'temps' && wordAt(tokens, at + 1) === 'partiel') time.partTime = true;
  if (word === 'part' && wordAt(tokens, markAt(tokens, at + 1) ? at + 2 : at + 1) === 'time')
    time.partTime = true;
  const half =
    word === 'mi' && wordAt(tokens, markAt(tokens, at + 1) ? at + 2 : at + 1) === 'temps';
  if (half || word === 'mitemps') time.share ??= 0.5;
  if (isFullTimeBasis(tokens, at, word)) time.fullTimeAmount = true;
}

/** "base temps plein", "pour un temps plein", "équivalent temps plein", "ETP". */
function isFullTimeBasis(tokens: Token[], at: number, word: string): boolean {
  if (word === 'etp') return true;
  if (word !== 'temps' || !['plein', 'complet'].includes(wordAt(tokens, at + 1) ?? ''))
    return false;
  const before = wordAt(tokens, at - 1) === 'un' ? at - 2 : at - 1;
  return ['base', 'pour', 'equivalent'].includes(wordAt(tokens, before) ?? '');
}

/** "80 %" beside words of working time, or at the end of "Temps de travail : 80 %". */
function isShare(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'percent' || token.value < 20 || token.value >= 100) return false;
  const after = wordAt(tokens, at + 1) === 'd' ? at + 3 : at + 1;
  if (wordAt(tokens, at + 1) === 'etp' || wordAt(tokens, at + 2) === 'etp') return true;
  if (
    wordAt(tokens, at + 1) === 'd' &&
    wordAt(tokens, at + 2) === 'un' &&
    wordAt(tokens, after) === 'temps'
  )
    return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = wordAt(tokens, i);
    if (word === 'partiel' || word === 'travail' || word === 'temps' || word === 'quotite')
      return true;
    if (word && !['a', 'de', 'd'].includes(word)) return false;
    if (!word && ![':', '(', '-'].includes(markAt(tokens, i) ?? '')) return false;
  }
  return false;
}

/** A clock time ("8h-12h", "de 7h à 15h", "24h/24") is no duration. */
function isClock(tokens: Token[], at: number): boolean {
  const near = [tokens[at - 1], tokens[at + 1], tokens[at - 2], tokens[at + 2]];
  const [before, after, before2, after2] = near;
  const joins = (t: Token | undefined) =>
    (t?.kind === 'mark' && /[-–/]/.test(t.text)) ||
    (t?.kind === 'word' && ['a', 'et', 'de', 'jusqu'].includes(t.text));
  const times = (t: Token | undefined) => t?.kind === 'hours' || t?.kind === 'number';
  return (joins(before) && before2?.kind === 'hours') || (joins(after) && times(after2));
}

function readHours(
  tokens: Token[],
  at: number,
  token: Token & { kind: 'hours' },
  time: WorkingTime,
): void {
  const per = periodAfter(tokens, at + 1);
  if (per === 'week') {
    time.hoursPerWeek ??= inRange(token.value, 2, 60);
  } else if (per === 'month' || Math.abs(token.value - 151.67) < 0.7) {
    time.hoursPerWeek ??= inRange(round(token.value / WEEKS_PER_MONTH), 2, 60);
  } else if (!per && !isClock(tokens, at) && isWeeklyByItself(tokens, at, token)) {
    time.hoursPerWeek ??= token.value;
  }
}

const CONTRACT =
  /^(partiel|part|cdi|cdd|cdii|contrat|base|sur|hebdo|hebdomadaire|un|travail|hours)$/;

/**
 * "35h", "39 heures" alone. Fewer hours would change how the pay is taken:
 * they need a word of contract before them ("CDI 24h", "pour un 30h"), for a
 * course or a mission also lasts "30 heures".
 */
function isWeeklyByItself(tokens: Token[], at: number, token: Token & { kind: 'hours' }): boolean {
  if (token.value < 4 || token.value > 48) return false;
  if (token.value >= FULL_TIME_HOURS) return true;
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some((before) => before.kind === 'word' && CONTRACT.test(before.text));
}

/** "37,50 hebdomadaires" and such, without an h. */
function readNumber(tokens: Token[], at: number, value: number, time: WorkingTime): void {
  const isHours = /^(heure|hour)/.test(wordAt(tokens, at + 1) ?? '');
  if (isHours && periodAfter(tokens, at + 2) === 'month')
    time.hoursPerWeek ??= inRange(round(value / WEEKS_PER_MONTH), 2, 60);
}

/** The period of a duration: "/semaine", "par semaine", "hebdo", "/mois", "mensuelles", "par jour". */
function periodAfter(tokens: Token[], start: number): 'week' | 'month' | 'other' | null {
  for (let at = start; at < start + 4; at++) {
    const word = wordAt(tokens, at);
    if (word && /^(sem|week|hebdo)/.test(word)) return 'week';
    if (word && /^(mois|mens|month)/.test(word)) return 'month';
    if (word && /^(jour|an$|annu|nuit|day)/.test(word)) return 'other';
    if (
      !(word && ['par', 'de', 'la', 'a', 'per', 'travail'].includes(word)) &&
      markAt(tokens, at) !== '/'
    )
      return null;
  }
  return null;
}

const round = (hours: number): number => Math.round(hours * 10) / 10;
const inRange = (value: number, low: number, high: number): number | undefined =>
  value >= low && value <= high ? value : undefined;
