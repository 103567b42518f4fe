import { readFileSync } from 'node:fs';
import type { Board } from '../../../src/page/boards/board';

/** The fixture page of a board: ours, built like the real one. */
export function boardPage(board: Board): string {
  return readFileSync(`tests/fixtures/boards/${board.id}.html`, 'utf8');
}

/** An address that a board's first match pattern takes. */
export function boardAddress(board: Board): string {
  const pattern = board.matches[0] ?? '';
  return pattern.replace('://*.', '://www.').replace('*', 'offres');
}
