/** Rows that the keys walk: anything marked `data-row`. */
export const ROWS = '[data-row]';

/** Of these, what a search opens: an answer of the quiz is a row too, and given by its own press alone. */
const OPENED = 'a[data-row]';

/** What tells that the reader wants something else by now. */
const ELSE = ['keydown', 'input', 'pointerdown', 'popstate'] as const;

/**
 * Opens the first row of what was searched for, or, as a reader's Enter may be
 * faster than the first reading of the names, opens it as soon as it is there.
 * That is called off by another key, another text, a click or a step back.
 */
export function openFirst(frame: HTMLElement | null, search: HTMLInputElement | null): void {
  if (!frame || clickFirst(frame) || !search?.value.trim()) return;
  const over = new AbortController();
  const end = () => over.abort();
  const observer = new MutationObserver(() => {
    if (clickFirst(frame)) end();
  });
  over.signal.addEventListener('abort', () => observer.disconnect());
  for (const event of ELSE) addEventListener(event, end, { capture: true, signal: over.signal });
  observer.observe(frame, { childList: true, subtree: true });
}

function clickFirst(frame: HTMLElement): boolean {
  const first = frame.querySelector<HTMLElement>(OPENED);
  first?.click();
  return first !== null;
}
