/** What a reader does in the popup before its app, or the names it searches, are there. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

// The tab of the fixture brings an empty store and an eye on faults; the tests use the extension's own.
test.beforeEach(async ({ page }) => {
  await page.goto('about:blank');
});

const rows = (popup: Page) => popup.locator('[data-row]');
const field = (popup: Page) => popup.getByRole('searchbox');

test('Enter pressed before the names are read opens the first job when it comes', async ({
  extension,
}) => {
  const popup = await extension.openPage('manifest.json');
  await popup.addInitScript(() => {
    const read = globalThis.fetch;
    globalThis.fetch = async (...asked) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      return read(...asked);
    };
  });
  await popup.goto(extension.url('popup.html'));
  await expect(field(popup)).toBeFocused();
  await popup.keyboard.type('boulanger');
  await popup.keyboard.press('Enter');
  await expect(rows(popup)).toHaveCount(0);
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('Boulang');
});

test('letters typed before the script is there are searched for', async ({ extension }) => {
  const popup = await extension.openPage('manifest.json');
  await popup.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const shell = document.querySelector('input');
      if (!shell) return;
      observer.disconnect();
      shell.value = 'boulanger';
    }).observe(document, { childList: true, subtree: true });
  });
  await popup.goto(extension.url('popup.html'));
  await expect(field(popup)).toHaveValue('boulanger');
  await expect(field(popup)).toBeFocused();
  await expect(rows(popup).first()).toContainText('Boulang');
});

test('Enter pressed before the app is there opens the first job', async ({ extension }) => {
  const popup = await extension.openPage('manifest.json');
  // The frame of the page stands alone until the settings are read.
  await popup.addInitScript(() => {
    type Read = (keys: unknown) => Promise<object>;
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get: Read } } } };
    const { local } = chrome.storage;
    const read = local.get.bind(local);
    const late = new Promise((resolve) => addEventListener('read', resolve, { once: true }));
    local.get = (keys) => late.then(() => read(keys));
  });
  await popup.goto(extension.url('popup.html'));
  await expect(field(popup)).toBeFocused();
  await popup.keyboard.type('boulanger');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('navigation').getByRole('link')).toHaveCount(0);
  await popup.evaluate(() => dispatchEvent(new Event('read')));
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('Boulang');
});

test('the look the reader chose is there before the settings are read', async ({ extension }) => {
  await extension.store({ settings: { theme: 'dark' } });
  const popup = await extension.openPage('popup.html');
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'dark');
  // The copy alone says it now.
  await popup.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: object } } };
    Object.assign(chrome.storage.local, { get: () => new Promise(() => {}) });
  });
  await popup.reload();
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'dark');
});
