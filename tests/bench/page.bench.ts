/**
 * What the extension costs a page, in Chromium, in the production build: the
 * same page in the same browser with and without it, medians of several loads.
 */
import type { ExtensionBrowser } from '../e2e/support/browser';
import { settledMarks } from '../e2e/support/marks';
import type { Figure } from './figure';
import { longestTask } from './longest-task';
import { pageOf } from './page-text';
import { compared, inTurn } from './pairs';
import { ADDRESS, meter, spread, visit, withBrowsers } from './visit';

/** Rounds of loads, with ours, an empty one and no extension in turn. */
const LOADS = 40;
const RESTS = 3;
/** Seconds a page is idle. */
const IDLE = 3;
/** Longest wait for a page's marks to stand still, in ms. */
const PATIENCE = 30_000;

/**
 * Main-thread milliseconds of a load, and of the marking that follows.
 * @throws when the page is not marked by then: the figure would be too good.
 */
async function loadCost(browser: ExtensionBrowser, of: 'ours' | 'other'): Promise<number> {
  const { page, session } = await visit(browser);
  await page.waitForTimeout(2000);
  const { work } = await meter(session);
  const marked = await page.evaluate(() => CSS.highlights.size > 0);
  if (of === 'ours' && !marked) throw new Error('the page was not marked within 2 s');
  await page.close();
  return work * 1000;
}

/** Milliseconds from the load event until the last mark, as the page itself sees them. */
async function timeToMarked(browser: ExtensionBrowser): Promise<number> {
  const { page } = await visit(browser);
  const elapsed = await page.evaluate(
    (patience) =>
      new Promise<number>((resolve) => {
        const loaded = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
        let count = 0;
        let last = performance.now();
        const timer = setInterval(() => {
          const now = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
          if (now !== count) [count, last] = [now, performance.now()];
          if ((count > 0 && performance.now() - last > 1500) || performance.now() > patience) {
            clearInterval(timer);
            resolve(last - loaded.loadEventEnd);
          }
        }, 25);
      }),
    PATIENCE,
  );
  await page.close();
  return elapsed;
}

/** Main-thread milliseconds in some seconds of a page at rest. */
async function idle(browser: ExtensionBrowser): Promise<number> {
  const { page, session } = await visit(browser);
  await page.waitForTimeout(1500);
  const before = await meter(session);
  await page.waitForTimeout(IDLE * 1000);
  const after = await meter(session);
  await page.close();
  return (after.work - before.work) * 1000;
}

/** The longest task of ours while a page is loaded and marked, in ms. */
async function longest({ context }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
  const time = await longestTask(page, async () => {
    await page.goto(ADDRESS);
    await settledMarks(page);
  });
  await page.close();
  return time;
}

export function run(): Promise<Figure[]> {
  return withBrowsers(async ({ site, ours, empty, bare }) => {
    site.page(ADDRESS, pageOf(100));
    const warm = await visit(ours);
    await settledMarks(warm.page);
    await warm.page.close();
    const [mine, floor, without] = await inTurn([ours, empty, bare], LOADS, (browser) =>
      loadCost(browser, browser === ours ? 'ours' : 'other'),
    );
    const cost = compared(mine!, without!);
    const least = compared(floor!, without!);
    const [resting, restingBare] = await inTurn([ours, bare], RESTS, idle);
    const figures: Figure[] = [
      {
        name: 'added main-thread time, 100 kB of text',
        value: cost.added,
        unit: 'ms',
        peer: 'an empty extension',
        peerValue: least.added,
        note: `bar 30; ${spread(cost)}; the empty one ${spread(least)}; ${LOADS} rounds, ${Math.round(cost.bare)} without`,
      },
      {
        name: 'longest task of ours, 100 kB of text',
        value: await longest(ours),
        unit: 'ms',
        note: 'bar 50',
      },
      {
        name: `added main-thread time, ${IDLE} s at rest`,
        value: compared(resting!, restingBare!).added,
        unit: 'ms',
        note: 'bar 0',
      },
    ];
    site.page(ADDRESS, pageOf(1024));
    figures.push(
      {
        name: '1 MB of text fully marked after load',
        value: await timeToMarked(ours),
        unit: 'ms',
        note: 'bar 1500',
      },
      {
        name: 'longest task of ours, 1 MB of text',
        value: await longest(ours),
        unit: 'ms',
        note: 'bar 50',
      },
    );
    return figures;
  });
}
