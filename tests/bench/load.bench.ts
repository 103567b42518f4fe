/**
 * How much later a page has loaded with the extension: a page of text alone,
 * and one that waits for what it needs, as those of real boards do.
 */
import { readFileSync } from 'node:fs';
import type { ExtensionBrowser } from '../e2e/support/browser';
import type { Site } from '../e2e/support/site';
import type { Figure } from './figure';
import { pageOf } from './page-text';
import { compared, inTurn } from './pairs';
import { ADDRESS, type Browsers, loadTimeOf, PAUSE, spread, withBrowsers } from './visit';

/** The load event comes and goes by tens of milliseconds: a median of many. */
const LOADS = 60;
/** Milliseconds until anything but the page itself comes, as from a near server. */
const AWAY = 50;
const PICTURES = 12;

/** Milliseconds from the start of a navigation to the end of its load event. */
async function loadTime({ context }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
  await page.waitForTimeout(PAUSE);
  await page.goto(ADDRESS);
  const time = await loadTimeOf(page);
  await page.close();
  return time;
}

/** The page of text, with a style sheet, a script and pictures that come from afar. */
function furnish(site: Site): void {
  const at = (path: string) => new URL(path, ADDRESS).href;
  const picture = readFileSync('public/icon/48.png');
  const cached = { headers: { 'cache-control': 'no-store' }, after: AWAY };
  site.page(at('/style.css'), {
    body: 'body { font: 16px/1.5 serif }',
    type: 'text/css',
    ...cached,
  });
  site.page(at('/page.js'), {
    body: 'document.body.dataset.ready = "yes"',
    type: 'text/javascript',
    ...cached,
  });
  let pictures = '';
  for (let n = 0; n < PICTURES; n++) {
    site.page(at(`/${n}.png`), { body: picture, type: 'image/png', ...cached });
    pictures += `<img src="/${n}.png" width="48" height="48" alt="">`;
  }
  const page = pageOf(100)
    .replace('<body>', `<link rel="stylesheet" href="/style.css"><body>${pictures}`)
    .replace('</body>', '<script src="/page.js"></script></body>');
  site.page(ADDRESS, page);
}

async function loads({ ours, empty, bare }: Browsers, name: string, rounds: number, bar = '') {
  const [mine, floor, without] = await inTurn([ours, empty, bare], rounds, loadTime);
  const added = compared(mine!, without!);
  const least = compared(floor!, without!);
  const beyond = compared(mine!, floor!);
  const percent = 100 / added.bare;
  return [
    {
      name: `added load time, ${name}`,
      value: added.added * percent,
      unit: '%',
      peer: 'an empty extension',
      peerValue: least.added * percent,
      note: `${bar}${spread(added, percent)}; the empty one ${spread(least, percent)}; ${rounds} rounds, ${Math.round(added.bare)} ms without`,
    },
    {
      name: `load time beyond an empty extension’s, ${name}`,
      value: beyond.added * percent,
      unit: '%',
      note: spread(beyond, percent),
    },
  ];
}

export function run(): Promise<Figure[]> {
  return withBrowsers(async (browsers) => {
    browsers.site.page(ADDRESS, pageOf(100));
    const figures = await loads(browsers, '100 kB of text', LOADS, 'bar 3; ');
    furnish(browsers.site);
    const name = `the same with pictures, style and script ${AWAY} ms away`;
    return [...figures, ...(await loads(browsers, name, LOADS / 2))];
  });
}
