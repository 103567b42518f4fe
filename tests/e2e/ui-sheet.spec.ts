import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBoth, expectNoSideways } from './support/axe';
import { tabTo } from './support/keys';
import { pagesOf } from './support/pdf';
import { expect, test } from './support/test';

// The tab of the fixture brings an empty store and an eye on faults; the tests use the extension's own.
test.beforeEach(async ({ page }) => {
  await page.goto('about:blank');
});

/** Sheets that stretch the layout: an editor's layer, many families, many skills, little known. */
const SHEETS = ['E1101', 'M1203', 'J1506', 'D1102', 'H1206', 'F1202'];

/** The whole sheet, not its first screen alone. */
const whole = (page: Page) => expect(page.locator('.sheet[aria-busy="false"]')).toBeVisible();

test('shows every block with its source', async ({ extension }) => {
  const page = await extension.openPage('sheet.html#E1101');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Community manager');
  for (const block of [
    'missions',
    'skills',
    'day',
    'people',
    'interests',
    'neighbours',
    'salary',
    'training',
    'market',
  ]) {
    await expect(page.locator(`[data-block="${block}"] > .lm-source`).last()).toContainText('20');
  }
  await expect(page).toHaveTitle(/Community manager/);
});

test('gives each drawing its words and its table', async ({ extension }) => {
  const page = await extension.openPage('sheet.html#J1506');
  await expect(page.locator('.lm-drawing').first()).toBeVisible();
  for (const drawing of await page.locator('.lm-drawing').all()) {
    await expect(drawing.locator('svg > title')).not.toBeEmpty();
    await expect(drawing.locator('svg > desc')).not.toBeEmpty();
    await drawing.locator('summary').click();
    await expect(drawing.locator('tbody tr').first()).toBeVisible();
  }
});

test('walks to a neighbour and back by the browser’s own button', async ({ extension }) => {
  const page = await extension.openPage('sheet.html#E1101');
  const first = page.locator('[data-block="neighbours"] a').first();
  const label = await first.textContent();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label ?? '');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Community manager');
});

test('by keyboard alone: kept, a drawing as its table, a neighbour and back', async ({
  extension,
}) => {
  const page = await extension.openPage('sheet.html#E1101');
  await whole(page);
  await tabTo(page.getByRole('button', { name: 'Garder' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Gardé' })).toBeVisible();
  await tabTo(page.locator('.lm-drawing summary').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('.lm-drawing tbody tr').first()).toBeVisible();
  const neighbour = page.locator('[data-block="neighbours"] a').first();
  const label = (await neighbour.textContent()) ?? '';
  await tabTo(neighbour);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Community manager');
});

test('says which code has no sheet', async ({ extension, faults }) => {
  const page = await extension.openPage('sheet.html#A9999');
  await expect(page.getByRole('alert')).toContainText('A9999');
  faults.length = 0;
});

for (const code of SHEETS) {
  test(`${code} prints on two A4 pages at most`, async ({ extension }) => {
    const page = await extension.openPage(`sheet.html#${code}`);
    await whole(page);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
  });
}

test('questions show their answers on paper', async ({ extension }) => {
  const page = await extension.openPage('sheet.html#E1101');
  const answers = page.locator('.question > p');
  await expect(answers.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const answer of await answers.all()) await expect(answer).toBeVisible();
});

test('axe finds nothing on a sheet, light or dark', async ({ extension }) => {
  test.slow();
  for (const code of ['E1101', 'M1203']) {
    const page = await extension.openPage(`sheet.html#${code}`);
    await whole(page);
    if (code === 'E1101') await expectAccessibleInBoth(page);
    else await expectAccessible(page);
  }
});

test('is usable at 320 px and at 200 %', async ({ extension }) => {
  const page = await extension.openPage('sheet.html#E1101');
  await whole(page);
  for (const width of [1280, 640, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSideways(page);
  }
});
