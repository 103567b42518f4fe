/**
 * The main job, end to end: on a job board a name is marked, resting on it
 * opens a card with missions, salary and training, the popup finds any sheet,
 * and nothing a page or a store can hold breaks it. Requests that leave and
 * errors in any console fail every test here by themselves.
 */
import { BOARDS } from '../../src/page/boards';
import { boardAddress, boardPage } from './support/boards';
import { hoverMark, markOf, readMarks, settledMarks } from './support/marks';
import { expect, test } from './support/test';

/** Where the pointer must rest before a card shows, in ms: the default setting. */
const DELAY = 150;

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const SENTENCE = 'Vous travaillerez chaque jour avec une infirmière, un boulanger et un menuisier.';
const pageOf = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><body>${body}</body></html>`;

test.describe('on a board, a name in a sentence opens its sheet in time', () => {
  const five = ['france-travail', 'indeed', 'hellowork', 'wttj', 'apec'];
  for (const board of BOARDS.filter(({ id }) => five.includes(id))) {
    test(board.name, async ({ site, page, card }) => {
      await page.goto(site.page(boardAddress(board), boardPage(board)));
      await settledMarks(page);
      const elapsed = card.timeToShow('E1101');
      await hoverMark(page, 'gestionnaire de communauté');
      const text = await card.shows('Ce que l’on fait');
      expect(text).toContain('Community manager');
      expect(text).toMatch(/Ce que l’on fait\s+\S+/);
      expect(text).toMatch(/\d\s€/);
      expect(text).toMatch(/Formations?\s+\S+/);
      const ms = Math.round(await elapsed);
      test.info().annotations.push({ type: 'hover to card', description: `${ms} ms` });
      // The bar is 100 ms beyond the delay, held by the bench; here the machine is shared.
      expect(ms).toBeLessThan(DELAY + 600);
    });
  }
});

test('a stopped worker answers the next hover', async ({ site, page, card, extension }) => {
  await page.goto(site.page(ADDRESS, pageOf(`<p>${SENTENCE}</p>`)));
  await markOf(page, 'menuisier');
  await extension.stopWorker();
  await hoverMark(page, 'menuisier');
  expect(await card.shows(/Ce que l’on fait/)).toMatch(/Menuisi/);
});

test('the popup finds sheets by misspelt, short and spoken names', async ({
  site,
  page,
  openPopup,
}) => {
  await page.goto(site.page(ADDRESS, pageOf(`<h1>Boulanger H/F</h1><p>${SENTENCE}</p>`)));
  await settledMarks(page);
  const popup = await openPopup();
  const field = popup.getByRole('searchbox').or(popup.getByRole('combobox')).first();
  const rows = popup.locator('.job-list .job-row');
  const queries: [string, RegExp][] = [
    ['gestionaire de comunauté', /Community manager/i],
    ['infirmiere', /Infirmi/i],
    ['dev full stack', /full.?stack|Développeu/i],
    ['ATSEM', /ATSEM|écoles? maternelles?/i],
  ];
  for (const [query, expected] of queries) {
    await field.fill(query);
    await expect(rows.first()).toContainText(expected);
  }
});

test('the popup lists the page’s own job first', async ({ site, page, openPopup }) => {
  await page.goto(site.page(ADDRESS, pageOf(`<h1>Boulanger H/F</h1><p>${SENTENCE}</p>`)));
  await settledMarks(page);
  const popup = await openPopup();
  await expect(popup.locator('body')).toContainText(/Boulang[\s\S]*Menuisi/);
  await expect(popup.locator('body')).toContainText(/Infirmi/);
});

test.describe('bad input', () => {
  const cases: Record<string, string> = {
    'a title of 10,000 characters': `<h1>${'chargé de mission '.repeat(556)}</h1>`,
    'one word of 10,000 characters': `<h1>${'boulanger'.repeat(1112)}</h1>`,
    'an empty title': '<h1></h1><title></title>',
    emoji: '<h1>👩‍🍳 Cuisinier 🍕 H/F 🚀🚀 · CDI ✨</h1>',
    'right-to-left text': '<h1 dir="rtl">مهندس برمجيات Cuisinier \u202eطباخ\u202c</h1>',
    'HTML in a title':
      '<h1>&lt;img src=x onerror="alert(1)"&gt; Cuisinier &lt;b&gt;H/F&lt;/b&gt;</h1>',
    'broken JSON-LD': `<script type="application/ld+json">{"@type":"JobPosting","title":</script><h1>Cuisinier</h1>`,
    'JSON-LD of other types': `<script type="application/ld+json">[null,3,{"@type":"JobPosting","title":["x",{}],"baseSalary":"?"}]</script><h1>Cuisinier</h1>`,
  };
  for (const [name, heading] of Object.entries(cases)) {
    test(name, async ({ site, page, card, openPopup }) => {
      await page.goto(site.page(ADDRESS, pageOf(`${heading}<p>${SENTENCE}</p>`)));
      await hoverMark(page, 'menuisier');
      await card.shows('Ce que l’on fait');
      const popup = await openPopup();
      await expect(popup.getByText(/Menuisi/).first()).toBeVisible();
    });
  }

  test('a corrupted store of settings loses nothing else', async ({
    site,
    page,
    card,
    extension,
  }) => {
    const broken = { delay: 'soon', offHosts: 7, theme: 'dark', density: null };
    await extension.store({ settings: broken, saved: '\u0000', profile: [] });
    await page.goto(site.page(ADDRESS, pageOf(`<p>${SENTENCE}</p>`)));
    await hoverMark(page, 'menuisier');
    await card.shows('Ce que l’on fait');
    // The one field that could be read is kept.
    const theme = await card.evaluate(({ root }) =>
      root.querySelector('[data-theme]')?.getAttribute('data-theme'),
    );
    expect(theme).toBe('dark');
    expect((await extension.stored()).settings).toMatchObject({ theme: 'dark' });
  });

  test('search takes anything', async ({ page, openPopup }) => {
    await page.goto('about:blank');
    const popup = await openPopup();
    const field = popup.getByRole('searchbox').or(popup.getByRole('combobox')).first();
    for (const query of [
      'x'.repeat(12_000),
      '👩‍🍳',
      '<script>',
      '\u202eطباخ',
      '   ',
      '((((',
      '%00',
    ]) {
      await field.fill(query);
      await popup.waitForTimeout(150);
    }
    await field.fill('boulanger');
    await expect(popup.locator('.job-list .job-row').first()).toContainText(/Boulang/);
  });
});

test('nothing is marked on a page of no board', async ({ site, page, extension }) => {
  await page.goto(site.page('https://www.example.org/', pageOf(`<p>${SENTENCE}</p>`)));
  // Once a board that was opened later has its marks, this page has had the time for its own.
  const board = await extension.context.newPage();
  await board.goto(site.page(ADDRESS, pageOf(`<p>${SENTENCE}</p>`)));
  await markOf(board, 'menuisier');
  expect(await readMarks(page)).toEqual([]);
});
