/** The boards where Loupe Métier runs unasked: the one table of them. */
import { AFRICA } from './africa';
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
  ...AFRICA,
];

/** Match patterns of every board: the content script's `matches`. */
export const BOARD_MATCHES: string[] = BOARDS.flatMap((board) => board.matches);

/** Whether ads are read at this address of a board: everywhere but on sites that are about more than jobs. */
export function isReadAt({ within }: Board, url: string): boolean {
  if (!within) return true;
  if (!URL.canParse(url)) return false;
  const { pathname, searchParams } = new URL(url);
  return within.some((place) => {
    const [start = '', query] = place.split('?');
    const asked = [...new URLSearchParams(query)];
    const asks = asked.every(([name, value]) => searchParams.get(name) === value);
    return `${pathname}/`.startsWith(start) && asks;
  });
}

/** The board of a page, or null elsewhere ("this site too", a saved page…). */
export function boardOf(url: string): Board | null {
  if (!URL.canParse(url)) return null;
  // Asked once: each property of a URL is a call, and there are a hundred patterns.
  const { protocol, hostname, pathname, search } = new URL(url);
  const address = { protocol, hostname, pathname, search };
  // Every pattern names a host of two parts or more: nearly all are ruled out by them, without being taken apart.
  const domain = hostname.split('.').slice(-2).join('.');
  const takes = (pattern: string) => pattern.includes(domain) && matchesPattern(pattern, address);
  return BOARDS.find((board) => board.matches.some(takes)) ?? null;
}
