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

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
/** Pairs of loads, with and without the extension in turn, for each median. */
const LOADS = 7;
/** The load event comes and goes by tens of milliseconds: a median of many. */
const TIMED_LOADS = 25;
const RESTS = 3;
/** Seconds a page changes, and a page is idle. */
const STORM = 10;
const IDLE = 3;
/** Longest wait for a page's marks to stand still, in ms. */
const PATIENCE = 30_000;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

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
  // The thread's own time: what other programs take of a busy machine is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(ADDRESS);
  return { page, session };
}

/** Main-thread milliseconds of a load, and of the marking that follows. */
async function loadCost(browser: ExtensionBrowser): Promise<number> {
  const { page, session } = await visit(browser);
  await page.waitForTimeout(2000);
  const { work } = await meter(session);
  await page.close();
  return work * 1000;
}

/** Milliseconds from the start of a navigation to the end of its load event. */
async function loadTime({ context }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
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

/** The same measure without and with, some times in turn, so that a busy machine weighs on both. */
async function pairs(
  [with_, without]: [ExtensionBrowser, ExtensionBrowser],
  times: number,
  measure: (browser: ExtensionBrowser) => Promise<number>,
): Promise<{ ours: number; bare: number; added: number }> {
  const measured: { ours: number; bare: number }[] = [];
  for (let i = 0; i < times; i++) {
    const bare = await measure(without);
    measured.push({ bare, ours: await measure(with_) });
  }
  return {
    ours: median(measured.map(({ ours }) => ours)),
    bare: median(measured.map(({ bare }) => bare)),
    added: median(measured.map(({ ours, bare }) => ours - bare)),
  };
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
    const cost = await pairs(pair, LOADS, loadCost);
    const load = await pairs(pair, TIMED_LOADS, loadTime);
    const rest = await pairs(pair, RESTS, idle);
    figures.push(
      {
        name: 'added main-thread time, 100 kB of text',
        value: cost.added,
        unit: 'ms',
        note: `bar 30; whole page ${Math.round(cost.ours)} against ${Math.round(cost.bare)}`,
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
        note: `bar 3; ${TIMED_LOADS} pairs, ${Math.round(load.bare)} ms without`,
      },
      {
        name: `added main-thread time, ${IDLE} s at rest`,
        value: rest.added,
        unit: 'ms',
        note: 'bar 0',
      },
    );
    const stormy = await storm(with_);
    const bareStorm = await storm(without);
    figures.push(
      {
        name: 'share of the main thread, 1,000 mutations a second',
        value: (stormy.share - bareStorm.share) * 100,
        unit: '%',
        note: 'bar 10',
      },
      {
        name: 'heap kept after the storm',
        value: (stormy.grown - bareStorm.grown) / 1e6,
        unit: 'MB',
        note: 'bar 5',
      },
    );
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
