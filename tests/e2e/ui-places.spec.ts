/** The app where the browser puts it (side panel, address bar, a tab), and what follows the reader from view to view. */
import { hoverMark } from './support/marks';
import { jobsKept, openView } from './support/reader';
import { expect, test } from './support/test';

const AD = `<h1>Serveur H/F</h1><p>Vous travaillez avec un boulanger et un cuisinier.</p>
  <script type="application/ld+json">{"@type":"JobPosting","title":"Serveur H/F","description":"Salaire : 1 500 € brut par mois, temps plein."}</script>`;

test('the toolbar’s own popup has its size, the jobs of the page and a field that takes letters', async ({
  extension,
  site,
  page,
}) => {
  // No page of a test can reach a popup; another page of the extension can.
  const beside = await extension.openPage('manifest.json');
  const inPopup = (selector: string) =>
    beside.evaluate((asked) => {
      const [popup] = (globalThis as unknown as { chrome: Views }).chrome.extension.getViews({
        type: 'popup',
      });
      return popup ? popup.document.querySelector(asked)?.textContent : null;
    }, selector);
  await page.bringToFront();
  await page.goto(site.page('https://fr.indeed.com/viewjob', AD));
  await extension.inWorker(
    () => (globalThis as unknown as { chrome: Action }).chrome.action.openPopup(),
    undefined,
  );
  await expect.poll(() => inPopup('.own-job'), { timeout: 8_000 }).toContain('Serveur');
  await expect.poll(() => inPopup('.job-row')).toContain('Boulang');
  const look = () =>
    beside.evaluate(() => {
      const [popup] = (globalThis as unknown as { chrome: Views }).chrome.extension.getViews({
        type: 'popup',
      });
      const { innerWidth, innerHeight, document } = popup!;
      // The test's window leaves it less than its 560.
      const high = innerHeight > 400;
      return { width: innerWidth, high, focused: document.activeElement?.localName };
    });
  await expect.poll(look).toEqual({ width: 400, high: true, focused: 'input' });
});

test('the side panel follows the page in front', async ({ extension, site, page }) => {
  await page.goto(site.page('https://fr.indeed.com/viewjob', AD));
  const panel = await extension.openPopup(page, 'sidepanel.html');
  await expect(panel.locator('.own-job')).toContainText('Serveur');
  await expect(panel.getByRole('link', { name: /Sur cette page \(\d\)/ })).toBeVisible();
  await page.goto(
    site.page('https://fr.indeed.com/other', '<h1>Offres</h1><p>Un plombier et un menuisier.</p>'),
  );
  await expect(panel.locator('.own-job')).toHaveCount(0);
  await expect(panel.locator('[data-row]').first()).toContainText('Plombier');
  // Ads that come with the scroll, long after the page was loaded.
  await page.waitForTimeout(1500);
  await page.evaluate(() => document.querySelector('p')?.append(' Un boulanger aussi.'));
  await expect(panel.locator('[data-row]')).toHaveCount(3);
});

for (const [place, closes] of [
  ['popup.html', true],
  ['sidepanel.html', false],
] as const) {
  test(`a job is shown on the page: ${place} ${closes ? 'closes' : 'stays'}`, async ({
    extension,
    site,
    page,
    card,
  }) => {
    const list = '<h1>Offres</h1><p style="margin-top: 3000px">Un plombier.</p>';
    await page.goto(site.page('https://fr.indeed.com/jobs', list));
    const app = await extension.openPopup(page, place);
    // No script closes a tab that no script opened.
    await app.evaluate(() => {
      window.close = () => document.body.setAttribute('data-closed', '');
    });
    await app.getByRole('button', { name: 'Montrer « Plombier' }).click();
    await card.shows('Plombier');
    await expect(app.locator('body[data-closed]')).toHaveCount(closes ? 1 : 0);
  });
}

test('the sections stay in one row, whatever they count', async ({
  extension,
  site,
  page,
  openPopup,
}) => {
  const jobs = `plombier menuisier boulanger couvreur infirmier cuisinier comptable
    géomètre pâtissier électricien mécanicien facteur menuisier secrétaire`.split(/\s+/);
  await extension.store(
    jobsKept(...Array.from({ length: 10 }, (_, i): [string, string] => [`D11${10 + i}`, 'Métier'])),
  );
  const list = `<h1>Offres</h1>${jobs.map((job) => `<p>Un ${job}.</p>`).join('')}`;
  await page.goto(site.page('https://fr.indeed.com/jobs', list));
  const popup = await openPopup();
  await expect(popup.getByRole('link', { name: /^Sur cette page \(1\d\)$/ })).toBeVisible();
  await expect(popup.getByRole('link', { name: 'Gardés (10)' })).toBeVisible();
  const height = await popup.locator('.app-sections').evaluate((nav) => nav.clientHeight);
  expect(height).toBeLessThan(50);
});

