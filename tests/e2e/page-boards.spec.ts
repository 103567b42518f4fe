import { BOARDS } from '../../src/page/boards';
import { boardAddress, boardPage } from './support/boards';
import { hoverMark, readMarks } from './support/marks';
import { expect, test } from './support/test';

for (const board of BOARDS) {
  test(`${board.name}: titles are marked, one opens its card and so does a name in a sentence`, async ({
    site,
    page,
    card,
  }) => {
    await page.goto(site.page(boardAddress(board), boardPage(board)));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const bare = () =>
      page.evaluate((selector) => {
        const starts = [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map((range) => range.startContainer),
        );
        return [...document.querySelectorAll(selector)]
          .filter((title) => title.textContent?.trim())
          .filter((title) => !starts.some((start) => title.contains(start)))
          .map((title) => title.textContent?.trim());
      }, board.titles);
    await expect.poll(bare, 'titles without a mark').toEqual([]);

    const titles = await page.locator(board.titles).allTextContents();
    const titled = (await readMarks(page)).find(({ text }) =>
      titles.some((title) => title.includes(text)),
    );
    await hoverMark(page, titled?.text ?? '');
    await card.shows(/Ce que l’on fait/);
    await page.keyboard.press('Escape');
    await card.gone();

    await hoverMark(page, 'gestionnaire de communauté');
    await card.shows('E1101');
    await page.keyboard.press('Escape');
    await card.gone();
    const after = await page.evaluate(() => document.documentElement.outerHTML);
    expect(after, 'the page is as it was').toBe(before);
  });
}
