/** Where Loupe Métier runs in Firefox: any page by a gesture, frames of other hosts, added sites, pages open under an update. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { FirefoxBrowser } from './browser';
import type { BrowserWindow } from './browser-window';
import { oneFaultlessWindow } from './one-browser';
import { WAIT } from './steps';

let firefox: FirefoxBrowser;
let around: BrowserWindow;
oneFaultlessWindow((launched, itsWindow) => {
  firefox = launched;
  around = itsWindow;
});

const BOARD = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const ANYWHERE = 'https://www.example.org/annuaire';
const pageOf = (more = '') =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><body style="margin: 40px">
  <p>Un <b id="job">boulanger</b> et un menuisier.</p>${more}</body></html>`;

async function open(address: string, content = pageOf()): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(firefox.site.page(address, content));
  await page.bringToFront();
  return page;
}
/** How many kinds of marks each document of a page has. */
const marked = (page: Page) => () =>
  Promise.all(page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size)));
/** Once a board that is opened now has its marks, what was opened before has had the time for its own. */
async function waitForABoard(): Promise<void> {
  const board = await open('https://www.apec.fr/candidat/1.html');
  await firefox.hover(board, 'menuisier');
  await board.close();
}
async function switchSite(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.click(300, 500, { button: 'right' });
  await around.chooseFromMenu('site-on-off');
}

test('a selection on a page of no board gets its card, and the page is read from then on', async () => {
  const page = await open(ANYWHERE);
  expect(await marked(page)()).toEqual([0]);
  await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('job')!));
  await page.click('#job', { button: 'right' });
  await around.chooseFromMenu('sheet-of-selection');
  await firefox.cardShows(page, /Boulang/);
  await page.keyboard.press('Escape');
  await firefox.hover(page, 'menuisier');
  await firefox.cardShows(page, /Menuisi/);
  await page.close();
});

test('the switch of the context menu reaches frames of other hosts, and shows them again', async () => {
  firefox.site.page('https://www.apec.fr/encart.html', '<meta charset="utf-8"><p>Un plombier.</p>');
  const frame = '<iframe src="https://www.apec.fr/encart.html"></iframe>';
  const page = await open(BOARD, pageOf(frame));
  await expect.poll(marked(page), WAIT).toEqual([1, 1]);
  await switchSite(page);
  await expect.poll(marked(page), WAIT).toEqual([0, 0]);
  // Without the permission that the menu gave for this once.
  await page.reload();
  await waitForABoard();
  expect(await marked(page)()).toEqual([0, 0]);
  await switchSite(page);
  await expect.poll(marked(page), WAIT).toEqual([1, 1]);
  await page.close();
});

test('a site the reader adds is read at once and when it is loaded again, until the permission goes', async () => {
  const page = await open(ANYWHERE, pageOf('<iframe srcdoc="<p>Un plombier.</p>"></iframe>'));
  await around.changePermission('add', 'https://www.example.org/*');
  await expect.poll(marked(page), WAIT).toEqual([1, 1]);
  await page.reload();
  await expect.poll(marked(page), WAIT).toEqual([1, 1]);
  await around.changePermission('remove', 'https://www.example.org/*');
  await expect.poll(marked(page), WAIT).toEqual([0, 0]);
  await page.reload();
  await waitForABoard();
  expect(await marked(page)()).toEqual([0, 0]);
  await page.close();
});

test('an update, then off and on again, under an open page', async () => {
  const page = await open(BOARD);
  await firefox.hover(page, 'boulanger');
  await firefox.cardShows(page, /Boulang/);
  const cards = () =>
    page.evaluate(() => document.querySelectorAll('[data-loupe-metier=card]').length);
  // With its card open: in Firefox the old script ends without a word, the new one takes it away.
  await around.manageAddon('reload');
  await expect.poll(cards, WAIT).toBe(0);
  await firefox.hover(page, 'menuisier');
  await firefox.cardShows(page, /Menuisi/);
  await page.keyboard.press('Escape');
  await expect.poll(cards, WAIT).toBe(0);

  await around.manageAddon('disable');
  await firefox.hover(page, 'boulanger');
  // Nobody is there to tell that no card will come: longer than one takes.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await cards()).toBe(0);

  await around.manageAddon('enable');
  // The old marks do not tell when the new script has come: the pointer goes there again until it has.
  const answered = async () => {
    const text = await firefox.cardText(page);
    if (text === '') await firefox.hover(page, 'boulanger');
    return text;
  };
  await expect.poll(answered, { ...WAIT, interval: 700 }).toMatch(/Boulang/);
  await expect.poll(cards, WAIT).toBe(1);
  await page.close();
});
