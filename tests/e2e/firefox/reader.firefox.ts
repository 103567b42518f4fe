/** What the reader keeps, answers and erases, in Firefox: what the other files do by mouse by keyboard alone, and the other way round. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { jobsKept, quizAnswered } from '../support/reader';
import type { FirefoxBrowser } from './browser';
import { oneFaultlessBrowser } from './one-browser';
import { click, heading, shows, tabTo, textOf, WAIT } from './steps';

let firefox: FirefoxBrowser;
oneFaultlessBrowser((launched) => {
  firefox = launched;
});

const THREE = jobsKept(
  ['J1506', 'Infirmier / Infirmière'],
  ['G1602', 'Cuisinier / Cuisinière'],
  ['D1102', 'Boulanger / Boulangère'],
);
const NAMES = ['Infirmier / Infirmière', 'Cuisinier / Cuisinière', 'Boulanger / Boulangère'];

/** A page from which the store is written and read. */
let desk: Page;
const stored = () =>
  desk.evaluate(() => (globalThis as unknown as Api).browser.storage.local.get(null));
beforeEach(async () => {
  desk ??= await firefox.openPage('options.html', '.options');
  await desk.evaluate(
    async (kept) => {
      const { local } = (globalThis as unknown as Api).browser.storage;
      await local.clear();
      await local.set(kept);
    },
    { ...THREE, ...quizAnswered((type) => (type === 'S' ? 5 : 2)) },
  );
});

const names = (page: Page) => () =>
  page.$$eval('.saved-job > a', (links) => links.map((link) => link.textContent));

test('kept jobs by keyboard alone: an opinion, a note, another place, out and back, compared', async () => {
  const page = await firefox.openPage('sheet.html#saved', '.saved-row + .saved-row');
  await tabTo(page, '.saved-row select');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '.saved-job button', 'Note');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.saved-note:focus');
  await page.keyboard.type('Voir un service');
  await tabTo(page, '.saved-tools button', 'Descendre Infirmier');
  await page.keyboard.press('Enter');
  await expect.poll(names(page), WAIT).toEqual([NAMES[1], NAMES[0], NAMES[2]]);
  await page.waitForSelector('.saved-tools button:focus');
  await tabTo(page, '.saved-tools button', 'Retirer Boulanger');
  await page.keyboard.press(' ');
  await expect.poll(names(page), WAIT).toEqual([NAMES[1], NAMES[0]]);
  await tabTo(page, 'button', 'Annuler');
  await page.keyboard.press('Enter');
  await expect.poll(names(page), WAIT).toEqual([NAMES[1], NAMES[0], NAMES[2]]);
  await expect
    .poll(async () => JSON.stringify((await stored()).saved), WAIT)
    .toMatch(/"liked","note":"Voir un service"/);
  await page.close();
  const again = await firefox.openPage('sheet.html#saved', '.saved-row + .saved-row');
  for (const row of [1, 2]) {
    await tabTo(again, `.saved-row:nth-child(${row}) input`);
    await again.keyboard.press(' ');
  }
  await tabTo(again, 'a', 'Comparer (2)');
  await again.keyboard.press('Enter');
  await shows(again, 'Passer de l’un à l’autre');
  await tabTo(again, '.compare-jobs button');
  await again.keyboard.press('Enter');
  await shows(again, 'Ajoutez un métier pour comparer');
  await tabTo(again, '.compare-add select');
  await again.keyboard.press('ArrowDown');
  await again.keyboard.press('Enter');
  await shows(again, 'Savoir-faire à acquérir');
  await again.close();
});

