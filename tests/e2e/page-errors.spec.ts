/** What a reader sees when something of ours is broken: a sentence and a way to try again, never nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_PATH } from '../../src/matching/sheet-index';
import { COMMON_PATH } from '../../src/sheets/shard';
import { ExtensionBrowser } from './support/browser';
import { copyBuild } from './support/build-copy';
import { CardView } from './support/card';
import { clickMenu } from './support/gestures';
import { hoverMark } from './support/marks';
import { expect, test } from './support/test';

declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
};

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const PAGE =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><body><p>Un <b id="job">menuisier</b>.</p>';

test('data that cannot be read, then can: names first, then sheets', async ({
  web,
  language,
  page: _reset,
}) => {
  const build = copyBuild();
  const files = [INDEX_PATH, COMMON_PATH].map((path) => join(build.folder, path));
  const sound = files.map((file) => readFileSync(file));
  for (const file of files) writeFileSync(file, '{"cut":');
  const browser = await ExtensionBrowser.launch({ site: web, language, extension: build.folder });
  try {
    const page = await browser.context.newPage();
    await page.goto(web.page(ADDRESS, PAGE));
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#job')!));
    const card = new CardView(page, browser.id);
    await expect(async () => {
      await clickMenu(browser, page, {
        menuItemId: 'sheet-of-selection',
        selectionText: 'menuisier',
      });
      await card.shows('La fiche n’a pas pu être lue', 1_000);
    }).toPass();
    expect(await card.axe()).toEqual([]);

    writeFileSync(files[0]!, sound[0]!);
    await card.click('Réessayer');
    // The job is named now, and the reader could say it is another.
    await card.shows('Pas ce métier');
    expect(await card.shows('La fiche n’a pas pu être lue')).toMatch(/Menuisi/);

    writeFileSync(files[1]!, sound[1]!);
    await card.click('Réessayer');
    await card.shows('Ce que l’on fait');
    expect(browser.faults).toEqual([]);
  } finally {
    await browser.close();
    build.drop();
  }
});

test('a job that cannot be kept: the card says why, and keeps saying "Garder"', async ({
  site,
  page,
  card,
  extension,
}) => {
  await page.goto(site.page(ADDRESS, PAGE));
  await hoverMark(page, 'menuisier');
  await card.shows('Garder');
  await extension.inWorker(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  }, undefined);
  await card.click('Garder');
  await card.shows('place de stockage est pleine');
  expect(await card.text()).not.toContain('Gardé');
  expect(await card.axe()).toEqual([]);
  await extension.stopWorker();
  await card.click('Garder');
  await card.shows('Gardé');
  await expect.poll(() => card.text()).not.toContain('stockage');
});
