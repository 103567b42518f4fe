/** The card's manners: passing by, pin, scroll, theme, one at a time, off on this site. */
import { hoverMark, markOf } from './support/marks';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const TEXT =
  '<p>Vous travaillerez chaque jour avec un boulanger, une infirmière et un menuisier.</p>';
const pageOf = (body: string, style = '') =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><style>${style}</style><body>${body}</body></html>`;

test('no card for a pointer that only passes', async ({ site, page, card, extension }) => {
  // Long enough that a slow machine still passes in time.
  await extension.store({ settings: { delay: 1200 } });
  await page.goto(site.page(ADDRESS, pageOf(TEXT)));
  const mark = await markOf(page, 'boulanger');
  await page.mouse.move(mark.x, mark.y + 60);
  await page.mouse.move(mark.x, mark.y);
  await page.waitForTimeout(60);
  await page.mouse.move(mark.x, mark.y + 200);
  await page.waitForTimeout(1_600);
  expect(await card.isOpen()).toBe(false);
});

test('one card at a time; a pinned one stays until it is let go', async ({ site, page, card }) => {
  await page.goto(site.page(ADDRESS, pageOf(TEXT)));
  await hoverMark(page, 'boulanger');
  await card.shows(/Boulang/);
  await hoverMark(page, 'menuisier');
  await card.shows(/Menuisi/);
  await card.click('Épingler');
  await page.mouse.move(5, 700);
  await page.waitForTimeout(700);
  expect(await card.text()).toMatch(/Menuisi/);
  await hoverMark(page, 'boulanger');
  await page.waitForTimeout(500);
  expect(await card.text()).toMatch(/Menuisi/);
  await page.keyboard.press('Escape');
  await card.gone();
});

test('scrolling away closes it; axe finds nothing in it', async ({ site, page, card }) => {
  await page.goto(site.page(ADDRESS, pageOf(`${TEXT}<div style="height:4000px"></div>`)));
  await hoverMark(page, 'boulanger');
  await card.shows(/Ce que l’on fait|Salaire/);
  expect(await card.axe()).toEqual([]);
  await page.mouse.move(5, 600);
  await page.evaluate(() => scrollTo(0, 2500));
  await card.gone();
});

for (const [name, style, dark] of [
  ['a light page', 'body{background:#fff}', false],
  ['a dark page', 'body{background:#15171c;color:#eee}', true],
] as const) {
  test(`it follows ${name}`, async ({ site, page, card }) => {
    await page.goto(site.page(ADDRESS, pageOf(TEXT, style)));
    await hoverMark(page, 'boulanger');
    await card.shows(/Boulang/);
    const paper = await card.evaluate(({ root }) => {
      const [red = '255'] =
        getComputedStyle(root.querySelector('.card')!).backgroundColor.match(/\d+/g) ?? [];
      return Number(red);
    });
    expect(paper! < 100).toBe(dark);
  });
}

test('switched off on the site from the card, and on again', async ({
  site,
  page,
  card,
  extension,
}) => {
  await page.goto(site.page(ADDRESS, pageOf(TEXT)));
  await hoverMark(page, 'boulanger');
  await card.shows(/Boulang/);
  await card.click('Pas ce métier');
  await card.click('Ne plus rien marquer');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  await card.gone();
  await extension.store({ settings: { offHosts: [] } });
  await markOf(page, 'boulanger');
});
