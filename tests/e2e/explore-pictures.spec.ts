/**
 * Pictures of every view of the app: light, dark, narrow and at 200 %.
 * They go beside the test's own results; `SCREENSHOTS=docs/screenshots` puts
 * them where the documentation shows them.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { jobsKept, openView, quizAnswered } from './support/reader';
import { expect, test } from './support/test';

const AD = `<h1>Infirmier H/F</h1><script type="application/ld+json">{"@type":"JobPosting",
  "title":"Infirmier H/F","description":"Salaire : 2 600 € brut par mois. Équipe : aide-soignant, cadre de santé, kinésithérapeute."}</script>
  <p>Vous travaillez avec un aide-soignant, un kinésithérapeute et un cadre de santé.</p>`;

const READER = {
  recentSearches: ['infirmier', 'dev full stack', 'boulanger'],
  ...quizAnswered((type) => ({ R: 1, I: 2, A: 4, S: 5, E: 4, C: 2 })[type] as 1 | 2 | 4 | 5),
  ...jobsKept(
    ['J1506', 'Infirmier / Infirmière en soins généraux (IDE)'],
    ['K1302', 'Assistant / Assistante de vie dépendance'],
    ['E1101', 'Community manager'],
  ),
};

const VIEWS = [
  { name: 'explore-search', at: 'search/s’occuper de bébés', shows: '.job-row' },
  { name: 'explore-filters', at: 'search/', shows: '.recent' },
  { name: 'explore-sheet', at: 'J1506', shows: '.sheet[aria-busy="false"]' },
  { name: 'quiz', at: 'quiz', shows: 'h1' },
  { name: 'quiz-question', at: 'quiz/ask', shows: '.quiz-answers' },
  { name: 'quiz-result', at: 'quiz/result', shows: '.job-row' },
  { name: 'quiz-play', at: 'quiz/play', shows: '.quiz-answers' },
  { name: 'saved', at: 'saved', shows: '.saved-row' },
  { name: 'compare', at: 'compare/J1506,K1302', shows: '.compare-figures' },
];

const LOOKS = [
  { look: '', page: 'popup', width: 400, scheme: 'light', zoom: '1' },
  { look: '-dark', page: 'popup', width: 400, scheme: 'dark', zoom: '1' },
  { look: '-page', page: 'sheet', width: 1000, scheme: 'light', zoom: '1' },
  { look: '-page-dark', page: 'sheet', width: 1000, scheme: 'dark', zoom: '1' },
  { look: '-narrow', page: 'sheet', width: 320, scheme: 'light', zoom: '1' },
  { look: '-200', page: 'sheet', width: 640, scheme: 'light', zoom: '2' },
] as const;

const folder = () => process.env.SCREENSHOTS ?? test.info().outputDir;

async function picture(view: Page, name: string): Promise<void> {
  const taken = await view.screenshot({ path: join(folder(), `${name}.png`) });
  expect(taken.byteLength).toBeGreaterThan(5_000);
}

for (const { name, at, shows } of VIEWS) {
  test(name, async ({ extension, page: _ }) => {
    test.slow();
    await extension.store(READER);
    for (const page of ['popup', 'sheet'] as const) {
      const view = await openView(extension, `${page}.html#${at}`);
      await expect(view.locator(shows).first()).toBeVisible();
      for (const { look, width, scheme, zoom } of LOOKS.filter((each) => each.page === page)) {
        await view.setViewportSize({ width, height: page === 'popup' ? 560 : 720 });
        await view.emulateMedia({ colorScheme: scheme });
        await view.evaluate((by) => document.documentElement.style.setProperty('zoom', by), zoom);
        await picture(view, `${name}${look}`);
      }
      await view.close();
    }
  });
}

test('the page in front', async ({ extension, site, page, openPopup }) => {
  await extension.store(READER);
  await page.goto(site.page('https://fr.indeed.com/viewjob', AD));
  const popup = await openPopup();
  await expect(popup.locator('.own-job')).toBeVisible();
  await expect(popup.locator('.job-row').first()).toBeVisible();
  for (const [look, width, colorScheme] of [
    ['', 400, 'light'],
    ['-dark', 400, 'dark'],
    ['-narrow', 320, 'light'],
  ] as const) {
    await popup.setViewportSize({ width, height: 560 });
    await popup.emulateMedia({ colorScheme });
    await picture(popup, `explore-page${look}`);
  }
});

test('options', async ({ extension, page: _ }) => {
  for (const [look, width, scheme] of [
    ['', 800, 'light'],
    ['-dark', 800, 'dark'],
    ['-narrow', 320, 'light'],
  ] as const) {
    const view = await openView(extension, 'options.html');
    await view.setViewportSize({ width, height: 900 });
    await view.emulateMedia({ colorScheme: scheme });
    await expect(view.locator('.keys').first()).toBeVisible();
    await picture(view, `options${look}`);
    await view.close();
  }
});
