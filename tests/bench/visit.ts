import type { CDPSession, Page } from '@playwright/test';
import { ExtensionBrowser } from '../e2e/support/browser';
import { ensureBuild } from '../e2e/support/build';
import { Site } from '../e2e/support/site';
import { emptyExtension } from './empty-extension';
import type { Compared } from './pairs';

/** A page of a board, where the extension comes by itself. */
export const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
/** Before a load, in ms: the process of the page before ends, and the browser keeps another ready. */
export const PAUSE = 300;

/** The same browser three times: with our extension, with an empty one, with none. */
export interface Browsers {
  site: Site;
  ours: ExtensionBrowser;
  empty: ExtensionBrowser;
  bare: ExtensionBrowser;
}

/** Launches the browsers, hands them over, and closes them. */
export async function withBrowsers<R>(run: (browsers: Browsers) => Promise<R>): Promise<R> {
  const build = ensureBuild('chrome');
  const site = await Site.start();
  const launch = (extension: string | null) =>
    ExtensionBrowser.launch({ site, language: 'fr', extension });
  const [ours, empty, bare] = [
    await launch(build),
    await launch(emptyExtension(build)),
    await launch(null),
  ];
  try {
    return await run({ site, ours, empty, bare });
  } finally {
    for (const browser of [ours, empty, bare]) await browser.close();
    await site.stop();
  }
}

/** Seconds the page's main thread worked since it was opened, and its heap in bytes. */
export async function meter(session: CDPSession): Promise<{ work: number; heap: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { work: of('TaskDuration'), heap: of('JSHeapUsedSize') };
}

/** Opens the page in a tab of its own, its main thread metered. */
export async function visit(
  { context }: ExtensionBrowser,
  address = ADDRESS,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.waitForTimeout(PAUSE);
  // The thread's own time: what other programs take of a busy machine is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  return { page, session };
}

/** Milliseconds from the start of a page's navigation to the end of its load event. */
export function loadTimeOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.loadEventEnd ?? Number.NaN;
  });
}

/** Where a median lies 19 times in 20. */
export function spread({ interval }: Compared, scale = 1): string {
  const [from, to] = interval.map((end) => (end * scale).toFixed(1));
  return `95 %: ${from} to ${to}`;
}