test('the side panel switches the site in front off, not the one it was opened over', async ({
  extension,
  site,
  page,
}) => {
  const list = '<h1>Offres</h1><p>Un plombier et un menuisier.</p>';
  await page.goto(site.page('https://fr.indeed.com/jobs', list));
  const panel = await extension.openPopup(page, 'sidepanel.html');
  await expect(panel.getByRole('button', { name: 'sur fr.indeed.com' })).toBeVisible();
  await page.goto(site.page('https://www.hellowork.com/fr-fr/emplois', list));
  await panel.getByRole('button', { name: 'Ne rien marquer sur www.hellowork.com' }).click();
  await expect(panel.getByText('désactivé sur ce site')).toBeVisible();
  await expect
    .poll(() => extension.stored())
    .toMatchObject({ settings: { offHosts: ['www.hellowork.com'] } });
});

test('an ad that pays less than the minimum wage is told so', async ({ site, page, openPopup }) => {
  await page.goto(site.page('https://fr.indeed.com/viewjob', AD));
  const popup = await openPopup();
  await expect(popup.getByText(/C’est moins que le SMIC à temps plein/)).toBeVisible();
});

test('the keyword of the address bar proposes sheets and opens them', async ({
  extension,
  page: _,
}) => {
  const worker = extension.worker();
  if (!worker) throw new Error('no worker to type into the address bar for');
  const suggestions = await worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>((resolve) => {
        const { onInputChanged } = (globalThis as unknown as { chrome: Omnibox }).chrome.omnibox;
        onInputChanged.dispatch('gestionaire de comunauté', resolve);
      }),
  );
  expect(suggestions[0]).toEqual({
    content: 'E1101',
    description: expect.stringMatching(/^Community manager/),
  });
  const [opened] = await Promise.all([
    extension.context.waitForEvent('page'),
    worker.evaluate(() => {
      const { onInputEntered } = (globalThis as unknown as { chrome: Omnibox }).chrome.omnibox;
      onInputEntered.dispatch('E1101', 'newForegroundTab');
    }),
  ]);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Community manager');
  const [searched] = await Promise.all([
    extension.context.waitForEvent('page'),
    worker.evaluate(() => {
      const { onInputEntered } = (globalThis as unknown as { chrome: Omnibox }).chrome.omnibox;
      onInputEntered.dispatch('infirmiere', 'newForegroundTab');
    }),
  ]);
  await expect(searched.getByRole('searchbox')).toHaveValue('infirmiere');
  await expect(searched.locator('[data-row]').first()).toContainText('Infirmi');
});

test('the tab’s title and the counts follow the reader', async ({ extension, page: _ }) => {
  await extension.store(
    jobsKept(['G1602', 'Cuisinier / Cuisinière'], ['E1101', 'Community manager']),
  );
  const page = await openView(extension, 'sheet.html#E1101');
  await expect(page).toHaveTitle('Community manager · Loupe Métier');
  await page.getByRole('link', { name: 'Gardés (2)' }).click();
  await expect(page).toHaveTitle('Métiers gardés · Loupe Métier');
  await page.goBack();
  await expect(page).toHaveTitle('Community manager · Loupe Métier');
  await page.getByRole('button', { name: 'Gardé', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Gardés (1)' })).toBeVisible();
});

test('nothing moves for those who asked for no motion', async ({ extension, site, page, card }) => {
  await page.goto(site.page('https://fr.indeed.com/viewjob', AD));
  await hoverMark(page, 'boulanger');
  await card.shows('Boulanger');
  const motions = () =>
    card.evaluate(({ root }) => [
      ...new Set(
        [...root.querySelectorAll('*')].map((each) => getComputedStyle(each).animationName),
      ),
    ]);
  expect(await motions()).toEqual(expect.arrayContaining(['card-rise']));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motions()).toEqual(['none']);
  const app = await openView(extension, 'sheet.html#E1101');
  await app.emulateMedia({ reducedMotion: 'reduce' });
  await expect(app.locator('.sheet')).toBeVisible();
  const moving = await app.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
        );
      }).length,
  );
  expect(moving).toBe(0);
});

interface Views {
  extension: { getViews(about: { type: string }): Window[] };
}

interface Action {
  action: { openPopup(): Promise<void> };
}

interface Omnibox {
  omnibox: {
    onInputChanged: {
      dispatch(
        text: string,
        suggest: (all: { content: string; description: string }[]) => void,
      ): void;
    };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
}
