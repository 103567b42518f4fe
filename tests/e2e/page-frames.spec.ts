/** Jobs named in frames count for the tab: badge, popup list, keyboard command, selection. */
import type { ExtensionBrowser } from './support/browser';
import { CardView } from './support/card';
import { badgeOf, clickMenu, pressCommand } from './support/gestures';
import { hoverMark, settledMarks } from './support/marks';
import type { Site } from './support/site';
import { expect, type Page, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const pageOf = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><body>${body}</body></html>`;
const PAGE = pageOf(`<p>Vous travaillerez avec un boulanger.</p>
  <iframe id="own" src="/inner.html" width="700" height="480"></iframe>
  <iframe id="written" srcdoc="<p>Nous cherchons un plombier et un boulanger.</p>" width="700" height="480"></iframe>`);

/** The frame whose document has the focus, by the id of its element; '' for the page itself. */
const focused = () => document.activeElement?.closest('iframe')?.id ?? '';

/** What the card says aloud, in whichever document of the page it is open. */
async function announced(page: Page, extensionId: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const expression = `(() => {
    const host = document.querySelector('[data-loupe-metier=card]:popover-open');
    return host ? chrome.dom.openOrClosedShadowRoot(host).getElementById('live').textContent : '';
  })()`;
  const texts = await Promise.all(
    worlds.map((contextId) => session.send('Runtime.evaluate', { expression, contextId })),
  );
  await session.detach();
  return texts.map(({ result }) => String(result.value ?? '')).join('');
}

/** The hosts the reader switched off, as the store has them. */
async function hostsOff(extension: ExtensionBrowser): Promise<unknown> {
  const { settings } = (await extension.stored()) as { settings?: { offHosts?: unknown } };
  return settings?.offHosts;
}

/** A page that names a job, around a frame of another host that names another. */
async function openWithForeignFrame(site: Site, page: Page): Promise<void> {
  site.page('https://www.apec.fr/encart.html', pageOf('<p>Un plombier.</p>'));
  const frame = '<iframe src="https://www.apec.fr/encart.html" width="700" height="700"></iframe>';
  const around = pageOf(`<p>Un boulanger.</p>${frame}`);
  await page.goto(site.page('https://www.hellowork.com/fr-fr/emplois/2.html', around));
}

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
    .poll(() => inner.evaluate(() => document.querySelectorAll('[data-loupe-metier=card]').length))
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
          frame.evaluate(() => document.querySelectorAll('[data-loupe-metier=card]').length),
        ),
    );
  // Counted over the tab: not "1 of 1" in the page, then "1 of 2" in a frame.
  for (const [place, frame, cardsShown] of [
    [1, '', [1, 0, 0]],
    [2, 'own', [0, 1, 0]],
    [3, 'own', [0, 1, 0]],
    [4, 'written', [0, 0, 1]],
    [5, 'written', [0, 0, 1]],
    [1, '', [1, 0, 0]],
  ] as const) {
    await pressCommand(extension, page, 'next-job');
    // Two jobs of one frame have the same cards: only what is said tells that the second is reached.
    await expect.poll(() => announced(page, extension.id)).toContain(`${place} sur 5`);
    await expect.poll(cards).toEqual(cardsShown);
    await expect.poll(() => page.evaluate(focused)).toBe(frame);
  }
  await pressCommand(extension, page, 'previous-job');
  await expect.poll(cards).toEqual([0, 0, 1]);
});

test('hiding the site from a card reaches frames of other hosts, and so does showing it again', async ({
  site,
  page,
  card,
  extension,
  openPopup,
}) => {
  await openWithForeignFrame(site, page);
  const marked = () =>
    Promise.all(page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size)));
  await expect.poll(marked).toEqual([1, 1]);
  await expect.poll(() => badgeOf(extension, page)).toBe('2');

  await hoverMark(page, 'boulanger');
  await card.shows('Boulang');
  await card.click('Pas ce métier');
  await card.click('Ne plus rien marquer');
  await expect.poll(marked).toEqual([0, 0]);
  await expect.poll(() => hostsOff(extension)).toEqual(['www.hellowork.com']);
  await expect.poll(() => badgeOf(extension, page)).toBe('');

  const popup = await openPopup();
  await popup.getByRole('button', { name: 'Réactiver sur www.hellowork.com' }).click();
  await expect.poll(marked).toEqual([1, 1]);
  await expect(popup.getByText('2 métiers sur cette page')).toBeVisible();
  await expect.poll(() => hostsOff(extension)).toEqual([]);
});

test('a card in a frame of another host hides the site of the tab', async ({
  site,
  page,
  extension,
}) => {
  await openWithForeignFrame(site, page);
  const frame = () => page.frames().find((each) => each.url().includes('apec'))!;
  await expect.poll(() => frame().evaluate(() => CSS.highlights.size)).toBe(1);
  await expect.poll(() => badgeOf(extension, page)).toBe('2');
  // The first in the page, then on to the frame's.
  await pressCommand(extension, page, 'next-job');
  await new CardView(page, extension.id).shows('Boulang');
  await pressCommand(extension, page, 'next-job');
  const card = new CardView(page, extension.id, frame());
  await card.shows('Plomb');
  const press = async (name: string) => {
    await card.evaluate(({ root }, wanted) => {
      const buttons = [...root.querySelectorAll('button')];
      buttons.find((each) => (each.ariaLabel ?? each.innerText).includes(wanted))!.focus();
    }, name);
    // A click of a script's presses nothing.
    await page.keyboard.press('Enter');
  };
  await press('Pas ce métier');
  await expect.poll(card.text.bind(card)).toContain('Ne plus rien marquer');
  await press('Ne plus rien marquer');
  await expect.poll(() => frame().evaluate(() => CSS.highlights.size)).toBe(0);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect.poll(() => hostsOff(extension)).toEqual(['www.hellowork.com']);
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
    .poll(() =>
      written.evaluate(() => document.querySelectorAll('[data-loupe-metier=card]').length),
    )
    .toBe(1);

  await clickMenu(extension, page, { menuItemId: 'site-on-off' });
  const marked = () =>
    Promise.all(page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size)));
  await expect.poll(marked).toEqual([0, 0, 0]);
  await expect.poll(() => hostsOff(extension)).toEqual(['www.hellowork.com']);
});
