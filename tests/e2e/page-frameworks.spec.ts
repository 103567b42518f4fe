/**
 * Lists that a framework owns, hydrated and rendered again and again under the
 * marks. Highlighters that wrap text break exactly here (`removeChild`).
 */
import { JOBS, jobsAt } from '../fixtures/hazards/jobs';
import { bundle } from './support/bundle';
import { hoverMark, markOf, readMarks, settledMarks } from './support/marks';
import { expect, test } from './support/test';

const URL = 'https://www.hellowork.com/fr-fr/emploi/recherche.html';
const SERVER = `<ul>${JOBS.map((job) => `<li><h2><a href="#">${job}</a></h2> </li>`).join('')}</ul>`;

interface FrameworkPage {
  hydrate(): void;
  turnTo(turn: number): void;
}

for (const framework of ['react', 'vue', 'preact']) {
  test(`a ${framework} list, hydrated and rendered anew under the marks`, async ({
    site,
    page,
    card,
  }) => {
    const script = await bundle(`${framework}-list.js`);
    site.page('https://www.hellowork.com/page.js', { body: script, type: 'text/javascript' });
    await page.goto(
      site.page(
        URL,
        `<!doctype html><html lang="fr"><meta charset="utf-8"><body><div id="root">${SERVER}</div><script src="/page.js"></script>`,
      ),
    );
    // Marked before the framework takes over.
    expect((await settledMarks(page)).length).toBe(JOBS.length);
    await page.evaluate(() => (window as unknown as FrameworkPage).hydrate());

    for (let turn = 1; turn <= 12; turn++) {
      await page.evaluate((to) => (window as unknown as FrameworkPage).turnTo(to), turn);
      if (turn % 4 !== 0) continue;
      await expect
        .poll(async () => (await readMarks(page)).length, { timeout: 5_000 })
        .toBe(jobsAt(turn).length);
      const shown = await page.locator('h2').allTextContents();
      expect(shown).toEqual(jobsAt(turn));
      for (const mark of await readMarks(page)) {
        expect(shown.some((title) => title.includes(mark.text))).toBe(true);
      }
    }

    // The card of a row goes with the row.
    await hoverMark(page, 'Comptable');
    await card.shows('Comptable');
    await page.evaluate(() => (window as unknown as FrameworkPage).turnTo(0));
    await markOf(page, 'Boulanger');
    expect(await page.locator('h2').allTextContents()).toEqual(JOBS);
  });
}
