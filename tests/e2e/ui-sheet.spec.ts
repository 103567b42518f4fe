import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInBoth, expectNoSideways } from './support/axe';
import type { ExtensionBrowser } from './support/browser';
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

/** Opens a sheet in a tab that was there before, so that what `prepare` sets up is there before the page. */
async function openAfter(extension: ExtensionBrowser, prepare: () => void): Promise<Page> {
  // The worker has been awake for a while, as after a card, and draws for the page.
  await extension.inWorker(
    () => new Promise((resolve) => setTimeout(resolve, Math.max(0, 1100 - performance.now()))),
    undefined,
  );
  const page = await extension.openPage('manifest.json');
  await page.addInitScript(prepare);
  await page.goto(extension.url('sheet.html#E1101'));
  await whole(page);
  return page;
}

/** The app is there: the button of this name keeps the job, and says so by the other. */
async function keeps(page: Page, { keep, kept } = { keep: 'Garder', kept: 'Gardé' }) {
  await page.getByRole('button', { name: keep, exact: true }).click();
  await expect(page.getByRole('button', { name: kept, exact: true })).toBeVisible();
}

test('stands in the page before the app is read, which then takes it over', async ({
  extension,
}) => {
  const page = await openAfter(extension, () => {
    new MutationObserver((_, observer) => {
      const name = document.querySelector('h1');
      if (!name) return;
      observer.disconnect();
      // What is read stands in the page: the browser's list of resources leaves an extension's scripts out.
      const asked = [...document.querySelectorAll('script[src], link[rel=modulepreload]')];
      const urls = asked.map((each) => each.getAttribute('src') ?? each.getAttribute('href'));
      Object.assign(window, { firstName: name, readBefore: urls });
    }).observe(document, { childList: true, subtree: true });
  });
  // A worker that is kept waiting by other work loses the race once in a while.
  await expect(async () => {
    await page.reload();
    await whole(page);
    const readBefore = await page.evaluate<string[]>('window.readBefore');
    expect(readBefore).toContainEqual(expect.stringMatching(/\/first-[^/]*\.js$/));
    expect(readBefore).not.toContainEqual(expect.stringMatching(/\/app-[^/]*\.js$/));
  }).toPass();
  await keeps(page);
  expect(await page.evaluate("window.firstName === document.querySelector('h1')")).toBe(true);
  await expect(page.locator('main')).toHaveCount(1);
});

test('loses nothing that is pressed before the app is there, nor the place of the keyboard', async ({
  extension,
}) => {
  const page = await openAfter(extension, () => {
    new MutationObserver((_, observer) => {
      const button = document.querySelector<HTMLElement>('.sheet-tools button');
      if (!button) return;
      observer.disconnect();
      button.focus();
      // As one does who saw nothing happen.
      button.click();
      button.click();
    }).observe(document, { childList: true, subtree: true });
  });
  const button = page.getByRole('button', { name: 'Gardé', exact: true });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toBeFocused();
});

test('is drawn by the app where the worker draws nothing', async ({ extension }) => {
  const page = await openAfter(extension, () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: { type: string }, answered: unknown): unknown } };
    };
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = (message, answered) =>
      message.type === 'drawSheet' ? undefined : send(message, answered);
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Community manager');
  await keeps(page);
});

test('has no word of another language than the chosen one', async ({ extension }) => {
  await extension.store({ settings: { language: 'en' } });
  const page = await openAfter(extension, () => {
    const said = new Set<string>();
    new MutationObserver(() => {
      const words = [...document.querySelectorAll('.app-sections a, h2, dt')];
      for (const each of words) said.add(each.textContent ?? '');
    }).observe(document, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { said });
  });
  await keeps(page, { keep: 'Save', kept: 'Saved' });
  const said = await page.evaluate<string[]>('[...window.said]');
  expect(said).toContain('How to get there');
  expect(said.filter((words) => /Salaire|Gardés|Marché|Savoir/.test(words))).toEqual([]);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('gives each drawing its words and its table', async ({ extension }) => {
  const page = await extension.openPage('sheet.html#J1506');
  await whole(page);
  const drawings = await page.locator('.lm-drawing').all();
  expect(drawings.length).toBeGreaterThan(3);
  for (const drawing of drawings) {
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

test('in one column, the Tab key goes down the page as the eyes do', async ({ extension }) => {
  const page = await extension.openPage('sheet.html#E1101');
  await page.setViewportSize({ width: 400, height: 720 });
  await whole(page);
  const stops = await page
    .locator('.sheet :is(a, button, summary):visible')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
  expect(stops.length).toBeGreaterThan(20);
  expect(stops.filter((bottom, i) => bottom < (stops[i - 1] ?? 0) - 8)).toEqual([]);
  const blocks = await page
    .locator('.block')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-block')));
  expect(blocks.slice(0, 5)).toEqual(['missions', 'salary', 'training', 'market', 'skills']);
  expect(blocks.at(-1)).toBe('sources');
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
  await whole(page);
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

test('a code that no sheet has is said to be one, with a way on', async ({
  extension,
  page: _,
}) => {
  const page = await extension.openPage('sheet.html#A9999');
  await expect(page.getByRole('alert')).toContainText('Aucune fiche n’a le code A9999.');
  await expect(page.getByRole('button', { name: 'Réessayer' })).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Chercher un métier' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
});
