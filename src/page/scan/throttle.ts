/** While a page keeps changing, it is looked at again no sooner than this, in ms. */
const REST = 200;

/**
 * Runs `work` at the first call, then at most once every `REST` ms. A page that
 * does not change costs no timer.
 */
export function throttle(work: () => void, signal: AbortSignal): () => void {
  let timer = 0;
  let again = false;
  const run = () => {
    again = false;
    work();
    timer = window.setTimeout(() => {
      timer = 0;
      if (again) run();
    }, REST);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    if (timer === 0) run();
    else again = true;
  };
}
