/** Kept jobs: kept from a sheet, judged, noted, moved, undone, exported, imported, by mouse and by keyboard alone. */
import { readFileSync } from 'node:fs';
import { expectAccessible, expectNoSideways } from './support/axe';
import { tabTo } from './support/keys';
import { pagesOf } from './support/pdf';
import { closingWith, jobsKept, openView } from './support/reader';
import { expect, test } from './support/test';

const NURSE: [string, string] = ['J1506', 'Infirmier / Infirmière'];
const COOK: [string, string] = ['G1602', 'Cuisinier / Cuisinière'];
const BAKER: [string, string] = ['D1102', 'Boulanger / Boulangère'];
const THREE = jobsKept(NURSE, COOK, BAKER);

test('by mouse, from a sheet to an opinion and a note that stay', async ({
  extension,
  page: _,
}) => {
  const popup = await openView(extension, 'popup.html#J1506');
  await popup.getByRole('button', { name: 'Garder' }).click();
  await expect(popup.getByRole('button', { name: 'Gardé' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await popup.getByRole('link', { name: /Gardés/ }).click();
  await popup.getByLabel(/^Avis sur/).selectOption('Me plaît');
  await popup.getByRole('button', { name: /Ajouter une note/ }).click();
  await popup.getByLabel(/^Note sur/).fill('Demander à voir un service');
  await popup.getByRole('heading', { name: 'Métiers gardés' }).click();
  await expectAccessible(popup);
  await popup.close();
  const again = await openView(extension, 'popup.html#saved');
  await expect(again.getByLabel(/^Avis sur/)).toHaveValue('liked');
  await expect(again.getByLabel(/^Note sur/)).toHaveValue('Demander à voir un service');
});

test('a job kept outlives a popup that closes with it', async ({ extension, page: _ }) => {
  const popup = await openView(extension, 'popup.html#J1506');
  await closingWith(extension, popup.getByRole('button', { name: 'Garder' }));
  await expect
    .poll(() => extension.stored())
    .toMatchObject({ saved: { data: { jobs: [{ code: 'J1506' }] } } });
});

test('a note outlives a popup that closes while it is typed, and goes back in one step', async ({
  extension,
  page: _,
}) => {
  await extension.store(THREE);
  const popup = await openView(extension, 'popup.html#saved');
  await popup.getByRole('button', { name: 'note sur Cuisinier / Cuisinière' }).click();
  const field = popup.getByLabel('Note sur Cuisinier / Cuisinière');
  await field.pressSequentially('Horaires ');
  const kept = async () => JSON.stringify((await extension.stored()).saved);
  await expect.poll(kept).toContain('"note":"Horaires ');
  await expect(field).toBeFocused();
  await popup.keyboard.type('du soir');
  await expect.poll(kept).toContain('"note":"Horaires du soir"');
  await popup.close();
  const again = await openView(extension, 'popup.html#saved');
  await expect(again.getByLabel('Note sur Cuisinier / Cuisinière')).toHaveValue('Horaires du soir');
  await again.getByRole('button', { name: 'Annuler' }).click();
  await expect(again.getByLabel('Note sur Cuisinier / Cuisinière')).toHaveCount(0);
});

test('by mouse, move, remove and undo', async ({ extension, page: _ }) => {
  await extension.store(THREE);
  const popup = await openView(extension, 'popup.html#saved');
  const names = () => popup.locator('.saved-job > a').allTextContents();
  await popup.getByRole('button', { name: 'Monter Boulanger / Boulangère' }).click();
  await expect.poll(names).toEqual([NURSE[1], BAKER[1], COOK[1]]);
  await popup.getByRole('button', { name: 'Retirer Infirmier / Infirmière' }).click();
  await expect.poll(names).toEqual([BAKER[1], COOK[1]]);
  await popup.getByRole('button', { name: 'Annuler' }).click();
  await popup.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(names).toEqual([NURSE[1], COOK[1], BAKER[1]]);
});

test('by keyboard alone, an opinion, a note, move, remove and undo', async ({
  extension,
  page: _,
}) => {
  await extension.store(THREE);
  const popup = await openView(extension, 'popup.html#saved');
  const names = () => popup.locator('.saved-job > a').allTextContents();
  await tabTo(popup.getByLabel('Avis sur Infirmier / Infirmière'));
  await popup.keyboard.press('ArrowDown');
  await tabTo(popup.getByRole('button', { name: 'note sur Infirmier / Infirmière' }));
  await popup.keyboard.press('Enter');
  await expect(popup.getByLabel('Note sur Infirmier / Infirmière')).toBeFocused();
  await popup.keyboard.type('Voir un service');
  await tabTo(popup.getByRole('button', { name: 'Descendre Infirmier / Infirmière' }));
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('place 2 sur 3');
  await expect.poll(names).toEqual([COOK[1], NURSE[1], BAKER[1]]);
  await tabTo(popup.getByRole('button', { name: 'Retirer Cuisinier / Cuisinière' }));
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('status')).toContainText('n’est plus gardé');
  for (const expected of [
    [COOK[1], NURSE[1], BAKER[1]],
    [NURSE[1], COOK[1], BAKER[1]],
  ]) {
    await tabTo(popup.getByRole('button', { name: 'Annuler' }));
    await popup.keyboard.press('Enter');
    await expect.poll(names).toEqual(expected);
  }
  await expect
    .poll(async () => JSON.stringify((await extension.stored()).saved))
    .toContain('"note":"Voir un service","status":"liked"');
});

test('a row that is moved or taken out leaves the keyboard where it is', async ({
  extension,
  page: _,
}) => {
  await extension.store(THREE);
  const popup = await openView(extension, 'popup.html#saved');
  const button = (name: string) => popup.getByRole('button', { name });
  await tabTo(button('Descendre Infirmier / Infirmière'));
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('place 2 sur 3');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('place 3 sur 3');
  // It has nothing more to do: what it stands in holds the place.
  await popup.keyboard.press('Shift+Tab');
  await expect(button('note sur Infirmier / Infirmière')).toBeFocused();
  await tabTo(button('Monter Infirmier / Infirmière'));
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('place 2 sur 3');
  await expect(button('Monter Infirmier / Infirmière')).toBeFocused();
  await tabTo(button('Retirer Infirmier / Infirmière'));
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('listitem').filter({ hasText: 'Boulanger' })).toBeFocused();
});

test('an export comes back whole; a spreadsheet reads the other', async ({
  extension,
  page: _,
}) => {
  await extension.store(THREE);
  const popup = await openView(extension, 'popup.html#saved');
  await popup.getByText('Exporter, importer, imprimer').click();
  const [json] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Exporter (JSON)' }).click(),
  ]);
  const [csv] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Tableur (CSV)' }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe('metiers-gardes.csv');
  expect(readFileSync(await csv.path(), 'utf8')).toContain(
    'J1506;Infirmier / Infirmière;À explorer',
  );
  const file = await json.path();
  await extension.store(jobsKept(['E1101', 'Community manager'], NURSE));
  await expect(popup.locator('.saved-row')).toHaveCount(2);
  await popup.locator('input[type="file"]').setInputFiles(file);
  await expect(popup.getByRole('status')).toContainText('2 métiers ajoutés');
  await expect(popup.locator('.saved-job > a')).toHaveText([
    'Community manager',
    NURSE[1],
    COOK[1],
    BAKER[1],
  ]);
});

