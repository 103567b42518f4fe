import { readFileSync } from 'node:fs';
import type { Board } from '../../../src/page/boards/board';

/** The fixture page of a board: ours, built like the real one. */
export function boardPage(board: Board): string {
  return readFileSync(`tests/fixtures/boards/${board.id}.html`, 'utf8');
}

/** An address where a board's ads are read. */
export function boardAddress({ matches, within }: Board): string {
  const pattern = matches[0] ?? '';
  const [start = '/'] = within ?? [];
  return pattern.replace('://*.', '://www.').replace('*', `${start.slice(1)}offres`);
}
