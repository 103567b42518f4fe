/**
 * Pictures of quiz, kept jobs and comparison: light, dark, narrow and at 200 %.
 * They go beside the test's own results; `SCREENSHOTS=docs/screenshots` puts
 * them where the documentation shows them.
 */
import { join } from 'node:path';
import { jobsKept, openView, quizAnswered } from './support/reader';
import { expect, test } from './support/test';

const READER = {
  ...quizAnswered((type) => ({ R: 1, I: 2, A: 4, S: 5, E: 4, C: 2 })[type] as 1 | 2 | 4 | 5),
  ...jobsKept(
    ['J1506', 'Infirmier / Infirmière en soins généraux (IDE)'],
    ['K1302', 'Assistant / Assistante de vie dépendance'],
    ['E1101', 'Community manager'],
  ),
};

const VIEWS = [
  { name: 'quiz-question', at: 'quiz/ask', shows: '.quiz-answers' },
  { name: 'quiz-result', at: 'quiz/result', shows: '.job-row' },
  { name: 'quiz-play', at: 'quiz/play', shows: '.quiz-answers' },
  { name: 'saved', at: 'saved', shows: '.saved-row' },
  { name: 'compare', at: 'compare/J1506,K1302', shows: '.compare-figures' },
];

const LOOKS = [
  { look: '', page: 'popup', width: 400, scheme: 'light', zoom: '1' },
  { look: '-dark', page: 'popup', width: 400, scheme: 'dark', zoom: '1' },
  { look: '-page', page: 'sheet', width: 1200, scheme: 'light', zoom: '1' },
  { look: '-narrow', page: 'sheet', width: 320, scheme: 'light', zoom: '1' },
  { look: '-200', page: 'sheet', width: 640, scheme: 'light', zoom: '2' },
] as const;

for (const { name, at, shows } of VIEWS) {
  test(name, async ({ extension, page: _ }) => {
    await extension.store(READER);
    const folder = process.env.SCREENSHOTS ?? test.info().outputDir;
    for (const { look, page, width, scheme, zoom } of LOOKS) {
      const view = await openView(extension, `${page}.html#${at}`);
      await view.setViewportSize({ width, height: page === 'popup' ? 560 : 800 });
      await view.emulateMedia({ colorScheme: scheme });
      await view.evaluate((by) => document.documentElement.style.setProperty('zoom', by), zoom);
      await expect(view.locator(shows).first()).toBeVisible();
      const picture = await view.screenshot({ path: join(folder, `${name}${look}.png`) });
      expect(picture.byteLength).toBeGreaterThan(5_000);
      await view.close();
    }
  });
}
