/** Pages that change: storms of new rows, parts that come alive late. */
import { markOf, readMarks } from './support/marks';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';

function pageOf(body: string): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offres</title>
    <style>body { font: 16px/1.5 sans-serif; margin: 20px }</style><body>${body}</body></html>`;
}

test('a storm of rows: what is in sight stays marked, all is marked once it rests', async ({
  site,
  page,
}) => {
  test.setTimeout(40_000);
  const body = `<p>Nous cherchons un boulanger.</p><ul id="list"></ul>
    <p style="margin-top: 9000px">Nous cherchons une infirmière.</p>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await markOf(page, 'infirmière');
  await page.evaluate(() => {
    const list = document.getElementById('list');
    let n = 0;
    const timer = setInterval(() => {
      for (let i = 0; i < 10; i++) {
        const row = document.createElement('li');
        row.textContent = `Nous cherchons un menuisier, ${n++}.`;
        list?.prepend(row);
        if (n > 60) list?.lastElementChild?.remove();
      }
      if (document.body.dataset.enough) clearInterval(timer);
    }, 10);
  });
  const marked = async () => (await readMarks(page)).map(({ text }) => text.toLowerCase());
  await expect.poll(marked, { timeout: 15_000 }).not.toContain('infirmière');
  expect(await marked()).toContain('boulanger');
  await page.evaluate(() => {
    document.body.dataset.enough = 'yes';
  });
  await expect
    .poll(async () => (await marked()).filter((text) => text === 'menuisier').length, {
      timeout: 8_000,
    })
    .toBe(60);
  await expect.poll(marked).toContain('infirmière');
});

/** A spinner of each kind that gives its page a new style at every frame, and what ends it. */
const SPINNERS: Record<string, string> = {
  'drawn by SVG': `<svg class="spinner" width="40" height="40"><rect width="20" height="20">
    <animate attributeName="x" from="0" to="20" dur="1s" repeatCount="indefinite"/></rect></svg>`,
  'of the page’s style': `<style>@keyframes shine { to { background-position: 90px 0 } }</style>
    <div class="spinner" style="height: 9px; background: linear-gradient(90deg, red, blue); animation: shine 1s infinite"></div>`,
  'moved by a script': `<div class="spinner">…</div><script>
    const spinner = document.querySelector('.spinner');
    const move = (now) => { spinner.style.marginLeft = now % 50 + 'px'; if (spinner.isConnected) requestAnimationFrame(move); };
    requestAnimationFrame(move);</script>`,
};

for (const [kind, spinner] of Object.entries(SPINNERS)) {
  test(`a spinner ${kind}: what is in sight stays marked, all is marked once it is gone`, async ({
    site,
    page,
  }) => {
    const body = `${spinner}<p>Nous cherchons un boulanger.</p>
      <p id="below" style="margin-top: 9000px">Nous cherchons une infirmière.</p>`;
    await page.goto(site.page(ADDRESS, pageOf(body)));
    await markOf(page, 'infirmière');
    const marked = async () => (await readMarks(page)).map(({ text }) => text).sort();
    await expect.poll(marked, { timeout: 15_000 }).toEqual(['boulanger']);
    await page.evaluate(() => document.getElementById('below')?.scrollIntoView());
    await expect.poll(marked).toEqual(['infirmière']);
    await page.evaluate(() => document.querySelector('.spinner')?.remove());
    await expect.poll(marked, { timeout: 15_000 }).toEqual(['boulanger', 'infirmière']);
  });
}

test('a spinner beside words without a box of their own leaves these marked', async ({
  site,
  page,
}) => {
  const body = `<svg width="20" height="20"><rect width="9" height="9"><animate attributeName="x" to="9" dur="1s" repeatCount="indefinite"/></rect></svg>
    <section style="display: flex"><a style="display: contents" href="#ad">Boulanger</a></section>
    <p style="margin-top: 9000px">Nous cherchons une infirmière.</p>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await markOf(page, 'infirmière');
  const marked = async () => (await readMarks(page)).map(({ text }) => text);
  await expect.poll(marked, { timeout: 15_000 }).toEqual(['Boulanger']);
});

test('what the browser animates by itself leaves all marks in place', async ({ site, page }) => {
  const body = `<style>@keyframes turn { to { rotate: 1turn; opacity: 0.5 } }</style>
    <div style="width: 20px; height: 20px; background: red; animation: turn 1s infinite"></div>
    <svg style="display: none"><rect><animate attributeName="x" to="9" dur="1s" repeatCount="indefinite"/></rect></svg>
    <p>Nous cherchons un boulanger.</p>
    <p style="margin-top: 9000px">Nous cherchons une infirmière.</p>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await markOf(page, 'infirmière');
  // Longer than a page is given to come to rest.
  await page.waitForTimeout(7_000);
  await markOf(page, 'infirmière');
});

test('the popup shows a job on a page drawn anew since, in its first place that is not hidden', async ({
  site,
  page,
  card,
  openPopup,
}) => {
  const body = '<p id="first">Nous cherchons un boulanger.</p><p>Un boulanger expérimenté.</p>';
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await markOf(page, 'boulanger');
  const popup = await openPopup();
  await expect(popup.getByText('2 fois')).toBeVisible();
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('p')) row.replaceWith(row.cloneNode(true));
  });
  await expect.poll(async () => (await readMarks(page)).length).toBe(2);
  await page.evaluate(() => {
    document.getElementById('first')!.style.display = 'none';
  });
  await popup.getByRole('button', { name: /Montrer « Boulang/ }).click();
  await card.shows(/Boulang/);
  const shown = (await page.locator('p + p').boundingBox())!;
  expect(Math.abs((await card.box())!.y - shown.y)).toBeLessThan(60);
});

test('a custom element defined long after the page was read', async ({ site, page }) => {
  const body = '<p>Nous cherchons un boulanger.</p><job-card></job-card>';
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await markOf(page, 'boulanger');
  // Past the first look for late roots, half a second after the page was read: only a later one finds this.
  await page.waitForTimeout(800);
  await page.evaluate(() => {
    customElements.define(
      'job-card',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Nous cherchons un menuisier.</p>';
        }
      },
    );
  });
  await markOf(page, 'menuisier');
});
