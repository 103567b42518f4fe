/** The pages that real boards serve, as far as they lie beside the checkout. */
import { hoverMark, settledMarks } from './support/marks';
import { beyondThePage, markedTitles, NO_REAL_PAGES, realPages } from './support/real-pages';
import { expect, test } from './support/test';

/** Share of the titles that are marked, of all pages together: some name no job. */
const LEAST = 0.9;
/** Marks of a page that are hovered, from its top to its end. */
const HOVERED = 4;

const pages = realPages();

test('most titles of real pages are marked, and their names open cards', async ({
  site,
  page,
  card,
  faults,
}) => {
  test.skip(pages.length === 0, NO_REAL_PAGES);
  test.setTimeout(120_000);
  const unmarked: string[] = [];
  for (const { file, address, html, titles } of pages) {
    await page.goto(site.page(address, html));
    // Without its style sheets a page shows its spinners, and only what is in sight stays marked.
    await page.evaluate(() => {
      for (const svg of document.querySelectorAll('svg')) svg.pauseAnimations();
    });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const marks = await settledMarks(page);
    const found = await page.evaluate(markedTitles, titles);
    unmarked.push(...titles.filter((_, i) => !found[i]).map((title) => `${file}: ${title}`));

    for (let nth = 0; nth < HOVERED; nth++) {
      const { text } = marks[Math.floor((nth * marks.length) / HOVERED)]!;
      await hoverMark(page, text);
      await card.shows('Ce que l’on fait');
      await page.keyboard.press('Escape');
      await card.gone();
    }
    const after = await page.evaluate(() => document.documentElement.outerHTML);
    expect(after === before, `${file} is as it was`).toBe(true);
  }
  const all = pages.flatMap(({ titles }) => titles).length;
  expect(1 - unmarked.length / all, unmarked.join('\n')).toBeGreaterThanOrEqual(LEAST);

  expect(beyondThePage(faults)).toEqual([]);
  faults.length = 0;
  site.strays.length = 0;
});
