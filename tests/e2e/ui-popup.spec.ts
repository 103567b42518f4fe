import type { Page } from '@playwright/test';
import { expectAccessibleInBoth, expectNoSideways } from './support/axe';
import { tabTo } from './support/keys';
import { openView, quizAnswered } from './support/reader';
import { expect, test } from './support/test';

// The tab of the fixture brings an empty store and an eye on faults; the tests use the extension's own.
test.beforeEach(async ({ page }) => {
  await page.goto('about:blank');
});

const rows = (popup: Page) => popup.locator('[data-row]');
const field = (popup: Page) => popup.getByRole('searchbox');

test.describe('search', () => {
  test('finds misspelt, accentless, English and short names as they are typed', async ({
    extension,
  }) => {
    const popup = await extension.openPage('popup.html');
    await expect(field(popup)).toBeFocused();
    for (const [typed, found] of [
      ['gestionaire de comunauté', 'Community manager'],
      ['infirmiere', 'Infirmier'],
      ['dev full stack', 'full.stack'],
      ['ATSEM', 'ATSEM'],
      [' e1101', 'Community manager'],
    ] as const) {
      await field(popup).fill('');
      await popup.keyboard.type(typed);
      await expect(rows(popup).first()).toContainText(new RegExp(found, 'i'));
    }
  });

  test('finds jobs by what their sheets tell where no name has the words', async ({
    extension,
  }) => {
    const popup = await extension.openPage('popup.html');
    for (const [typed, found, why] of [
      ['photoshop', 'Motion designer', 'parmi ses compétences'],
      ['python', 'Data scientist', 'en deux mots : « coder en python'],
    ] as const) {
      await field(popup).fill(typed);
      await expect(rows(popup).filter({ hasText: found }).first()).toContainText(why);
    }
    await field(popup).fill('couper des arbres');
    await expect(rows(popup).first()).toContainText('Bûcheron');
    await expect(rows(popup).first()).toContainText('en deux mots : « couper des arbres »');
    await field(popup).fill('boulanger');
    await expect(rows(popup).first()).toContainText('Boulanger');
    await expect(rows(popup).first()).not.toContainText('parmi ses compétences');
  });

  test('says in words that nothing was found', async ({ extension }) => {
    const popup = await extension.openPage('popup.html');
    await field(popup).fill('zzzzqqqq');
    await expect(popup.getByRole('status')).toContainText('Aucun métier');
  });

  test('keeps what was searched once it led to a sheet, and forgets it when told', async ({
    extension,
  }) => {
    const popup = await extension.openPage('popup.html#search/boulanger');
    await rows(popup).first().click();
    await expect(popup.getByRole('heading', { level: 1 })).toContainText('Boulang');
    await popup.goto('about:blank');
    await popup.goto(extension.url('popup.html#search/'));
    await expect(rows(popup).first()).toHaveText('boulanger');
    await popup.getByRole('button', { name: 'Oublier' }).click();
    await expect(rows(popup)).toHaveCount(0);
  });

  test('browses all jobs by filters alone', async ({ extension }) => {
    const popup = await extension.openPage('popup.html#search/');
    await popup
      .getByLabel('Domaine')
      .selectOption({ label: 'Commerce, vente, grande distribution' });
    await popup.getByLabel('Niveau visé').selectOption({ label: 'Bac' });
    await expect(popup.getByRole('status')).toContainText('métiers');
    const domains = () =>
      rows(popup).evaluateAll((all) => [
        ...new Set(all.map((row) => row.getAttribute('href')?.slice(0, 2))),
      ]);
    await expect.poll(domains).toEqual(['#D']);
  });
});