test('a file leaves and comes back by keyboard alone', async ({ extension, page: _ }) => {
  await extension.store(THREE);
  const popup = await openView(extension, 'popup.html#saved');
  await tabTo(popup.locator('summary'));
  await popup.keyboard.press('Enter');
  await tabTo(popup.getByRole('button', { name: 'Exporter (JSON)' }));
  const [json] = await Promise.all([popup.waitForEvent('download'), popup.keyboard.press('Enter')]);
  await popup.close();
  const again = await openView(extension, 'popup.html#saved');
  // Well before the key: the browser is only now told to hand its choosers over, and does not wait with the key for it.
  const chooser = again.waitForEvent('filechooser');
  await tabTo(again.locator('summary'));
  await again.keyboard.press('Enter');
  await tabTo(again.getByRole('button', { name: /^Importer/ }));
  await again.keyboard.press('Enter');
  await (await chooser).setFiles(await json.path());
  await expect(again.getByRole('status')).toContainText('étaient déjà gardés');
});

const wrong: [string, string, RegExp][] = [
  ['text', 'hello', /abîmé ou n’est pas au format JSON/],
  ['another program’s JSON', '{"a":1}', /ne vient pas de Loupe Métier/],
  [
    'a newer version',
    '{"format":"loupe-metier/saved-jobs","version":9,"jobs":[]}',
    /plus récente \(9\)/,
  ],
  [
    'an older version',
    '{"format":"loupe-metier/saved-jobs","version":0,"jobs":[]}',
    /trop ancienne \(0\)/,
  ],
  [
    'a wrong job',
    '{"format":"loupe-metier/saved-jobs","version":1,"jobs":[{"code":"?"}]}',
    /n° 1 a un champ «\scode\s»/,
  ],
  ['a huge file', 'x'.repeat(7_000_000), /dépasse 2 Mo/],
];
test('an import that fails says why and changes nothing', async ({ extension, page: _ }) => {
  await extension.store(THREE);
  const popup = await openView(extension, 'popup.html#saved');
  await expect(popup.locator('.saved-row')).toHaveCount(3);
  for (const [name, text, why] of wrong) {
    await popup.locator('input[type="file"]').setInputFiles({
      name: `${name}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(popup.getByRole('status')).toHaveText(why);
    await expect(popup.locator('.saved-row')).toHaveCount(3);
  }
  expect((await extension.stored()).saved).toEqual(THREE.saved);
});

test('a full storage is told, and the list stays', async ({ extension, page: _ }) => {
  await extension.store(THREE);
  const popup = await openView(extension, 'popup.html#saved');
  await popup.evaluate(() => {
    const area = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } })
      .chrome.storage.local;
    area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await popup.getByRole('button', { name: 'Retirer Boulanger / Boulangère' }).click();
  await expect(popup.getByRole('alert')).toContainText('place de stockage est pleine');
  await expect(popup.locator('.saved-row')).toHaveCount(3);
});

test('a damaged store keeps its sound jobs and says so', async ({ extension, page: _ }) => {
  const damaged = structuredClone(THREE) as { saved: { data: { jobs: unknown[] } } };
  damaged.saved.data.jobs.push({ code: 7 });
  await extension.store(damaged);
  const popup = await openView(extension, 'popup.html#saved');
  await expect(popup.getByRole('alert')).toContainText('n’a pas pu être relu');
  await expect(popup.locator('.saved-row')).toHaveCount(3);
});

test('the dossier prints, with the note and the facts of each job', async ({
  extension,
  page: _,
}) => {
  await extension.store(THREE);
  const page = await extension.openPage('sheet.html#dossier');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
  await expect(page.getByText(/famille «\s/).first()).toBeVisible();
  await expect(page.getByText(/forte \(France Travail, .* 20\d\d/).first()).toBeVisible();
  await expectAccessible(page);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
});

test('a kept job whose sheet is no more takes nothing of the others along', async ({
  extension,
  page: _,
}) => {
  await extension.store(jobsKept(NURSE, ['A9999', 'Métier retiré'], COOK));
  const page = await extension.openPage('sheet.html#dossier');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
  await expect(page.getByText(/famille «\s/)).toHaveCount(2);
  await page.goto(extension.url('sheet.html#saved'));
  for (const name of ['Infirmier', 'Métier retiré', 'Cuisinier'])
    await page.getByRole('checkbox', { name }).check();
  await page.getByRole('link', { name: 'Comparer (3)' }).click();
  await expect(page.getByRole('heading', { name: 'Passer de l’un à l’autre' })).toBeVisible();
  // What was chosen to compare is still chosen for who comes back.
  await page.goBack();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.getByRole('link', { name: 'Métier retiré' }).click();
  await expect(page.getByRole('alert')).toContainText('A9999');
  await expect(page).toHaveTitle(/^A9999 ·/);
  await page.getByRole('alert').getByRole('link', { name: 'Chercher un métier' }).click();
  await expect(page.getByLabel('Domaine')).toBeVisible();
});

test('fits 320 px and 200 %, in the dark too', async ({ extension, page: _ }) => {
  await extension.store(THREE);
  const page = await openView(extension, 'popup.html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(extension.url('sheet.html#saved'));
  await expect(page.locator('.saved-row')).toHaveCount(3);
  await expectNoSideways(page);
  await expectAccessible(page, { rule: 'color-contrast' });
});
