/** Where Firefox itself puts the product: toolbar, sidebar, address bar, context menu, keyboard shortcuts. */
import { expect, test } from 'vitest';
import type { FirefoxBrowser } from './browser';
import type { BrowserWindow } from './browser-window';
import { oneFaultlessWindow } from './one-browser';
import { WAIT } from './steps';

let firefox: FirefoxBrowser;
let around: BrowserWindow;
oneFaultlessWindow((launched, itsWindow) => {
  firefox = launched;
  around = itsWindow;
  return around.hideSidebar();
});

const AD = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><h1>Menuisier H/F</h1>
<p id="team">Vous travaillerez avec un boulanger et une infirmière.</p>`;

/** An ad in front, its jobs marked. */
async function anAd() {
  const page = await firefox.newPage();
  await page.goto(firefox.site.page('https://www.hellowork.com/fr-fr/emplois/1.html', AD));
  await page.bringToFront();
  await firefox.hover(page, 'boulanger');
  await firefox.cardShows(page, 'Boulanger');
  await page.keyboard.press('Escape');
  return page;
}

test('the toolbar’s button counts the jobs, its popup shows them and searches by keyboard alone', async () => {
  const page = await anAd();
  await around.openPopup();
  await expect.poll(() => around.popupSize(), WAIT).toBe('400 × 560');
  await expect.poll(() => around.badge(), WAIT).toBe('3');
  await expect
    .poll(() => around.text('popup'), WAIT)
    .toMatch(/Sur cette page \(3\)[\s\S]*Infirmier/);
  await around.type('plombier');
  await expect
    .poll(() => around.inside('popup', `document.querySelector('.job-row')?.textContent`), WAIT)
    .toMatch(/^Plombier/);
  await around.press('ArrowDown');
  await around.press('Enter');
  await expect
    .poll(() => around.inside('popup', `document.querySelector('main h1').textContent`), WAIT)
    .toMatch(/^Plombier/);
  // In a popup Firefox keeps Escape for itself, and keeps nothing.
  await around.press('Escape');
  await expect.poll(() => around.text('popup'), WAIT).toBe('');
  await around.openPopup();
  await expect.poll(() => around.text('popup'), WAIT).toContain('Boulanger');
  await around.inside('popup', `document.querySelectorAll('.job-row button')[1].click()`);
  await firefox.cardShows(page, 'Boulanger');
  await expect.poll(() => around.text('popup'), WAIT).toBe('');
  await page.close();
});

test('the sidebar follows the page in front', async () => {
  const page = await anAd();
  await around.showSidebar();
  await expect
    .poll(() => around.text('sidebar'), WAIT)
    .toMatch(/Sur cette page \(3\)[\s\S]*Boulanger/);
  await page.goto(
    firefox.site.page(
      'https://www.hellowork.com/fr-fr/emplois/2.html',
      '<!doctype html><meta charset="utf-8"><h1>Offres</h1><p>Un plombier arrive.</p>',
    ),
  );
  await expect
    .poll(() => around.text('sidebar'), WAIT)
    .toMatch(/Sur cette page \(1\)[\s\S]*Plombier/);
  expect(await around.text('sidebar')).not.toContain('Boulanger');
  await around.hideSidebar();
  await page.close();
});

test('the keyword of the address bar proposes sheets, and the keyboard opens one', async () => {
  const page = await firefox.newPage();
  await page.bringToFront();
  await around.run('gURLBar.focus(); gURLBar.select()');
  await around.type('metier gestionaire de comunauté');
  await expect
    .poll(() => around.run('return gURLBar.view.panel.textContent'), WAIT)
    .toContain('Community manager');
  await around.press('ArrowDown');
  await around.press('Enter');
  await expect
    .poll(() => around.run('return gBrowser.selectedBrowser.currentURI.spec'), WAIT)
    .toMatch(/\/sheet\.html#E1101$/);
  await around.closeTabInFront();
});

test('the context menu shows the card of what is selected, by mouse; the shortcut walks the page’s jobs', async () => {
  const page = await anAd();
  const { x, y } = await page.evaluate(() => {
    const text = document.querySelector('#team')!.firstChild!;
    const range = document.createRange();
    range.setStart(text, 22);
    range.setEnd(text, 34);
    getSelection()!.addRange(range);
    const { x, y } = range.getBoundingClientRect();
    return { x, y };
  });
  await page.mouse.click(x + 5, y + 5, { button: 'right' });
  await around.chooseFromMenu('sheet-of-selection');
  await firefox.cardShows(page, 'Boulanger');
  await page.keyboard.press('Escape');
  await expect.poll(() => firefox.cardText(page), WAIT).toBe('');
  await page.evaluate(() => getSelection()!.removeAllRanges());
  for (const job of ['Menuisier', 'Boulanger', 'Infirmier']) {
    await around.press('J', { alt: true, shift: true });
    await firefox.cardShows(page, new RegExp(`^${job}`));
  }
  await around.press('K', { alt: true, shift: true });
  await firefox.cardShows(page, 'Boulanger');
  await page.close();
});
