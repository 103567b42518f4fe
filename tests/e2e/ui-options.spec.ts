import { expectAccessibleInBoth, expectNoSideways } from './support/axe';
import { tabTo } from './support/keys';
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

test('loses no choice that two pages make at once', async ({ extension }) => {
  const pages = [
    await extension.openPage('options.html'),
    await extension.openPage('options.html'),
    await extension.openPage('options.html'),
  ] as const;
  // Not `check`, which looks again at once: another page's choice may be drawn before this one's.
  const press = (page: number, value: string) =>
    pages[page]!.locator(`input[type=radio][value=${value}]`).last().click();
  const switchOff = async (page: number, host: string) => {
    await pages[page]!.getByLabel('Désactiver sur un site').fill(host);
    await pages[page]!.getByRole('button', { name: 'Désactiver', exact: true }).click();
  };
  for (const [theme, density] of [
    ['dark', 'sure'],
    ['light', 'own'],
    ['dark', 'all'],
  ] as const) {
    await Promise.all([press(0, theme), press(1, density), press(2, 'fr')]);
  }
  await Promise.all([
    switchOff(0, 'fr.indeed.com'),
    switchOff(1, 'www.apec.fr'),
    switchOff(2, 'www.hellowork.com'),
  ]);
  await expect
    .poll(async () => (await extension.stored()).settings)
    .toMatchObject({
      theme: 'dark',
      density: 'all',
      language: 'fr',
      offHosts: ['fr.indeed.com', 'www.apec.fr', 'www.hellowork.com'],
    });
  // A page that closes at once takes nothing with it.
  await pages[0].evaluate(() => {
    document.querySelector<HTMLElement>('input[value=light]')!.click();
    window.close();
  });
  await expect
    .poll(async () => (await extension.stored()).settings)
    .toMatchObject({ theme: 'light' });
});

test('is set by keyboard alone', async ({ extension }) => {
  const options = await extension.openPage('options.html');
  await tabTo(options.getByRole('radio', { name: 'Celle du système' }));
  await options.keyboard.press('ArrowDown');
  await options.keyboard.press('ArrowDown');
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tabTo(options.getByLabel('Désactiver sur un site'));
  await options.keyboard.type('fr.indeed.com');
  await options.keyboard.press('Enter');
  await expect(options.getByText('fr.indeed.com', { exact: true })).toBeVisible();
  await tabTo(options.getByRole('button', { name: 'Tout effacer' }));
  await options.keyboard.press('Enter');
  // Enter held a little long answers nothing.
  await expect(options.locator('.sure')).toBeFocused();
  await tabTo(options.getByRole('button', { name: 'Oui, tout effacer' }));
  await options.keyboard.press('Enter');
  await expect(options.getByRole('status')).toHaveText('Tout est effacé.');
  await tabTo(options.getByRole('radio', { name: 'Celle du navigateur' }));
  await options.keyboard.press('ArrowDown');
  await options.keyboard.press('ArrowDown');
  await expect(options.locator('html')).toHaveAttribute('lang', 'en');
});

test('shows the sites added, takes one out, and the browser’s own shortcuts', async ({
  extension,
}) => {
  const options = await extension.openPage('manifest.json');
  // A permission is granted by a dialog of the browser that no test can press.
  await options.addInitScript(() => {
    let origins = ['https://www.example.org/*', 'https://fr.indeed.com/*'];
    const { permissions } = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
    const listeners: (() => void)[] = [];
    Object.assign(permissions, {
      getAll: async () => ({ origins }),
      remove: async ({ origins: gone }: { origins: string[] }) => {
        origins = origins.filter((origin) => !gone.includes(origin));
        for (const listener of listeners) listener();
        return true;
      },
    });
    Object.defineProperty(permissions, 'onRemoved', {
      value: { addListener: (listener: () => void) => listeners.push(listener) },
    });
  });
  await options.goto(extension.url('options.html'));
  const added = options.getByRole('button', { name: /^Retirer / });
  await expect(added).toHaveCount(1);
  await added.click();
  await expect(added).toHaveCount(0);
  await expect(options.getByText('Aucun. Pour en ajouter un')).toBeVisible();
  const next = options.locator('.keys > div').filter({ hasText: 'métier suivant de la page' });
  const asSet = await options.evaluate(async () => {
    const { commands } = (
      globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      }
    ).chrome;
    return (await commands.getAll()).find(({ name }) => name === 'next-job')?.shortcut;
  });
  await expect(next.locator('dt')).toHaveText(asSet || 'non attribué');
});

test('refuses what is no site, in words, and takes one with an accent', async ({ extension }) => {
  const options = await extension.openPage('options.html');
  await options.getByLabel('Désactiver sur un site').fill('pas un site');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('alert')).toBeVisible();
  await options.getByLabel('Désactiver sur un site').fill('https://emploi-forêt.fr/offres');
  await options.keyboard.press('Enter');
  await expect(options.locator('.hosts').last()).toContainText('emploi-forêt.fr');
  await expect
    .poll(() => extension.stored())
    .toMatchObject({ settings: { offHosts: ['xn--emploi-fort-wbb.fr'] } });
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
