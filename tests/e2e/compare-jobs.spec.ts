/** Two to four sheets side by side, and the way from one to another. */
import { expectAccessible, expectNoSideways } from './support/axe';
import { tabTo } from './support/keys';
import { pagesOf } from './support/pdf';
import { jobsKept, openView } from './support/reader';
import { expect, test } from './support/test';

const KEPT = jobsKept(
  ['G1803', 'Serveur / Serveuse en restauration'],
  ['G1602', 'Cuisinier / Cuisinière'],
  ['D1102', 'Boulanger / Boulangère'],
  ['J1506', 'Infirmier / Infirmière'],
  ['E1101', 'Community manager'],
);

test('by mouse, from kept jobs to the way from one to another', async ({ extension, page: _ }) => {
  await extension.store(KEPT);
  const popup = await openView(extension, 'popup.html#saved');
  const box = (label: RegExp) => popup.getByRole('checkbox', { name: label });
  for (const label of [/Serveur/, /Cuisinier/, /Boulanger/, /Infirmier/]) await box(label).check();
  await expect(box(/Community/)).toBeDisabled();
  await box(/Infirmier/).uncheck();
  await popup.getByRole('link', { name: 'Comparer (3)' }).click();
  const topics = [
    'Ce que l’on fait',
    'Combien ça paie',
    'Comment y arriver',
    'Recrute-t-on ?',
    'Qui fait ce métier ?',
    'Savoir-faire en commun',
    'Propres à chaque métier',
    'Passer de l’un à l’autre',
  ];
  for (const topic of topics)
    await expect(
      popup.getByRole('heading', { name: topic.replace(' ?', '\u202f?') }),
    ).toBeVisible();
  const way = popup.locator('section').filter({ hasText: 'Passer de l’un à l’autre' });
  const missing = way.getByRole('heading', { name: 'Savoir-faire à acquérir' }).locator('+ div li');
  await expect(missing.first()).toBeVisible();
  const before = await missing.allTextContents();
  const goal = await popup.getByRole('combobox', { name: 'Vers' }).inputValue();
  await popup.getByRole('combobox', { name: 'De' }).selectOption(goal);
  await expect(popup.getByRole('combobox', { name: 'Vers' })).not.toHaveValue(goal);
  await expect.poll(() => missing.allTextContents()).not.toEqual(before);
  await expectAccessible(popup);
});

test('by keyboard alone, jobs come and go, four at most', async ({ extension, page: _ }) => {
  await extension.store(KEPT);
  const page = await openView(extension, 'sheet.html#compare/G1803');
  await expect(page.getByText('Ajoutez un métier pour comparer.')).toBeVisible();
  const add = page.getByLabel('Ajouter un métier');
  for (let count = 2; count <= 4; count++) {
    await tabTo(add);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Retirer/ })).toHaveCount(count);
  }
  await expect(add).toHaveCount(0);
  await tabTo(page.getByRole('button', { name: /^Retirer/ }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Retirer/ })).toHaveCount(3);
  await expect(add).toBeVisible();
});

test('the last job taken out leaves a way to another', async ({ extension, page: _ }) => {
  const page = await openView(extension, 'sheet.html#compare/G1803');
  await page.getByRole('button', { name: /^Retirer/ }).click();
  await expect(page.getByText('Choisissez deux à quatre métiers')).toBeVisible();
  // Nothing is kept and nothing is near: a list to choose from would be empty.
  await expect(page.getByLabel('Ajouter un métier')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Chercher un métier' }).click();
  await expect(page.getByLabel('Domaine')).toBeVisible();
});

test('every figure has its source, and no other page is needed', async ({ extension, page: _ }) => {
  const page = await openView(extension, 'sheet.html#compare/G1803,G1602');
  const pay = page.getByRole('region', { name: 'Combien ça paie' });
  await expect(pay.locator('.lm-source').first()).toContainText(/France Travail, \d{4}/);
  await expect(page.getByRole('region', { name: /Qui fait ce métier/ })).toContainText(/DARES/);
});

test('prints every topic of three jobs on three A4 pages at most', async ({
  extension,
  page: _,
}) => {
  const page = await openView(extension, 'sheet.html#compare/J1506,K1302,E1101');
  await expect(page.getByRole('heading', { name: 'Passer de l’un à l’autre' })).toBeVisible();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(3);
});

test('fits 320 px and 200 %, light and dark', async ({ extension, page: _ }) => {
  const page = await openView(extension, 'popup.html');
  await page.goto(extension.url('sheet.html#compare/G1803,G1602,D1102,J1506'));
  await expect(page.getByRole('heading', { name: 'Combien ça paie' })).toBeVisible();
  // 200 % of zoom leaves half of the window's pixels.
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expectNoSideways(page);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { rule: 'color-contrast' });
});

test('a page loaded anew keeps its way back', async ({ extension, page: _ }) => {
  const page = await openView(extension, 'sheet.html#J1506');
  await page.getByRole('link', { name: 'Comparer' }).click();
  await expect(page.getByRole('heading', { name: 'Comparer des métiers' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Retour' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Infirmier');
  await expect(page.getByRole('button', { name: 'Retour' })).toHaveCount(0);
});

test('what is told of each job begins on one line, however long its name', async ({
  extension,
  page: _,
}) => {
  const page = await openView(extension, 'sheet.html#compare/F1610,E1101');
  await page.setViewportSize({ width: 700, height: 720 });
  const columns = page.locator('.compare-columns');
  await expect(columns.last()).toBeVisible();
  const starts = await columns.evaluateAll((all) =>
    all.map((each) =>
      [...each.querySelectorAll('h3 + div')].slice(0, 2).map((told) => {
        const { top } = told.getBoundingClientRect();
        return Math.round(top - each.getBoundingClientRect().top);
      }),
    ),
  );
  expect(starts.length).toBeGreaterThan(4);
  for (const [first, second] of starts) expect(second).toBe(first);
});

test('a job of which the net pay alone is known is compared by it', async ({
  extension,
  page: _,
}) => {
  const page = await openView(extension, 'sheet.html#compare/F1610,J1506');
  const pay = page.locator('section').filter({ hasText: 'Combien ça paie' });
  await expect(pay).toContainText(/net médian à temps plein\s: 1\s700\s€ par mois/);
  await expect(pay).toContainText('Couvreurs');
  await expect(pay).toContainText('DARES, 2017–2019');
  await extension.store(jobsKept(['F1610', 'Couvreur / Couvreuse']));
  await page.goto(extension.url('sheet.html#dossier'));
  await expect(page.locator('.dossier dl')).toContainText(
    /Salaire net mensuel1\s700\s€, médian à temps plein \(famille «\sCouvreurs\s», DARES, 2017–2019\)/,
  );
});
