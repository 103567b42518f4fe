/** While a page keeps changing, it is looked at again no sooner than this, in ms. */
const REST = 200;
/** Longest wait between two looks, in ms. */
const LONGEST = 5000;

/**
 * Runs `work` at the first call, then now and then: the more a look costs, the
 * longer the rest before the next. A page that does not change costs no timer.
 * @param rested called when the page has not changed for a while after a look
 * @param owed milliseconds of rest that the last call of `work` has earned the page so far
 */
export function throttle(
  work: () => void,
  owed: () => number,
  rested: () => void,
  signal: AbortSignal,
): () => void {
  let timer = 0;
  let again = false;
  let last = Number.NEGATIVE_INFINITY;
  const arm = (ms: number) => {
    timer = window.setTimeout(() => {
      timer = 0;
      if (again) runWhenRested();
      else rested();
    }, ms);
  };
  const runWhenRested = () => {
    const rest = Math.min(LONGEST, Math.max(REST, owed()));
    const left = last + rest - performance.now();
    again = left > 0;
    if (!again) {
      last = performance.now();
      work();
    }
    arm(again ? left : REST);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    if (timer === 0) runWhenRested();
    else again = true;
  };
}
