/** The pages that real boards serve, as far as they lie beside the checkout: Chromium's tests count their marks. */
import { expect, test } from 'vitest';
import { beyondThePage, markedTitles, realPages } from '../support/real-pages';
import { until } from '../support/until';
import type { FirefoxBrowser } from './browser';
import { oneBrowser } from './one-browser';
import { WAIT } from './steps';

let firefox: FirefoxBrowser;
oneBrowser((launched) => {
  firefox = launched;
});

const pages = realPages();
/** For all of them together, in ms. */
const LONG = 120_000;

test.skipIf(pages.length === 0)(
  'titles of real pages are marked and open cards',
  async () => {
    for (const { file, address, html, titles } of pages) {
      const page = await firefox.newPage();
      await page.goto(firefox.site.page(address, html));
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const marked = async () => (await page.evaluate(markedTitles, titles)).filter(Boolean).length;
      await expect.poll(marked, WAIT).toBeGreaterThan(titles.length / 2);
      const first = await until(
        () => page.evaluate(firstMark),
        async () => `${file} has no mark`,
      );
      await firefox.hover(page, first);
      await firefox.cardShows(page, 'Ce que l’on fait');
      await page.keyboard.press('Escape');
      await expect.poll(() => firefox.cardText(page), WAIT).toBe('');
      const after = await page.evaluate(() => document.documentElement.outerHTML);
      expect(after === before, `${file} is as it was`).toBe(true);
      await page.close();
    }
    expect(beyondThePage(firefox.faults)).toEqual([]);
  },
  LONG,
);

/** Runs in the page: the words under its first mark that is drawn; null while there is none. */
function firstMark(): string | null {
  for (const highlight of CSS.highlights.values()) {
    for (const painted of highlight) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      if (range.getClientRects().length > 0) return range.toString();
    }
  }
  return null;
}
