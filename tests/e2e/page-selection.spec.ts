/** "Voir la fiche métier" on a selection: answered in the reader's words, whatever was selected. */
import type { Page } from '@playwright/test';
import { clickMenu } from './support/gestures';
import { markOf } from './support/marks';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><body>
  <p>Un <span id="job">boulanger</span> qui a <span id="none">le sens du contact</span>.</p>
  <input id="field" value="menuisier">`;

async function ask(extension: Parameters<typeof clickMenu>[0], page: Page, selectionText: string) {
  await clickMenu(extension, page, { menuItemId: 'sheet-of-selection', selectionText });
}
const select = (page: Page, id: string) =>
  page.evaluate((name) => getSelection()!.selectAllChildren(document.getElementById(name)!), id);

test.beforeEach(async ({ site, page }) => {
  await page.goto(site.page(ADDRESS, PAGE));
  await markOf(page, 'boulanger');
});

test('a job gets its card beside the words; words that name none, a way to search', async ({
  page,
  card,
  extension,
}) => {
  await select(page, 'job');
  await ask(extension, page, 'boulanger');
  await card.shows('Ce que l’on fait');
  await page.keyboard.press('Escape');
  await card.gone();

  await select(page, 'none');
  await ask(extension, page, 'le sens du contact');
  await card.shows('Aucun métier reconnu dans ces mots');
  expect(await card.text()).not.toContain('Voir la fiche');
  expect(await card.axe()).toEqual([]);
  const announced = () =>
    card.evaluate(({ root }) => root.querySelector('[role=status]')?.textContent);
  await expect.poll(announced).toContain('le sens du contact');
  const opened = extension.context.waitForEvent('page');
  await card.click('Chercher dans les fiches');
  const search = await opened;
  await expect(search.getByRole('searchbox').or(search.getByRole('combobox')).first()).toHaveValue(
    'le sens du contact',
  );
});

test('words in a form field, and on a site that is off, are searched for in a tab', async ({
  page,
  extension,
}) => {
  await page.locator('#field').selectText();
  const opened = extension.context.waitForEvent('page');
  await ask(extension, page, 'menuisier');
  const search = await opened;
  await expect(search.locator('.job-list .job-row').first()).toContainText(/Menuisi/);

  await extension.store({ settings: { offHosts: ['www.hellowork.com'] } });
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  await select(page, 'job');
  const again = extension.context.waitForEvent('page');
  await ask(extension, page, 'boulanger');
  await expect((await again).locator('.job-list .job-row').first()).toContainText(/Boulang/);
});

test('a site read only in its jobs section wakes and sleeps as the reader goes there and back', async ({
  site,
  page,
}) => {
  const address = site.page(
    'https://www.linkedin.com/feed/',
    '<!doctype html><html lang="fr"><meta charset="utf-8"><main><p>Un ami boulanger.</p></main>',
  );
  await page.goto(address);
  const go = (path: string, text: string) =>
    page.evaluate(
      ([to, words]) => {
        history.pushState({}, '', to);
        document.querySelector('main')!.innerHTML = `<p>${words}</p>`;
      },
      [path, text],
    );
  const marked = () => page.evaluate(() => CSS.highlights.size > 0);
  // Nothing to wait for: the script is asked whether it runs, which it does only once it is set up.
  await go('/jobs/search/', 'Nous cherchons un menuisier.');
  await markOf(page, 'menuisier');
  await go('/in/quelquun/', 'Ancien menuisier.');
  await expect.poll(marked).toBe(false);
  await page.goBack();
  await expect.poll(marked).toBe(true);
});
