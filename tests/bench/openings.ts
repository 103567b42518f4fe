import type { Page } from '@playwright/test';

/** A page to open, and the elements whose frames are waited for. */
export interface Opening {
  url: string;
  /** Selectors by the name of what they show; none for a page that is only painted. */
  shows: Record<string, string>;
}

/**
 * Times in ms from the start of the navigation, one for each round: `first` to
 * the presentation of the first frame with content (First Contentful Paint),
 * the others to the end of the frame that shows an element.
 */
export type OpeningTimes = Record<string, number[]>;

/**
 * Opens pages in turn, so that they share the machine's good and bad minutes.
 * The first round, which finds nothing warm, is left out.
 */
export async function openInTurn(
  page: Page,
  openings: readonly Opening[],
  rounds: number,
): Promise<OpeningTimes[]> {
  await watchFrames(page, Object.assign({}, ...openings.map(({ shows }) => shows)));
  const all: OpeningTimes[] = openings.map(() => ({}));
  for (let round = 0; round <= rounds; round++) {
    for (const [i, opening] of openings.entries()) {
      const times = await open(page, opening);
      if (round === 0) continue;
      for (const [name, time] of Object.entries(times)) {
        const known = all[i] as OpeningTimes;
        known[name] = [...(known[name] ?? []), time];
      }
    }
  }
  return all;
}

/** Has every page note, from its very start, when frames first showed certain elements. */
async function watchFrames(page: Page, selectors: Record<string, string>): Promise<void> {
  // As text: the runner's compiler adds helpers to functions that the page does not have.
  await page.addInitScript(`(() => {
    const awaited = new Map(Object.entries(${JSON.stringify(selectors)}));
    window.shown = {};
    const look = () => {
      for (const [name, selector] of awaited) {
        if (!document.querySelector(selector)) continue;
        awaited.delete(name);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { window.shown[name] = performance.now(); };
        requestAnimationFrame(() => port2.postMessage(null));
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
    document.addEventListener('focusin', look);
  })()`);
}

async function open(page: Page, { url, shows }: Opening): Promise<Record<string, number>> {
  await page.goto('about:blank');
  await page.goto(url);
  return page.evaluate<Record<string, number>>(`(async () => {
    const all = ${JSON.stringify(Object.keys(shows))};
    while (!all.every((name) => name in window.shown)) await new Promise((next) => setTimeout(next, 20));
    const first = await new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const [paint] = list.getEntriesByName('first-contentful-paint');
        if (paint) resolve(paint.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    return { first, ...window.shown };
  })()`);
}
