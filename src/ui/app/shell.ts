import type { Route } from './routes';

/** On the shell's field while Enter is the last thing its reader did there. */
const ENTERED = 'data-entered';

const field = () => document.querySelector<HTMLInputElement>('#app input[type="search"]');

/** The search that was begun in the shell's field before the app was there to read it; null where nothing was typed. */
export function searchBegun(): Route | null {
  const query = field()?.value;
  return query ? { name: 'search', query } : null;
}

/** Keeps an Enter pressed in the shell's field for the app, until its reader types on. */
export function noteEnter(): void {
  const note = ({ target, type, key, isComposing }: Partial<KeyboardEvent>) => {
    if (isComposing || target !== field()) return;
    field()?.toggleAttribute(ENTERED, type === 'keydown' && key === 'Enter');
  };
  document.addEventListener('keydown', note);
  document.addEventListener('input', note);
}

/** Whether the search that was begun was entered too; asked once, the answer is no from then on. */
export function takeEnter(): boolean {
  const entered = field()?.hasAttribute(ENTERED) ?? false;
  field()?.removeAttribute(ENTERED);
  return entered;
}
