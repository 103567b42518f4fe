/** The app's paths in Firefox that the quiz file does not walk: search, filters, sheet, kept jobs, options, each by mouse and by keyboard alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FirefoxBrowser } from './browser';
import { oneFaultlessBrowser } from './one-browser';
import { click, heading, shows, tabTo, WAIT } from './steps';

let firefox: FirefoxBrowser;
oneFaultlessBrowser((launched) => {
  firefox = launched;
});

test('by mouse: search, filter, a sheet, its neighbour, keep, judge', async () => {
  const page = await firefox.openPage('sheet.html#search/', '.filters');
  await page.select('.filters label:nth-of-type(2) select', 'J');
  await shows(page, /\d+ métiers/);
  await page.click('input[type=search]');
  await page.keyboard.type('sage femme');
  await click(page, '.job-row a', 'Sage-femme');
  await expect.poll(heading(page), WAIT).toContain('Sage-femme');
  await click(page, '[data-block=neighbours] a');
  await expect.poll(heading(page), WAIT).not.toContain('Sage-femme');
  await click(page, '.sheet-tools button');
  await shows(page, /Gardés \(1\)/);
  await click(page, '.app-sections a', 'Gardés');
  await page.waitForSelector('.saved-row select');
  await page.select('.saved-row select', 'liked');
  await expect.poll(() => page.$eval('.saved-row select', (s) => s.value), WAIT).toBe('liked');
  await page.close();
});

test('by keyboard alone: search, walk the rows, a sheet, back, filters', async () => {
  const page = await firefox.openPage('popup.html', 'input[type=search]:focus');
  await page.keyboard.type('vendeur');
  await page.waitForSelector('.job-list li:nth-child(3)');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const label = await page.$eval(
    '.job-list li:nth-child(2) .job-name > span',
    ({ textContent }) => textContent ?? '',
  );
  await page.waitForSelector('.job-list li:nth-child(2) :focus');
  await page.keyboard.press('Enter');
  await expect.poll(heading(page), WAIT).toBe(label);
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''), WAIT)
    .toContain(label);
  await page.keyboard.press('/');
  await page.keyboard.press('Delete');
  await page.waitForSelector('.filters select');
  await tabTo(page, '.filters select');
  await page.keyboard.press('ArrowDown');
  await shows(page, /\d+ métiers/);
  await page.close();
});

test('kept jobs leave as a file and come back, by keyboard and by mouse', async () => {
  const page = await firefox.openPage('sheet.html#saved', '.saved-row');
  await tabTo(page, 'summary', 'Exporter');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Exporter (JSON)');
  await page.keyboard.press('Enter');
  const path = join(firefox.downloads, 'metiers-gardes.json');
  const written = (file: string) => existsSync(file) && readFileSync(file, 'utf8');
  await expect.poll(() => written(path), WAIT).toContain('loupe-metier/saved-jobs');
  await click(page, 'button', 'Tableur (CSV)');
  const kept = await page.$eval('.saved-job > a', ({ textContent }) => textContent ?? '');
  const table = join(firefox.downloads, 'metiers-gardes.csv');
  await expect.poll(() => written(table), WAIT).toContain(`;${kept};`);
  await click(page, '.saved-row button', 'Retirer');
  await expect.poll(() => page.$$eval('.saved-row', (rows) => rows.length), WAIT).toBe(0);
  const input = (await page.$('input[type=file]')) as Awaited<ReturnType<typeof page.$<'input'>>>;
  await input?.uploadFile(path);
  await shows(page, /1 métier ajouté/);
  await expect.poll(() => page.$$eval('.saved-row', (rows) => rows.length), WAIT).toBe(1);
  await page.close();
});

test('options: by mouse a language, by keyboard a look; both hold at once and after', async () => {
  const page = await firefox.openPage('options.html', '.options');
  await click(page, '.choice label', 'English');
  await shows(page, 'Nothing leaves this browser');
  await shows(page, /Alt\+Shift\+J/);
  await tabTo(page, 'input[type=radio]:checked');
  await tabTo(page, '#look fieldset:nth-of-type(2) input');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.$eval('html', (html) => html.dataset.theme), WAIT).toBe('dark');
  await page.close();
  const again = await firefox.openPage('sheet.html#E1101', '.sheet');
  await shows(again, 'What it pays');
  await expect.poll(() => again.$eval('html', (html) => html.dataset.theme), WAIT).toBe('dark');
  await again.close();
  const back = await firefox.openPage('options.html', '.options');
  await click(back, '.choice label', 'Français');
  await shows(back, 'Langue et apparence');
  await back.close();
});

test('by mouse: the short quiz to a profile, a round of the job quiz, a comparison', async () => {
  const page = await firefox.openPage('sheet.html#quiz', 'main h1');
  await click(page, 'main a', 'Commencer');
  for (let asked = 1; asked <= 18; asked++) {
    await shows(page, new RegExp(`${asked} sur 18`));
    await click(page, '.quiz-answers button', asked % 6 === 4 ? 'Beaucoup' : 'Plutôt pas');
  }
  await shows(page, 'Votre profil');
  await click(page, '.app-sections a', 'Quiz');
  await click(page, 'main a', 'Jouer');
  await click(page, '.quiz-answers button');
  await shows(page, /C’est juste|La bonne réponse/);
  await click(page, 'button', 'Question suivante');
  await shows(page, 'Question 2 sur 10');
  await page.close();
  const compare = await firefox.openPage('sheet.html#compare/G1803', '.compare-add select');
  const other = await compare.$eval(
    '.compare-add optgroup option',
    (option) => (option as HTMLOptionElement).value,
  );
  await compare.select('.compare-add select', other);
  await shows(compare, 'Passer de l’un à l’autre');
  await click(compare, '.compare-jobs button');
  await shows(compare, 'Ajoutez un métier pour comparer');
  await compare.close();
});
