import { openFirst, ROWS } from './first-row';
import type { Router } from './router';

interface Places {
  frame: HTMLElement | null;
  search: HTMLInputElement | null;
  router: Pick<Router, 'route' | 'canGoBack' | 'back'>;
}

/**
 * The app's keys: `/` to the search, arrows between the search and the rows,
 * Esc back. Enter is the browser's own on a row; from the search it opens the
 * first row, once it is there.
 */
export function moveByKeys(event: KeyboardEvent, { frame, search, router }: Places): void {
  const at = event.target instanceof HTMLElement ? event.target : null;
  if (event.defaultPrevented || isChord(event) || (at !== search && isField(at))) return;
  const rows = [...(frame?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
  const here = at ? rows.indexOf(at) : -1;
  switch (event.key) {
    case '/':
      if (at === search) return;
      search?.focus();
      search?.select();
      break;
    case 'ArrowDown':
      if (at !== search && here < 0) return;
      rows[Math.min(here + 1, rows.length - 1)]?.focus();
      break;
    case 'ArrowUp':
      if (here < 0) return;
      (here === 0 ? search : rows[here - 1])?.focus();
      break;
    case 'Enter':
      if (at !== search) return;
      openFirst(frame, search);
      break;
    case 'Escape':
      if (!router.canGoBack) return;
      router.back();
      break;
    default:
      return;
  }
  event.preventDefault();
}

const isChord = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

function isField(element: HTMLElement | null): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}
