/**
 * Where Loupe Métier runs beside the boards: once on any page, by the toolbar
 * or a selection, and from then on where the reader lets it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExtensionBrowser } from './support/browser';
import { copyBuild } from './support/build-copy';
import { CardView } from './support/card';
import { badgeOf, clickMenu, clickToolbar } from './support/gestures';
import { hoverMark, markOf, readMarks } from './support/marks';
import { expect, test } from './support/test';

const PAGE =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Annuaire</title><body><p>Un boulanger et un menuisier.</p><iframe srcdoc="<p>Rien à voir.</p>"></iframe>';
const ANYWHERE = 'https://www.example.org/annuaire';

test('once on any page, from the toolbar: the popup then lists its jobs', async ({
  site,
  page,
  card,
  extension,
}) => {
  await page.goto(site.page(ANYWHERE, PAGE));
  const popup = await clickToolbar(extension, page);
  await expect.poll(popup.text).toContain('Loupe Métier ne lit pas cette page');
  expect(await readMarks(page)).toEqual([]);
  await popup.click('Lire cette page une fois');
  await expect.poll(popup.text).toMatch(/2 métiers sur cette page/);
  // Off again on this site, in one click of the same popup.
  await popup.click('Ne rien marquer sur www.example.org');
  await expect.poll(async () => (await readMarks(page)).length).toBe(0);
  await expect.poll(popup.text).toContain('désactivé sur ce site');
  await popup.click('Réactiver sur www.example.org');
  // A gesture elsewhere closes the popup.
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
  await hoverMark(page, 'menuisier');
  await card.shows(/Menuisi/);
});

test('where no script may run, a selection is searched for in a tab', async ({
  page,
  extension,
}) => {
  await page.goto('chrome://version');
  const opened = extension.context.waitForEvent('page');
  await clickMenu(extension, page, {
    menuItemId: 'sheet-of-selection',
    selectionText: 'boulanger',
  });
  await expect((await opened).locator('.job-list .job-row').first()).toContainText(/Boulang/);
});

/**
 * The browser's question cannot be answered by a test. A copy of the build asks
 * for the site in its manifest instead, the browser is told to withhold it, and
 * grants it later, as a reader does: from there on all is as after a yes.
 */
test('on a site the reader adds: at once, and on the pages loaded after', async ({
  web,
  language,
  page: _reset,
}) => {
  const build = copyBuild();
  const file = join(build.folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push('https://www.example.org/*');
  writeFileSync(file, JSON.stringify(manifest));
  const browser = await ExtensionBrowser.launch({ site: web, language, extension: build.folder });
  try {
    const settings = await browser.context.newPage();
    await settings.goto('chrome://extensions');
    const configure = (method: string, ...args: unknown[]) =>
      settings.evaluate(
        ([name, given]) =>
          (
            globalThis as unknown as {
              chrome: { developerPrivate: Record<string, (...a: unknown[]) => Promise<void>> };
            }
          ).chrome.developerPrivate[name as string]!(...(given as unknown[])),
        [method, args] as const,
      );
    await configure('updateExtensionConfiguration', {
      extensionId: browser.id,
      hostAccess: 'ON_SPECIFIC_SITES',
    });
    const page = await browser.context.newPage();
    await page.goto(web.page(ANYWHERE, PAGE));
    const granted = () =>
      browser.inExtension(
        () =>
          (
            globalThis as unknown as {
              chrome: { permissions: { contains(o: object): Promise<boolean> } };
            }
          ).chrome.permissions.contains({ origins: ['https://www.example.org/*'] }),
        undefined,
      );
    expect(await granted()).toBe(false);
    await page.bringToFront();
    await configure('addHostPermission', browser.id, 'https://www.example.org/*');
    await markOf(page, 'boulanger');
    await expect.poll(granted).toBe(true);

    // A frame written on the fly is the site's too.
    web.page(ANYWHERE, PAGE.replace('Rien à voir', 'Un plombier'));
    await page.reload();
    await hoverMark(page, 'menuisier');
    await new CardView(page, browser.id).shows(/Menuisi/);
    await expect.poll(() => page.frames()[1]?.evaluate(() => CSS.highlights.size)).toBe(1);

    // Taken back, given again, taken back: the open page follows.
    const marked = () =>
      Promise.all(page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size)));
    await expect.poll(() => badgeOf(browser, page)).toBe('3');
    await configure('removeHostPermission', browser.id, 'https://www.example.org/*');
    await expect.poll(marked).toEqual([0, 0]);
    await expect.poll(() => badgeOf(browser, page)).toBe('');
    await expect(page.locator('[data-loupe-metier=card]')).toHaveCount(0);
    await configure('addHostPermission', browser.id, 'https://www.example.org/*');
    await expect.poll(marked).toEqual([1, 1]);
    await expect.poll(() => badgeOf(browser, page)).toBe('3');
    await configure('removeHostPermission', browser.id, 'https://www.example.org/*');
    await expect.poll(marked).toEqual([0, 0]);
    await page.reload();
    expect(await granted()).toBe(false);
    // Nothing tells that no script will come: longer than one takes where it may.
    await page.waitForTimeout(500);
    expect(await readMarks(page)).toEqual([]);
    expect(browser.faults).toEqual([]);
  } finally {
    await browser.close();
    build.drop();
  }
});
