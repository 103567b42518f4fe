/** The converter: from the ad's own pay or from nothing, to every unit, copied as it stands. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { settledMarks } from './support/marks';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/pay.html';
const plain = (text: string) => text.replace(/[^\S\n\t]+/g, ' ');

/** The six amounts: a line a period, gross then net. */
async function result(view: Page): Promise<string[]> {
  return (await view.locator('.converter-result tbody td').allInnerTexts()).map(plain);
}

test('turns the pay of the page’s ad into hour, month and year', async ({
  site,
  page,
  openPopup,
}) => {
  const html = readFileSync('tests/fixtures/pay/text-only.html', 'utf8');
  await page.goto(site.page(ADDRESS, html));
  await settledMarks(page);
  const popup = await openPopup();
  await popup.getByRole('link', { name: 'Convertir ce salaire' }).click();
  await expect(popup.getByLabel('Montant en euros')).toHaveValue('2150');
  await expect
    .poll(() => result(popup))
    .toEqual(['14,18 €', '11,06 €', '2 150 €', '1 677 €', '25 800 €', '20 124 €']);
  await popup.getByLabel('Mois payés par an').selectOption('13');
  await popup.getByLabel('Statut').selectOption({ index: 1 });
  await expect
    .poll(async () => (await result(popup)).slice(2))
    .toEqual(['2 150 €', '1 613 €', '27 950 €', '20 963 €']);
  await popup.getByLabel('Part du temps plein, en %').fill('50');
  await expect.poll(async () => (await result(popup))[0]).toBe('30,71 €');
});

test('starts from the minimum wage of today, copies, and says what it cannot convert', async ({
  page: _page,
  extension,
}) => {
  const view = await extension.openPage('sheet.html#convert');
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(view.getByText('1 867,02')).toBeVisible();
  await expect.poll(async () => (await result(view))[0]).toBe('12,31 €');
  await view.getByRole('button', { name: 'Copier' }).click();
  await expect(view.getByRole('button', { name: 'Copié' })).toBeVisible();
  const copied = plain(await view.evaluate(() => navigator.clipboard.readText()));
  expect(copied.split('\n')[2]).toBe('par mois\t1 867 €\t1 456 €');
  for (const colorScheme of ['light', 'dark'] as const) {
    await view.emulateMedia({ colorScheme });
    await expectAccessible(view);
    await view.screenshot({ path: test.info().outputPath(`converter-${colorScheme}.png`) });
  }
  await view.getByLabel('Montant en euros').fill('2000');
  // Other figures are not copied yet.
  const copy = view.getByRole('button', { name: 'Copier' });
  await expect(copy).toBeVisible();
  await view.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await copy.click();
  await expect(view.getByText('ne laisse pas copier')).toBeVisible();
  await expect(copy).toBeVisible();
  await view.getByLabel('Montant en euros').fill('');
  await expect(view.getByRole('alert')).toContainText('Un montant entre 1 et');
});

test('keeps what is typed as it is typed, and converts no share there cannot be', async ({
  page: _page,
  extension,
}) => {
  const view = await extension.openPage('sheet.html#convert');
  const amount = view.getByLabel('Montant en euros');
  const month = async () => (await result(view))[2];
  for (const [typed, said] of [
    ['2300,50', '2 301 €'],
    ['2 300,50 €', '2 301 €'],
    ['2300.50', '2 301 €'],
  ] as const) {
    await amount.press('Control+A');
    await amount.press('Delete');
    await expect(amount).toHaveValue('');
    await amount.pressSequentially(typed);
    await expect(amount).toHaveValue(typed);
    await expect.poll(month).toBe(said);
  }
  await view.getByLabel('Part du temps plein, en %').fill('150');
  await expect(view.getByRole('alert')).toContainText('entre 1 et 100');
  await expect(view.locator('.converter-result')).toHaveCount(0);
  await amount.fill('-5');
  await expect(view.getByRole('alert')).toContainText('Un montant entre 1 et');
});
