/** What the extension costs a page that changes or moves all the time, and what it keeps of it. */
import type { ExtensionBrowser } from '../e2e/support/browser';
import type { Figure } from './figure';
import { JOBS, pageOf } from './page-text';
import { compared, inTurn } from './pairs';
import { median } from './statistics';
import { ADDRESS, meter, spread, visit, withBrowsers } from './visit';

const STORMS = 6;
/** Seconds the page changes. */
const STORM = 10;

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

/** Seconds until a spinner is taken for one that stays, and then as long as it is watched. */
const SPUN = 7;
const SPINNER = `<body><svg width="40" height="40"><rect width="20" height="20">
  <animate attributeName="x" from="0" to="20" dur="1s" repeatCount="indefinite"/></rect></svg>`;

/** Percent of the main thread while something moves in a page that is read. */
async function spinning(browser: ExtensionBrowser): Promise<number> {
  const { page, session } = await visit(browser);
  await page.waitForTimeout(SPUN * 1000);
  const before = await meter(session);
  await page.waitForTimeout(SPUN * 1000);
  const after = await meter(session);
  await page.close();
  return ((after.work - before.work) / SPUN) * 100;
}

export function run(): Promise<Figure[]> {
  return withBrowsers(async ({ site, ours, bare }) => {
    site.page(ADDRESS, pageOf(100));
    const heaps = new Map<ExtensionBrowser, number[]>([
      [ours, []],
      [bare, []],
    ]);
    const [shares, without] = await inTurn([ours, bare], STORMS, async (browser) => {
      const { share, grown } = await storm(browser);
      heaps.get(browser)?.push(grown);
      return share * 100;
    });
    const share = compared(shares!, without!);
    const each = shares!.map((value, round) => value - without![round]!);
    const kept = heaps.get(ours)!.map((grown, round) => grown - heaps.get(bare)![round]!);
    site.page(ADDRESS, pageOf(100).replace('<body>', SPINNER));
    const [spun, spunBare] = await inTurn([ours, bare], STORMS, spinning);
    const spin = compared(spun!, spunBare!);
    return [
      {
        name: 'share of the main thread beside a spinner',
        value: spin.added,
        unit: '%',
        note: `${spread(spin)}; ${Math.round(spin.bare)} without`,
      },
      {
        name: 'share of the main thread, 1,000 mutations a second',
        value: share.added,
        unit: '%',
        note: `bar 10; ${spread(share)}; each: ${each.map((one) => one.toFixed(1)).join(', ')}; ${Math.round(share.bare)} without`,
      },
      {
        name: 'heap kept after the storm',
        value: median(kept) / 1e6,
        unit: 'MB',
        note: 'bar 5',
      },
    ];
  });
}
