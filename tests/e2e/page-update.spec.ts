/**
 * What becomes of open pages when the extension is updated, switched off and on:
 * the old script goes quiet, the new one starts. In a browser of its own.
 */
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from './support/browser';
import { CardView } from './support/card';
import { hoverMark } from './support/marks';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const PAGE =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><body><p>Un boulanger et un menuisier.</p>';

interface Apis {
  runtime: { reload(): void };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
}

/** The first look of the pointer finds nobody behind the script: it takes its marks and goes. */
async function expectQuiet(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(600, 500);
  const { x, y } = (await page.locator('p').boundingBox())!;
  await page.mouse.move(x + 30, y + 8, { steps: 3 });
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect(page.locator('[data-loupe-metier=card]')).toHaveCount(0);
}

test('an update, then off and on again, under an open page', async ({ web, language }) => {
  const browser = await ExtensionBrowser.launch({ site: web, language });
  try {
    const page = await browser.context.newPage();
    await page.goto(web.page(ADDRESS, PAGE));
    await hoverMark(page, 'boulanger');
    await new CardView(page, browser.id).shows(/Boulang/);
    const settings = await browser.context.newPage();
    await settings.goto('chrome://extensions');
    const enable = (on: boolean) =>
      settings.evaluate(
        ([id, wanted]) =>
          (globalThis as unknown as { chrome: Apis }).chrome.management.setEnabled(id, wanted),
        [browser.id, on] as const,
      );

    // As an update does. The worker goes while it is being asked.
    await browser
      .inWorker(() => (globalThis as unknown as { chrome: Apis }).chrome.runtime.reload(), null)
      .catch(() => {});
    await expectQuiet(page);
    // A browser told on its command line which extensions to load leaves a reloaded one off.
    for (const [name, shown] of [
      ['menuisier', /Menuisi/],
      ['boulanger', /Boulang/],
    ] as const) {
      await enable(true);
      await page.bringToFront();
      await hoverMark(page, name);
      await new CardView(page, browser.id).shows(shown);
      await expect(page.locator('[data-loupe-metier=card]')).toHaveCount(1);
      await enable(false);
      await expectQuiet(page);
    }
    expect(browser.faults).toEqual([]);
    expect(web.strays).toEqual([]);
  } finally {
    await browser.close();
  }
});
