import type { Route } from './routes';

/** The search that was begun in the shell's field before the app was there to read it; null where nothing was typed. */
export function searchBegun(): Route | null {
  const field = document.querySelector<HTMLInputElement>('#app input[type="search"]');
  return field?.value ? { name: 'search', query: field.value } : null;
}
