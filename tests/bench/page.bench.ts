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

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const LOADS = 3;
/** Seconds a page changes, and a page is idle. */
const STORM = 10;
const IDLE = 5;
/** Longest wait for a page's marks to stand still, in ms. */
const PATIENCE = 30_000;

const JOBS = [
  'boulanger',
  'infirmière',
  'comptable',
  'chef de projet',
  'soudeur',
  'aide-soignant',
  'graphiste',
  'menuisier',
];
const FILLER =
  'Au sein d’une équipe soudée, la personne retenue suit les dossiers en cours, répond aux demandes et veille au respect des délais convenus avec nos partenaires. ';

/** A page of about so many kB of visible text: an ad in ten paragraphs names its job. */
function pageOf(kilobytes: number): string {
  const count = Math.ceil((kilobytes * 1024) / (FILLER.length * 3));
  const paragraphs = Array.from({ length: count }, (_, i) =>
    i % 4 === 0
      ? `<h3><a href="#${i}">${JOBS[i % JOBS.length]} H/F</a></h3><p>Avec un ${JOBS[(i + 3) % JOBS.length]}. ${FILLER.repeat(3)}</p>`
      : `<p>${FILLER.repeat(3)}</p>`,
  );
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offres</title><body>${paragraphs.join('')}</body></html>`;
}

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
  await page.waitForTimeout(4000);
  const { work } = await meter(session);
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
  await page.waitForTimeout(3000);
  const before = await meter(session);
  await page.waitForTimeout(IDLE * 1000);
  const after = await meter(session);
  await page.close();
  return (after.work - before.work) * 1000;
}

/** The same measure with and without, each some times in turn, so that a busy machine weighs on both. */
async function both(
  [with_, without]: [ExtensionBrowser, ExtensionBrowser],
  measure: (browser: ExtensionBrowser) => Promise<number>,
): Promise<[number, number]> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    bare.push(await measure(without));
    ours.push(await measure(with_));
  }
  return [median(ours), median(bare)];
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
    const [ours, bare] = await both(pair, loadCost);
    figures.push({
      name: 'added main-thread time, 100 kB of text',
      value: ours - bare,
      unit: 'ms',
      note: `bar 30; whole page ${Math.round(ours)} against ${Math.round(bare)}`,
    });
    const [resting, bareResting] = await both(pair, idle);
    figures.push({
      name: `added main-thread time, ${IDLE} s at rest`,
      value: resting - bareResting,
      unit: 'ms',
      note: 'bar 0',
    });
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
    figures.push({
      name: '1 MB of text fully marked after load',
      value: await timeToMarked(with_),
      unit: 'ms',
      note: 'bar 1500',
    });
  } finally {
    await with_.close();
    await without.close();
    await site.stop();
  }
  return figures;
}
