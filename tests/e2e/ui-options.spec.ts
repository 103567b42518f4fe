import { expectAccessibleInBoth, expectNoSideways } from './support/axe';
import { expect, test } from './support/test';

// The tab of the fixture brings an empty store and an eye on faults; the tests use the extension's own.
test.beforeEach(async ({ page }) => {
  await page.goto('about:blank');
});

test('speaks the language chosen, at once and on every page', async ({ extension }) => {
  const options = await extension.openPage('options.html');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Options');
  await options.getByLabel('English').check();
  await expect(options.getByText('Nothing leaves this browser')).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('lang', 'en');
  const popup = await extension.openPage('popup.html#E1101');
  await expect(popup.getByRole('heading', { name: 'What it pays' })).toBeVisible();
});

test('keeps every choice', async ({ extension }) => {
  const options = await extension.openPage('options.html');
  await options.getByLabel('Sombre').check();
  await options.getByLabel('Seulement les noms sûrs').check();
  await options.getByLabel(/Attente/).fill('400');
  await options.getByLabel('Désactiver sur un site').fill('https://fr.indeed.com/viewjob?x');
  await options.getByRole('button', { name: 'Désactiver', exact: true }).click();
  await expect(options.getByText('fr.indeed.com', { exact: true })).toBeVisible();
  await options.reload();
  await expect(options.getByLabel('Sombre')).toBeChecked();
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(options.getByLabel('Seulement les noms sûrs')).toBeChecked();
  await expect(options.getByText('400 ms')).toBeVisible();
  await options.getByRole('button', { name: 'Réactiver sur fr.indeed.com' }).click();
  await expect(options.getByText('désactivé sur aucun site')).toBeVisible();
});

test('refuses what is no site, in words', async ({ extension }) => {
  const options = await extension.openPage('options.html');
  await options.getByLabel('Désactiver sur un site').fill('pas un site');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('alert')).toBeVisible();
});

test('erases everything, after asking', async ({ extension }) => {
  await extension.store({ recentSearches: ['boulanger'], settings: { theme: 'dark' } });
  const options = await extension.openPage('options.html');
  await options.getByRole('button', { name: 'Tout effacer' }).click();
  await options.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect(options.getByRole('status')).toHaveText('Tout est effacé.');
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'auto');
});

test('axe finds nothing, light and dark; English fits 320 px', async ({ extension }) => {
  const options = await extension.openPage('options.html');
  await expect(options.getByText('France Travail, 2025').first()).toBeVisible();
  await expectAccessibleInBoth(options);
  await options.getByLabel('English').check();
  await expect(options.locator('html')).toHaveAttribute('lang', 'en');
  await options.setViewportSize({ width: 320, height: 700 });
  await expectNoSideways(options);
});