test('by mouse: another place, out and back; files that are none and a full storage change nothing', async () => {
  const page = await firefox.openPage('sheet.html#saved', '.saved-row + .saved-row');
  await click(page, '.saved-tools button', 'Monter Boulanger');
  await expect.poll(names(page), WAIT).toEqual([NAMES[0], NAMES[2], NAMES[1]]);
  await click(page, 'button', 'Annuler');
  await expect.poll(names(page), WAIT).toEqual(NAMES);
  const before = JSON.stringify((await stored()).saved);
  for (const [text, why] of [
    ['hello', /abîmé ou n’est pas au format JSON/],
    ['{"format":"loupe-metier/saved-jobs","version":9,"jobs":[]}', /plus récente \(9\)/],
    ['{"format":"loupe-metier/saved-jobs","version":0,"jobs":[]}', /trop ancienne \(0\)/],
    [
      '{"format":"loupe-metier/saved-jobs","version":1,"jobs":[{"code":"?"}]}',
      /n° 1 a un champ «\scode\s»/,
    ],
    ['x'.repeat(3_000_000), /dépasse 2 Mo/],
  ] as const) {
    // Not a path: the file is made in the page, as large as it is.
    await page.$eval(
      'input[type=file]',
      (input, contents) => {
        const files = new DataTransfer();
        files.items.add(new File([contents], 'mine.json', { type: 'application/json' }));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      text,
    );
    await shows(page, why);
  }
  await page.evaluate(() => {
    const { local } = (globalThis as unknown as Api).browser.storage;
    local.set = () => Promise.reject(new Error('QuotaExceededError: storage is full'));
  });
  await click(page, '.saved-tools button', 'Retirer Boulanger');
  await shows(page, 'place de stockage est pleine');
  await expect.poll(names(page), WAIT).toEqual(NAMES);
  expect(JSON.stringify((await stored()).saved)).toBe(before);
  await page.close();
});

test('the quiz’s result by keyboard alone: a level, the switch, more items, again from the start', async () => {
  const page = await firefox.openPage('sheet.html#quiz/result', '.job-row');
  await tabTo(page, '.quiz-jobs select');
  await page.keyboard.press('ArrowDown');
  await shows(page, /métiers où l’on entre d’ordinaire avec ce niveau/);
  await tabTo(page, '.job-row a');
  await page.keyboard.press('Enter');
  await shows(page, /proche de votre profil\s: \d\/5, parce que/);
  await page.goBack();
  await page.waitForSelector('.job-row');
  await tabTo(page, 'input[type=checkbox]');
  await page.keyboard.press(' ');
  await expect.poll(textOf(page), WAIT).not.toMatch(/profil \d\/5/);
  await page.keyboard.press(' ');
  await tabTo(page, 'main button', 'Préciser');
  await page.keyboard.press('Enter');
  await shows(page, '19 sur 60');
  await page.keyboard.press('4');
  await shows(page, '20 sur 60');
  await page.keyboard.press('ArrowLeft');
  await shows(page, '19 sur 60');
  await page.close();
  const home = await firefox.openPage('sheet.html#quiz', 'main h1');
  await tabTo(home, 'main button', 'Recommencer');
  await home.keyboard.press('Enter');
  await tabTo(home, 'main button', 'Oui, effacer');
  await home.keyboard.press('Enter');
  await shows(home, '1 sur 18');
  await expect.poll(stored, WAIT).not.toHaveProperty('quiz');
  await home.close();
});

test('a sheet by keyboard alone: kept, a drawing as a table, a neighbour, back', async () => {
  const page = await firefox.openPage('sheet.html#D1102', '.sheet[aria-busy="false"]');
  const title = await heading(page)();
  await tabTo(page, '.sheet-tools button', 'Gardé');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => JSON.stringify((await stored()).saved), WAIT)
    .not.toMatch(/jobs":\[[^\]]*D1102/);
  await tabTo(page, '.lm-drawing summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.lm-drawing details[open] table');
  await tabTo(page, '[data-block=neighbours] a');
  await page.keyboard.press('Enter');
  await expect.poll(heading(page), WAIT).not.toBe(title);
  await page.keyboard.press('Escape');
  await expect.poll(heading(page), WAIT).toBe(title);
  await page.close();
});

test('options: density, delay and a site by mouse; everything erased by keyboard alone', async () => {
  const page = await firefox.openPage('options.html', '.options');
  await click(page, '.choice label', 'Seulement les noms sûrs');
  const slider = await page.$('input[type=range]');
  const { x, y, width } = (await slider?.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.click(x + width - 2, y + 8);
  await click(page, '.add-host input');
  await page.keyboard.type('fr.indeed.com');
  await click(page, '.add-host button');
  await shows(page, /Réactiver sur fr\.indeed\.com/);
  await expect
    .poll(async () => (await stored()).settings, WAIT)
    .toMatchObject({ density: 'sure', offHosts: ['fr.indeed.com'] });
  await expect.poll(async () => (await stored()).settings?.delay, WAIT).toBeGreaterThan(300);
  await tabTo(page, 'button', 'Tout effacer');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Oui, tout effacer');
  await page.keyboard.press('Enter');
  await shows(page, 'Tout est effacé');
  await expect.poll(stored, WAIT).not.toHaveProperty('saved');
  await page.close();
});

interface Api {
  browser: {
    storage: {
      local: {
        clear(): Promise<void>;
        set(values: object): Promise<void>;
        get(keys: null): Promise<{ saved?: object; settings?: { delay: number }; quiz?: object }>;
      };
    };
  };
}
