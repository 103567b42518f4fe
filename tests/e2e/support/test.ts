/**
 * The `test` of every browser spec:
 *
 *     import { expect, test } from './support/test';
 *     test('…', async ({ site, page, card }) => {
 *       await page.goto(site.page('https://fr.indeed.com/jobs', '<h1>Boulanger H/F</h1>'));
 *       await hoverMark(page, 'Boulanger');
 *       await card.shows('Boulanger');
 *     });
 *
 * One browser with the extension serves a whole spec file; each test has its
 * own tab, an empty store and no pages. Every test also fails on a console
 * error, an uncaught exception or a request nobody served, of page, content
 * script or worker; `faults.length = 0` or `site.strays.length = 0` at the end
 * of a test forgives what it provoked on purpose.
 */
import { test as base, expect, type Page } from '@playwright/test';
import type { Locale } from '../../../src/extension/locales';
import { ExtensionBrowser } from './browser';
import { CardView } from './card';
import { Site } from './site';

interface WorkerFixtures {
  /** Language of browser and page; `test.use({ language: 'en' })` at the top of a file. */
  language: Locale;
  web: Site;
  /** The browser with the extension, shared by the tests of a worker. */
  extension: ExtensionBrowser;
}

interface TestFixtures {
  scheme: 'light' | 'dark';
  site: Site;
  page: Page;
  /** The card of `page`. */
  card: CardView;
  faults: string[];
  /** Opens the popup as it would open over `page`. */
  openPopup: () => Promise<Page>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  language: ['fr', { option: true, scope: 'worker' }],
  scheme: ['light', { option: true }],

  web: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
    async ({}, use) => {
      const web = await Site.start();
      await use(web);
      await web.stop();
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ web, language }, use) => {
      const extension = await ExtensionBrowser.launch({ site: web, language });
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],

  site: async ({ web }, use) => {
    web.reset();
    await use(web);
    expect(web.strays, 'requests that left the page').toEqual([]);
  },
  faults: async ({ extension }, use) => {
    extension.faults.length = 0;
    await use(extension.faults);
    expect(extension.faults, 'errors in a console').toEqual([]);
  },
  page: async ({ extension, scheme, site: _site, faults: _faults }, use) => {
    await extension.forget();
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    await use(page);
    // The last first: a popup asks its page until it is gone itself.
    for (const open of extension.context.pages().slice(1).reverse()) await open.close();
  },
  card: async ({ page, extension }, use) => use(new CardView(page, extension.id)),
  openPopup: async ({ page, extension }, use) => use(() => extension.openPopup(page)),
});

export { expect, type Page };
