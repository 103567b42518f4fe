/** Jobs named in frames count for the tab: badge, popup list, keyboard command, selection. */
import { badgeOf, clickMenu, pressCommand } from './support/gestures';
import { settledMarks } from './support/marks';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const pageOf = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><body>${body}</body></html>`;
const PAGE = pageOf(`<p>Vous travaillerez avec un boulanger.</p>
  <iframe id="own" src="/inner.html" width="700" height="480"></iframe>
  <iframe id="written" srcdoc="<p>Nous cherchons un plombier et un boulanger.</p>" width="700" height="480"></iframe>`);

/** The frame whose document has the focus, by the id of its element; '' for the page itself. */
const focused = () => document.activeElement?.closest('iframe')?.id ?? '';

test.beforeEach(async ({ site, page }) => {
  site.page(
    'https://www.hellowork.com/inner.html',
    pageOf('<p>Une infirmière et un menuisier.</p>'),
  );
  await page.goto(site.page(ADDRESS, PAGE));
  await settledMarks(page);
});

test('the badge and the popup count them, each job once, until the frame goes', async ({
  page,
  extension,
  openPopup,
}) => {
  await expect.poll(() => badgeOf(extension, page)).toBe('4');
  const popup = await openPopup();
  await expect(popup.getByText('4 métiers sur cette page')).toBeVisible();
  for (const job of [/Boulang/, /Infirmi/, /Menuisi/, /Plombi/])
    await expect(popup.getByText(job).first()).toBeVisible();
  await expect(popup.getByText('2 fois')).toBeVisible();

  // From the list to the place in the frame.
  await popup.getByRole('button', { name: /Montrer « Menuisi/ }).click();
  const inner = page.frames().find((frame) => frame.url().endsWith('inner.html'))!;
  await expect
    .poll(() => inner.evaluate(() => document.querySelectorAll('loupe-metier-card').length))
    .toBe(1);

  await page.evaluate(() => document.querySelector('#own')!.remove());
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
});

test('the keyboard command goes through the page, then its frames, and around', async ({
  page,
  extension,
}) => {
  await expect.poll(() => badgeOf(extension, page)).toBe('4');
  const cards = () =>
    Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(() => document.querySelectorAll('loupe-metier-card').length),
        ),
    );
  for (const [frame, cardsShown] of [
    ['', [1, 0, 0]],
    ['own', [0, 1, 0]],
    ['own', [0, 1, 0]],
    ['written', [0, 0, 1]],
    ['written', [0, 0, 1]],
    ['', [1, 0, 0]],
  ] as const) {
    await pressCommand(extension, page, 'next-job');
    await expect.poll(cards).toEqual(cardsShown);
    expect(await page.evaluate(focused)).toBe(frame);
  }
  await pressCommand(extension, page, 'previous-job');
  await expect.poll(cards).toEqual([0, 0, 1]);
});

test('words selected in a frame get their card there; the site’s switch stops frames without an address', async ({
  page,
  extension,
}) => {
  const written = page.frames().find((frame) => frame.url() === 'about:srcdoc')!;
  await written.evaluate(() => {
    const text = document.querySelector('p')!.firstChild!;
    getSelection()!.setBaseAndExtent(text, 16, text, 24);
  });
  const frameId = await extension.inExtension(async () => {
    interface Frames {
      scripting: { executeScript(o: object): Promise<{ frameId: number; result: string }[]> };
      tabs: { query(q: object): Promise<{ id: number }[]> };
    }
    const { scripting, tabs } = (globalThis as unknown as { chrome: Frames }).chrome;
    const [tab] = await tabs.query({ url: 'https://www.hellowork.com/*' });
    const found = await scripting.executeScript({
      target: { tabId: tab!.id, allFrames: true },
      func: () => location.href,
    });
    return found.find(({ result }) => result === 'about:srcdoc')!.frameId;
  }, undefined);
  await clickMenu(extension, page, {
    menuItemId: 'sheet-of-selection',
    selectionText: 'plombier',
    frameId,
  });
  await expect
    .poll(() => written.evaluate(() => document.querySelectorAll('loupe-metier-card').length))
    .toBe(1);

  await clickMenu(extension, page, { menuItemId: 'site-on-off' });
  const marked = () =>
    Promise.all(page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size)));
  await expect.poll(marked).toEqual([0, 0, 0]);
  expect((await extension.stored()).settings).toMatchObject({ offHosts: ['www.hellowork.com'] });
});
