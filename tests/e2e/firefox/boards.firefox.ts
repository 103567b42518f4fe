import { expect, test } from 'vitest';
import { BOARDS } from '../../../src/page/boards';
import { boardAddress, boardPage } from '../support/boards';
import type { FirefoxBrowser } from './browser';
import { oneBrowser } from './one-browser';
import { WAIT } from './steps';

/** The boards most people read; Chromium's tests take them all. */
const READ_MOST = [
  'france-travail',
  'indeed',
  'hellowork',
  'linkedin',
  'wttj',
  'apec',
  'cadremploi',
  'monster',
  'meteojob',
  'le-forem',
  'jobup',
  'jobboom',
];

let firefox: FirefoxBrowser;
oneBrowser((launched) => {
  firefox = launched;
});

const boards = BOARDS.filter(({ id }) => READ_MOST.includes(id));

test('the table still has them all', () => {
  expect(boards.map(({ id }) => id).sort()).toEqual(READ_MOST.toSorted());
});

test.each(boards)(
  '$name: a name in a sentence opens its card, the page stays as it was',
  async (board) => {
    const page = await firefox.newPage();
    await page.goto(firefox.site.page(boardAddress(board), boardPage(board)));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await firefox.hover(page, 'gestionnaire de communauté');
    await firefox.cardShows(page, 'E1101');
    await page.keyboard.press('Escape');
    await expect.poll(() => firefox.cardText(page), WAIT).toBe('');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(firefox.faults).toEqual([]);
    expect(firefox.site.strays).toEqual([]);
    await page.close();
  },
);
