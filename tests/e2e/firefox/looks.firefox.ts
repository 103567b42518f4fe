/** Every view in Firefox as another reader has it: English, a dark system, no motion, small windows, paper, a screen reader's rules. */
import { source as axe } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { pagesOf } from '../support/pdf';
import { jobsKept, quizAnswered } from '../support/reader';
import { FirefoxBrowser } from './browser';
import { oneFaultlessBrowser } from './one-browser';

let firefox: FirefoxBrowser;
oneFaultlessBrowser(
  (launched) => {
    firefox = launched;
  },
  () => FirefoxBrowser.launch('en', { 'ui.prefersReducedMotion': 1, 'ui.systemUsesDarkTheme': 1 }),
);

beforeAll(async () => {
  const page = await firefox.openPage('options.html', '.options');
  await page.evaluate(
    (kept) => (globalThis as unknown as Browser).browser.storage.local.set(kept),
    {
      recentSearches: ['infirmier'],
      ...quizAnswered((type) => (type === 'S' ? 5 : type === 'A' ? 4 : 2)),
      ...jobsKept(
        ['J1506', 'Infirmier / Infirmière en soins généraux (IDE)'],
        ['K1302', 'Assistant / Assistante de vie dépendance'],
        ['E1101', 'Community manager'],
      ),
    },
  );
  await page.close();
});

const WAIT = { timeout: 10_000 };

/** The views, what shows that each is whole, and words of its own. */
const VIEWS: [view: string, shows: string, words: string][] = [
  ['popup.html#page', '.app-note', 'does not read this page'],
  ['popup.html#search/', '.filters', 'Recent searches'],
  ['popup.html#search/vendeur', '.job-row', 'Saved (3)'],
  ['sheet.html#E1101', '.sheet[aria-busy="false"]', 'What it pays'],
  ['sheet.html#saved', '.saved-row select', 'Saved jobs'],
  ['sheet.html#compare/J1506,K1302,E1101', '.compare-figures', 'From one to the other'],
  ['sheet.html#dossier', '.dossier section', 'My jobs'],
  ['popup.html#quiz', 'main h1', 'See the result'],
  ['popup.html#quiz/ask', '.quiz-answers', '1 of 18'],
  ['sheet.html#quiz/result', '.job-row', 'Your profile'],
  ['popup.html#quiz/play', '.quiz-answers', 'Question 1 of 10'],
  ['options.html', '.options', 'Nothing leaves this browser'],
];

test.each(VIEWS)('%s', async (view, shows, words) => {
  const page = await firefox.openPage(view, shows);
  await expect
    .poll(() => page.evaluate(() => document.body.innerText), WAIT)
    .toMatch(new RegExp(words.replace(/[()]/g, '\\$&')));
  const { language, dark, moving } = await page.evaluate(lookOf);
  expect({ language, dark, moving }).toEqual({ language: 'en', dark: true, moving: [] });
  expect(await faultsOf(page)).toEqual([]);
  // 200 % of zoom leaves half of the window's pixels.
  for (const width of [640, 320]) {
    await page.setViewport({ width, height: 700 });
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(sideways, WAIT).toBeLessThanOrEqual(width);
  }
  await page.close();
});

test('the source of a list’s figures stands at the foot of the popup, whole', async () => {
  const page = await firefox.openPage('popup.html#search/vendeur', '.job-source');
  await page.setViewport({ width: 400, height: 560 });
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('[data-row]').length), WAIT)
    .toBe(20);
  const foot = () =>
    page.$eval('.job-source', (source) => Math.round(source.getBoundingClientRect().bottom));
  await expect.poll(foot, WAIT).toBe(560);
  await page.close();
});

test.each([
  ['sheet.html#E1101', '.sheet[aria-busy="false"]', 2],
  ['sheet.html#M1203', '.sheet[aria-busy="false"]', 2],
  ['sheet.html#dossier', '.dossier section:nth-of-type(3) .dossier-line', 2],
])('%s prints on two A4 pages at most', async (view, ready, most) => {
  const page = await firefox.openPage(view, ready);
  const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(most);
  await page.close();
});

interface Browser {
  browser: { storage: { local: { set(values: object): Promise<void> } } };
}

/** Language and darkness of a page, and the classes of what moves in it. */
function lookOf() {
  const background = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number);
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
  });
  return {
    language: document.documentElement.lang,
    dark: !!background && background.every((part) => part < 80),
    moving: moving.map((element) => `${element.localName}.${element.className}`),
  };
}

/** What axe finds: the rule and the elements. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: Axe };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
