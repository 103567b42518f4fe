import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FirefoxBrowser } from './browser';
import { oneFaultlessBrowser } from './one-browser';
import { WAIT } from './steps';

let firefox: FirefoxBrowser;
oneFaultlessBrowser(
  (launched) => {
    firefox = launched;
  },
  () => {
    process.env.HOME = anotherHome;
    return FirefoxBrowser.launch();
  },
);

/** A home folder of another user's, where this one can make one: containers of CI services give root such a home. */
const anotherHome = mkdtempSync(join(tmpdir(), 'loupe-home-'));
if (process.getuid?.() === 0) chownSync(anotherHome, 65_534, 65_534);
const ownHome = process.env.HOME;
afterAll(() => {
  process.env.HOME = ownHome;
  rmSync(anotherHome, { recursive: true });
});

const SENTENCE =
  'Vous travaillerez avec notre gestionnaire de communauté, un boulanger et une infirmière.';
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title>
<body><h1>Menuisier H/F</h1><p>${SENTENCE}</p></body></html>`;

test('names are marked on a board and the page’s DOM stays as it was', async () => {
  const page = await firefox.newPage();
  await page.goto(firefox.site.page('https://www.hellowork.com/fr-fr/emplois/1.html', PAGE));
  await firefox.hover(page, 'boulanger');
  expect(await page.evaluate(() => document.querySelectorAll('body *').length)).toBe(2);
  await page.close();
});

test('resting on a name opens its card, and Escape closes it', async () => {
  const page = await firefox.newPage();
  await page.goto(firefox.site.page('https://www.apec.fr/candidat/1.html', PAGE));
  await firefox.hover(page, 'gestionnaire de communauté');
  const text = await firefox.cardShows(page, 'E1101');
  expect(text).toContain('Community manager');
  expect(text).toMatch(/\d\s€/);
  await page.keyboard.press('Escape');
  await expect.poll(() => firefox.cardText(page), WAIT).toBe('');
  await page.close();
});

test('the popup searches, typos included', async () => {
  const popup = await firefox.openPage('popup.html', 'input');
  await popup.type('input', 'gestionaire de comunauté');
  await expect
    .poll(() => popup.evaluate(() => document.body.innerText), WAIT)
    .toContain('Community manager');
  await popup.close();
});

test('a page of no board is left alone', async () => {
  const page = await firefox.newPage();
  await page.goto(firefox.site.page('https://www.example.org/', PAGE));
  // Once a board that was opened later has its marks, this page has had the time for its own.
  const board = await firefox.newPage();
  await board.goto(firefox.site.page('https://www.apec.fr/candidat/1.html', PAGE));
  await firefox.hover(board, 'boulanger');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await board.close();
  await page.close();
});