test('a list says whose its figures are, in sight however long it is', async ({ extension }) => {
  const popup = await extension.openPage('popup.html');
  await popup.setViewportSize({ width: 400, height: 560 });
  await field(popup).fill('technicien');
  await expect(rows(popup).nth(15)).toBeAttached();
  const source = popup.getByText(/^Source.: France Travail, 20\d\d · salaire brut mensuel/);
  await expect(source).toBeInViewport({ ratio: 1 });
  // A row that gets the focus at the edge is not hidden under it.
  for (let row = 0; row < 10; row += 1) {
    await popup.keyboard.press('ArrowDown');
    const focused = (await rows(popup).nth(row).boundingBox())!;
    const { y } = (await source.boundingBox())!;
    expect(focused.y + focused.height).toBeLessThanOrEqual(y + 1);
  }
  await field(popup).fill('zzzzqqqq');
  await expect(source).toHaveCount(0);
});

test('everything is reached by keyboard alone', async ({ extension }) => {
  const popup = await extension.openPage('popup.html');
  await expect(field(popup)).toBeFocused();
  await popup.keyboard.type('vendeur');
  await expect(rows(popup).nth(2)).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  await expect(rows(popup).nth(0)).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(rows(popup).nth(1)).toBeFocused();
  const label = await rows(popup).nth(1).locator('.job-name > span').textContent();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(label ?? '');
  await popup.keyboard.press('Escape');
  await expect(rows(popup).nth(1)).toBeFocused();
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('ArrowUp');
  await expect(field(popup)).toBeFocused();
  await expect(field(popup)).toHaveValue('vendeur');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('Vend');
  await popup.keyboard.press('/');
  await expect(field(popup)).toBeFocused();
});

test('filters are chosen by keyboard alone', async ({ extension }) => {
  const popup = await extension.openPage('popup.html');
  await tabTo(popup.getByRole('button', { name: 'Filtrer' }));
  await popup.keyboard.press('Enter');
  await expect(popup.getByLabel('Niveau visé')).toBeFocused();
  await tabTo(popup.getByLabel('Domaine'));
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('status')).toContainText('métiers');
  await tabTo(popup.getByRole('button', { name: 'Tout effacer' }));
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toHaveCount(0);
  await popup.keyboard.press('Tab');
  await expect(popup.getByLabel('Intérêt')).toBeFocused();
});

test('two letters that nothing begins with are told so, and of no filters out of sight', async ({
  extension,
}) => {
  const popup = await extension.openPage('popup.html#search/zz');
  await expect(popup.getByText(/Aucun métier ne répond à «\szz\s»/)).toBeVisible();
});

