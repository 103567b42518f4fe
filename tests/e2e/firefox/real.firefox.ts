/** The pages that real boards serve, as far as they lie beside the checkout: Chromium's tests count their marks. */
import { expect, test } from 'vitest';
import { marksHere } from '../support/marks';
import { beyondThePage, markedTitles, realPages } from '../support/real-pages';
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
      // One that is not laid out has no place.
      const first = (await page.evaluate(marksHere)).find(({ x, y }) => x > 0 && y > 0);
      if (!first) throw new Error(`${file} has no mark in sight`);
      await firefox.hover(page, first.text);
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
