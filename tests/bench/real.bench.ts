/** What the extension costs the real pages beside the checkout: their elements are many, their texts short. */
import type { ExtensionBrowser } from '../e2e/support/browser';
import { NO_REAL_PAGES, type RealPage, realPages } from '../e2e/support/real-pages';
import type { Figure } from './figure';
import { compared, inTurn } from './pairs';
import { median } from './statistics';
import { type Browsers, loadTimeOf, meter, visit, withBrowsers } from './visit';

const ROUNDS = 12;
/** Until a page is marked, in ms. */
const MARKED = 1500;
/** Without its style sheets a page shows spinners that its readers do not see. */
const ENDLESS = /<animate(Transform|Motion)?\b[^>]*>/g;

/** Main-thread milliseconds of a load and of the marking, and how long the load itself took. */
async function cost(browser: ExtensionBrowser, address: string) {
  const { page, session } = await visit(browser, address);
  const load = await loadTimeOf(page);
  await page.waitForTimeout(MARKED);
  const { work } = await meter(session);
  await page.close();
  return { work: work * 1000, load };
}

async function measure({ site, ours, bare }: Browsers, { address, html }: RealPage) {
  site.page(address, html.replace(ENDLESS, ''));
  const loads: number[][] = [[], []];
  const ways = [ours, bare];
  const [mine, without] = await inTurn(ways, ROUNDS, async (browser) => {
    const { work, load } = await cost(browser, address);
    loads[ways.indexOf(browser)]?.push(load);
    return work;
  });
  const load = compared(loads[0]!, loads[1]!);
  return { work: compared(mine!, without!), load: (load.added / load.bare) * 100 };
}

export async function run(): Promise<Figure[]> {
  const pages = realPages();
  if (pages.length === 0) {
    console.error(`real: ${NO_REAL_PAGES}`);
    return [];
  }
  return withBrowsers(async (browsers) => {
    const measured: { file: string; work: ReturnType<typeof compared>; load: number }[] = [];
    for (const page of pages)
      measured.push({ file: page.file, ...(await measure(browsers, page)) });
    const each = measured.map(
      ({ file, work }) => `${file} ${Math.round(work.added)} of ${Math.round(work.bare)}`,
    );
    return [
      {
        name: 'added main-thread time, the real page in the middle',
        value: median(measured.map(({ work }) => work.added)),
        unit: 'ms',
        note: `${ROUNDS} rounds; ${each.join(', ')}`,
      },
      {
        name: 'added load time, the real page in the middle',
        value: median(measured.map(({ load }) => load)),
        unit: '%',
        note: measured.map(({ load }) => load.toFixed(1)).join(', '),
      },
    ];
  });
}