test('what was searched for is filtered without typing it anew', async ({ extension }) => {
  const popup = await extension.openPage('popup.html#search/technicien');
  await expect(rows(popup).first()).toBeVisible();
  const first = (await rows(popup).first().textContent()) ?? '';
  // For those who do not see the rows come.
  await expect(popup.getByRole('status')).toHaveText('Les 20 métiers les plus proches');
  await expect(popup.getByLabel('Domaine')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Filtrer' }).click();
  await popup.getByLabel('Domaine').selectOption('J');
  // Not one of the likeliest few.
  await expect(rows(popup).first()).toContainText('laboratoire');
  await expect(popup.getByRole('status')).toHaveText(/^\d métiers?$/);
  await popup.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(rows(popup).first()).toHaveText(first);
  await expect(field(popup)).toHaveValue('technicien');
  await popup.keyboard.press('Tab');
  await expect(popup.getByLabel('Intérêt')).toBeFocused();
});

test('going back finds the list where it was left', async ({ extension }) => {
  const popup = await extension.openPage('popup.html#search/technicien');
  await popup.setViewportSize({ width: 400, height: 560 });
  const main = popup.getByRole('main');
  await rows(popup).nth(15).scrollIntoViewIfNeeded();
  const before = await main.evaluate((element) => element.scrollTop);
  expect(before).toBeGreaterThan(100);
  await rows(popup).nth(15).click();
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  await popup.getByRole('button', { name: 'Retour' }).click();
  await expect(rows(popup).nth(15)).toBeVisible();
  await expect.poll(() => main.evaluate((element) => element.scrollTop)).toBe(before);
});

test('a page that is not read says so, and what to do', async ({ extension }) => {
  const popup = await extension.openPage('popup.html');
  await expect(popup.getByText('ne lit pas cette page')).toBeVisible();
  await popup.getByRole('button', { name: 'Chercher un métier' }).click();
  await expect(popup.getByLabel('Domaine')).toBeVisible();
  await expect(field(popup)).toBeFocused();
});

test('the page’s own job comes first, and its sheet opens in place', async ({
  site,
  page,
  openPopup,
}) => {
  await page.goto(
    site.page(
      'https://fr.indeed.com/viewjob',
      `<h1>Gestionnaire de communauté H/F</h1><p>Vous travaillez avec un boulanger et un infirmier.</p>
       <script type="application/ld+json">{"@type":"JobPosting","title":"Gestionnaire de communauté H/F"}</script>`,
    ),
  );
  const popup = await openPopup();
  await expect(rows(popup).first()).toContainText('Community manager');
  await expect(popup.getByText('Boulanger', { exact: false }).first()).toBeVisible();
  await expect(popup.getByText('2 autres métiers sur cette page')).toBeVisible();
  await rows(popup).first().click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Community manager');
});

test('forced colours leave the present section and the points of a list in sight', async ({
  extension,
}) => {
  const popup = await extension.openPage('manifest.json');
  await popup.emulateMedia({ forcedColors: 'active' });
  await popup.goto(extension.url('popup.html#E1101'));
  await popup.getByRole('link', { name: 'Quiz' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('Quel métier');
  const line = (name: string) =>
    popup
      .getByRole('navigation')
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link).borderBottomColor);
  const paper = await popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await line('Gardés')).toBe(paper);
  expect(await line('Quiz')).not.toBe(paper);
  await popup.goBack();
  const points = popup.locator('.points li').first();
  const point = await points.evaluate((item) => {
    const { borderTopColor, borderTopWidth } = getComputedStyle(item, '::before');
    return [borderTopColor !== getComputedStyle(document.body).backgroundColor, borderTopWidth];
  });
  expect(point).toEqual([true, '2px']);
});

test('axe finds nothing on any view, light or dark', async ({ extension }) => {
  test.slow();
  const popup = await extension.openPage('manifest.json');
  await popup.setViewportSize({ width: 400, height: 560 });
  for (const view of ['#page', '#search/', '#search/boulanger', '#D1102']) {
    await popup.goto('about:blank');
    await popup.goto(extension.url(`popup.html${view}`));
    await expect(popup.locator('main > :not(.lm-hidden)').first()).toBeVisible();
    await expectAccessibleInBoth(popup);
  }
});

test('fits 320 px, and 200 % of its size', async ({ extension }) => {
  const popup = await extension.openPage('popup.html#search/boulanger');
  for (const view of ['#search/boulanger', '#E1101', '#page', '#search/']) {
    await popup.goto(extension.url(`popup.html${view}`));
    await expect(popup.locator('main > :not(.lm-hidden)').first()).toBeVisible();
    // 200 % of zoom leaves a page half of its window's pixels.
    for (const width of [320, 200]) {
      await popup.setViewportSize({ width, height: 560 });
      await expectNoSideways(popup);
    }
  }
});

test('scrolls its view, never itself: words for those who listen stretch nothing', async ({
  extension,
}) => {
  await extension.store(quizAnswered((type) => (type === 'S' ? 5 : 2)));
  const popup = await openView(extension, 'popup.html#search/soigner');
  for (const [at, last] of [
    ['search/soigner', '.lm-fit'],
    ['J1506', '.sources'],
    ['quiz/result', '.quiz-end'],
  ] as const) {
    await popup.goto(extension.url(`popup.html#${at}`));
    await expect(popup.locator(last).last()).toBeAttached();
    const most = () => popup.evaluate(() => document.scrollingElement?.scrollHeight);
    expect(await most()).toBe(560);
  }
});
