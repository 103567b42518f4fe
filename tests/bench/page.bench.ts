/**
 * What the extension costs a page, in Chromium, in the production build: the
 * same page in the same browser with and without it, medians of several loads.
 */
import type { CDPSession, Page } from '@playwright/test';
import { ExtensionBrowser } from '../e2e/support/browser';
import { ensureBuild } from '../e2e/support/build';
import { settledMarks } from '../e2e/support/marks';
import { Site } from '../e2e/support/site';
import type { Figure } from './figure';
import { longestTask } from './longest-task';
import { JOBS, pageOf } from './page-text';
import { type Compared, compare, median } from './pairs';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
/** Pairs of loads, with and without the extension in turn, for each median. */
const LOADS = 15;
/** The load event comes and goes by tens of milliseconds: a median of many. */
const TIMED_LOADS = 60;
const RESTS = 3;
const STORMS = 3;
/** Before a load, in ms: the process of the page before ends, and the browser keeps another ready. */
const PAUSE = 300;
/** Seconds a page changes, and a page is idle. */
const STORM = 10;
const IDLE = 3;
/** Longest wait for a page's marks to stand still, in ms. */
const PATIENCE = 30_000;

/** Seconds the page's main thread worked since it was opened, and its heap in bytes. */
async function meter(session: CDPSession): Promise<{ work: number; heap: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { work: of('TaskDuration'), heap: of('JSHeapUsedSize') };
}

interface Visit {
  page: Page;
  session: CDPSession;
}

async function visit({ context }: ExtensionBrowser): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.waitForTimeout(PAUSE);
  // The thread's own time: what other programs take of a busy machine is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(ADDRESS);
  return { page, session };
}

/**
 * Main-thread milliseconds of a load, and of the marking that follows.
 * @throws when the page is not marked by then: the figure would be too good.
 */
async function loadCost(browser: ExtensionBrowser): Promise<number> {
  const { page, session } = await visit(browser);
  await page.waitForTimeout(2000);
  const { work } = await meter(session);
  const marked = await page.evaluate(() => CSS.highlights.size > 0);
  if (browser.id !== '' && !marked) throw new Error('the page was not marked within 2 s');
  await page.close();
  return work * 1000;
}

/** Milliseconds from the start of a navigation to the end of its load event. */
async function loadTime({ context }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
  await page.waitForTimeout(PAUSE);
  await page.goto(ADDRESS);
  const time = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.loadEventEnd ?? Number.NaN;
  });
  await page.close();
  return time;
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

/** Share of the main thread while a thousand nodes a second change, and the heap it leaves, in bytes. */
async function storm(browser: ExtensionBrowser): Promise<{ share: number; grown: number }> {
  const { page, session } = await visit(browser);
  await page.waitForTimeout(1500);
  await session.send('HeapProfiler.collectGarbage');
  const before = await meter(session);
  await page.evaluate(
    ([seconds, jobs]) =>
      new Promise<void>((resolve) => {
        const list = document.body.appendChild(document.createElement('ul'));
        const end = performance.now() + (seconds as number) * 1000;
        let n = 0;
        const timer = setInterval(() => {
          for (let i = 0; i < 10; i++) {
            const row = document.createElement('li');
            row.textContent = `${(jobs as string[])[n++ % (jobs as string[]).length]} n° ${n}`;
            list.append(row);
            if (list.childElementCount > 200) list.firstElementChild?.remove();
          }
          if (performance.now() < end) return;
          clearInterval(timer);
          list.remove();
          resolve();
        }, 10);
      }),
    [STORM, JOBS],
  );
  await page.waitForTimeout(1000);
  const after = await meter(session);
  await session.send('HeapProfiler.collectGarbage');
  const rest = await meter(session);
  await page.close();
  return { share: (after.work - before.work) / (STORM + 1), grown: rest.heap - before.heap };
}

/** What storms cost: the worst share, since the bar is for each, and the median of the heap kept. */
async function storms([with_, without]: [ExtensionBrowser, ExtensionBrowser]): Promise<Figure[]> {
  const shares: number[] = [];
  const grown: number[] = [];
  for (let i = 0; i < STORMS; i++) {
    const ours = await storm(with_);
    const bare = await storm(without);
    shares.push((ours.share - bare.share) * 100);
    grown.push((ours.grown - bare.grown) / 1e6);
  }
  const all = shares.map((share) => share.toFixed(1)).join(', ');
  return [
    {
      name: 'share of the main thread, 1,000 mutations a second',
      value: Math.max(...shares),
      unit: '%',
      note: `bar 10; the worst of ${all}`,
    },
    { name: 'heap kept after the storm', value: median(grown), unit: 'MB', note: 'bar 5' },
  ];
}

/** Where a median lies 19 times in 20. */
function spread({ interval }: Compared, scale = 1): string {
  const [from, to] = interval.map((end) => (end * scale).toFixed(1));
  return `95 %: ${from} to ${to}`;
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

export async function run(): Promise<Figure[]> {
  ensureBuild('chrome');
  const site = await Site.start();
  const with_ = await ExtensionBrowser.launch({ site, language: 'fr' });
  const without = await ExtensionBrowser.launch({ site, language: 'fr', extension: null });
  const pair: [ExtensionBrowser, ExtensionBrowser] = [with_, without];
  const figures: Figure[] = [];
  try {
    site.page(ADDRESS, pageOf(100));
    const warm = await visit(with_);
    await settledMarks(warm.page);
    await warm.page.close();
    const cost = await compare(pair, LOADS, loadCost);
    const load = await compare(pair, TIMED_LOADS, loadTime);
    const rest = await compare(pair, RESTS, idle);
    figures.push(
      {
        name: 'added main-thread time, 100 kB of text',
        value: cost.added,
        unit: 'ms',
        note: `bar 30; ${spread(cost)}; ${LOADS} pairs, ${Math.round(cost.bare)} without`,
      },
      {
        name: 'longest task of ours, 100 kB of text',
        value: await longest(with_),
        unit: 'ms',
        note: 'bar 50',
      },
      {
        name: 'added load time, 100 kB of text',
        value: (load.added / load.bare) * 100,
        unit: '%',
        note: `bar 3; ${spread(load, 100 / load.bare)}; ${TIMED_LOADS} pairs, ${Math.round(load.bare)} ms without`,
      },
      {
        name: `added main-thread time, ${IDLE} s at rest`,
        value: rest.added,
        unit: 'ms',
        note: 'bar 0',
      },
    );
    figures.push(...(await storms(pair)));
    site.page(ADDRESS, pageOf(1024));
    figures.push(
      {
        name: '1 MB of text fully marked after load',
        value: await timeToMarked(with_),
        unit: 'ms',
        note: 'bar 1500',
      },
      {
        name: 'longest task of ours, 1 MB of text',
        value: await longest(with_),
        unit: 'ms',
        note: 'bar 50',
      },
    );
  } finally {
    await with_.close();
    await without.close();
    await site.stop();
  }
  return figures;
}
