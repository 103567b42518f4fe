/**
 * The search in the app's own page rather than asked of the worker: a trip there
 * and back costs several times what the search does, and only what is found
 * within the keystroke is painted with the letter itself.
 */
import { briefs } from '../../extension/bundled/briefs';
import type { Search } from '../../extension/bundled/search';
import { remembering } from '../../sheets/remembering';

/** Searches that V8 needs to have run most of a search's code once, and its loops compiled. */
const WARM_UPS = 40;
/** Letters of a name typed in a warm-up: words begun and whole ones run different code. */
const TYPED = [3, 7, 12, 40];

let ready: Search | null = null;

/** The search, when its files are in memory. */
export const searchInMemory = (): Search | null => ready;

/** Reads what a search needs, once. @throws when it cannot be read; the next call tries again. */
export const prepareSearch = remembering(async (): Promise<Search> => {
  const { searcher } = await import('../../extension/bundled/search');
  ready = await searcher();
  const labels = (await briefs()).map(({ label }) => label);
  warmUp(ready, labels);
  return ready;
});

/** Runs some searches while the page rests, one at a time: the first ones of fresh code take ten times as long as later ones. */
function warmUp(search: Search, labels: string[]): void {
  let run = 0;
  const next = () => {
    const label = labels[Math.floor((run * labels.length) / WARM_UPS)] ?? '';
    search(label.slice(0, TYPED[run % TYPED.length]), 1);
    run += 1;
    if (run < WARM_UPS) requestIdleCallback(next);
  };
  requestIdleCallback(next);
}
