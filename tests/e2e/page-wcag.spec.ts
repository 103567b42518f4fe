/** WCAG 2.2 on a page with the card: 1.4.13, 2.1.1, 2.1.4, 2.4.3, 2.4.11, 4.1.3, each by its number. */
import type { CardView } from './support/card';
import { pressCommand } from './support/gestures';
import { hoverMark, markOf, settledMarks } from './support/marks';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const TEXT =
  '<p>Vous travaillerez chaque jour avec un boulanger, une infirmière et un menuisier.</p>';
const pageOf = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><body>${body}</body></html>`;

/** Tabs on until the named control of the card has the focus, then presses a key on it. */
async function pressIn(card: CardView, name: RegExp, key: string): Promise<void> {
  const focused = () =>
    card.evaluate(({ root }) => {
      const at = root.activeElement as HTMLElement | null;
      return at?.tagName === 'BUTTON' ? (at.getAttribute('aria-label') ?? at.innerText) : '';
    });
  const { keyboard } = card.page;
  for (let tries = 0; tries < 12 && !name.test((await focused()) ?? ''); tries++)
    await keyboard.press('Tab');
  expect(await focused()).toMatch(name);
  await keyboard.press(key);
}

test.describe('1.4.13', () => {
  test.beforeEach(async ({ site, page }) => {
    await page.goto(site.page(ADDRESS, pageOf(TEXT)));
  });

  test('dismissible: Escape closes it without the pointer moving, and it stays closed', async ({
    page,
    card,
  }) => {
    const mark = await hoverMark(page, 'boulanger');
    await card.shows(/Boulang/);
    await page.keyboard.press('Escape');
    await card.gone();
    await page.mouse.move(mark.x + 1, mark.y);
    await page.waitForTimeout(500);
    expect(await card.isOpen()).toBe(false);
    // The pointer leaves and comes back: that is another question.
    await page.mouse.move(5, 500);
    await page.waitForTimeout(100);
    await hoverMark(page, 'boulanger');
    await card.shows(/Boulang/);
  });

  test('hoverable: the pointer can cross to it and stay', async ({ page, card }) => {
    const mark = await hoverMark(page, 'boulanger');
    await card.shows(/Boulang/);
    const box = (await card.box('.card'))!;
    await page.mouse.move(mark.x, box.y + 30, { steps: 12 });
    await page.waitForTimeout(900);
    expect(await card.isOpen()).toBe(true);
    await page.mouse.move(box.x + box.width + 200, box.y + box.height + 100, { steps: 3 });
    await card.gone();
  });

  test('persistent: it stays as long as the pointer does', async ({ page, card }) => {
    await hoverMark(page, 'boulanger');
    await card.shows(/Boulang/);
    await page.waitForTimeout(1500);
    expect(await card.isOpen()).toBe(true);
  });
});

test('2.4.3, 4.1.3: from job to job by the command, focus in the card and back, each one announced', async ({
  site,
  page,
  card,
  extension,
}) => {
  await page.goto(site.page(ADDRESS, pageOf(`<button id="before">Postuler</button>${TEXT}`)));
  await settledMarks(page);
  await page.focus('#before');
  await pressCommand(extension, page, 'next-job');
  await card.shows(/Boulang/);
  const focused = () => card.evaluate(({ root }) => root.activeElement !== null);
  await expect.poll(focused).toBe(true);
  const announced = () =>
    card.evaluate(({ root }) => root.querySelector('[role=status]')?.textContent);
  await expect.poll(announced).toContain('métier 1 sur 3');
  await pressCommand(extension, page, 'next-job');
  await card.shows(/Infirmi/);
  await pressCommand(extension, page, 'previous-job');
  await card.shows(/Boulang/);
  await page.keyboard.press('Tab');
  expect(await card.evaluate(({ root }) => root.activeElement?.tagName)).toBe('BUTTON');
  await page.keyboard.press('Escape');
  await card.gone();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('before');
});

test('2.4.3: the focus goes back into the shadow root it came from', async ({
  site,
  page,
  card,
  extension,
}) => {
  const fields = `<job-filter></job-filter><script>
    document.querySelector('job-filter').attachShadow({ mode: 'open' }).innerHTML = '<button>Filtrer</button>';
  </script>`;
  await page.goto(site.page(ADDRESS, pageOf(fields + TEXT)));
  await settledMarks(page);
  await page.locator('job-filter button').focus();
  await pressCommand(extension, page, 'next-job');
  await card.shows(/Boulang/);
  await page.keyboard.press('Escape');
  await card.gone();
  await expect(page.locator('job-filter button')).toBeFocused();
});

test('2.4.7: the command shows a job in an element without a box of its own', async ({
  site,
  page,
  card,
  extension,
}) => {
  const body = '<section><a style="display: contents" href="#ad">Boulanger</a></section>';
  const far = '<p style="height: 3000px">Plus bas</p>';
  await page.goto(site.page(ADDRESS, pageOf(far + body + far)));
  await settledMarks(page);
  await pressCommand(extension, page, 'next-job');
  await card.shows(/Boulang/);
  await expect(page.locator('section')).toBeInViewport();
});

test.describe('a card opened by the command', () => {
  test.beforeEach(async ({ site, page, card, extension }) => {
    await page.goto(site.page(ADDRESS, pageOf(TEXT)));
    await settledMarks(page);
    await pressCommand(extension, page, 'next-job');
    await card.shows('Voir la fiche');
  });

  test('2.4.3: a button of the card that goes as it is pressed takes neither focus nor card along', async ({
    page,
    card,
  }) => {
    const focused = () =>
      card.evaluate(({ root }) => (root.activeElement as HTMLElement | null)?.innerText);
    await pressIn(card, /^Pas ce métier/, 'Enter');
    await card.shows('Un autre métier');
    await expect.poll(focused).toContain('Un autre métier');
    await pressIn(card, /Revenir à la carte/, 'Enter');
    await card.shows('Voir la fiche');
    await expect.poll(focused).toContain('Voir la fiche');
    await page.keyboard.press('Escape');
    await card.gone();
  });

  test('2.4.3: a pointer that comes to rest on another job does not take the card from the keyboard', async ({
    page,
    card,
  }) => {
    const { x, y } = await markOf(page, 'menuisier');
    await page.mouse.move(x + 3, y + 2);
    await page.mouse.move(x, y, { steps: 2 });
    // Past the delay before a card shows.
    await page.waitForTimeout(600);
    await card.shows(/Boulang/, 0);
  });

  test('2.4.3: a reader who turns to another tab finds card and focus again', async ({
    page,
    card,
    extension,
  }) => {
    const session = await page.context().newCDPSession(page);
    // Playwright's pages all take themselves for the one in front.
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const other = await extension.context.newPage();
    await other.bringToFront();
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
    await page.bringToFront();
    await card.shows(/Boulang/);
    await pressIn(card, /Fermer/, 'Enter');
    await card.gone();
  });

  test('2.1.1: all that the pointer can do in the card, the keyboard can', async ({
    card,
    extension,
  }) => {
    const press = (name: RegExp, key: string) => pressIn(card, name, key);
    await press(/Épingler/, 'Space');
    await press(/Garder/, 'Enter');
    await card.shows('Gardé');
    await press(/Pas ce métier/, 'Enter');
    const other = /Un autre métier/;
    await card.shows(other);
    await press(/Revenir à la carte/, 'Enter');
    await card.shows('Voir la fiche');
    // What scrolls inside can be reached and scrolled.
    const scrolls = () =>
      card.evaluate(({ root }) => {
        const body = root.querySelector<HTMLElement>('.card-body')!;
        return body.scrollHeight <= body.clientHeight || body.tabIndex === 0;
      });
    expect(await scrolls()).toBe(true);
    const opened = extension.context.waitForEvent('page');
    await press(/Voir la fiche/, 'Enter');
    await (await opened).close();
    await press(/Fermer/, 'Enter');
    await card.gone();
  });
});

test('2.1.4: no single key is ours but Escape: the page hears them all, the card stays', async ({
  site,
  page,
  card,
}) => {
  await page.goto(
    site.page(
      ADDRESS,
      pageOf(
        `${TEXT}<script>heard = []; addEventListener('keydown', (e) => heard.push(e.key))</script>`,
      ),
    ),
  );
  await hoverMark(page, 'boulanger');
  // Whole: what comes later would be taken for the keys' doing.
  const before = await card.shows('Ce que l’on fait');
  const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789/?.,', 'Enter', 'Space', 'ArrowDown'];
  for (const key of keys) await page.keyboard.press(key);
  expect(await card.text()).toBe(before);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard).toHaveLength(keys.length);
});

test('2.4.11: what the keyboard comes to is not left under the card', async ({
  site,
  page,
  card,
}) => {
  await page.goto(
    site.page(
      ADDRESS,
      pageOf(`${TEXT}<p style="padding-left:330px"><button id="under">Postuler</button></p>`),
    ),
  );
  await hoverMark(page, 'boulanger');
  await card.shows(/Boulang/);
  const covered = () =>
    card.evaluate(({ host }) => {
      const { x, y, width, height } = document.querySelector('#under')!.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === host;
    });
  await expect.poll(covered).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('under');
  await card.gone();
});
