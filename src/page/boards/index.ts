/** The boards where Loupe Métier runs unasked: the one table of them. */
import { BELGIUM_LUXEMBOURG } from './belgium-luxembourg';
import type { Board } from './board';
import { EVERYWHERE } from './everywhere';
import { FRANCE } from './france';
import { matchesPattern } from './match-pattern';
import { QUEBEC } from './quebec';
import { SWITZERLAND } from './switzerland';

export const BOARDS: readonly Board[] = [
  ...FRANCE,
  ...EVERYWHERE,
  ...BELGIUM_LUXEMBOURG,
  ...SWITZERLAND,
  ...QUEBEC,
];

/** Match patterns of every board: the content script's `matches`. */
export const BOARD_MATCHES: string[] = BOARDS.flatMap((board) => board.matches);

/** The board of a page, or null elsewhere ("this site too", a saved page…). */
export function boardOf(url: string): Board | null {
  return (
    BOARDS.find((board) => board.matches.some((pattern) => matchesPattern(pattern, url))) ?? null
  );
}
