/** Pages that break extensions of this kind; each test names what it is built to break. */
import { hoverMark, markOf, readMarks, settledMarks } from './support/marks';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const SENTENCE = 'Vous travaillerez avec un boulanger, une infirmière et un menuisier.';
const pageOf = (body: string, style = '', html = 'lang="fr"') =>
  `<!doctype html><html ${html}><meta charset="utf-8"><title>Offre</title><style>${style}</style><body>${body}</body></html>`;

test('a link laid over the whole card of an ad', async ({ site, page, card }) => {
  const style =
    '.ad{position:relative;padding:20px}.ad a{position:absolute;inset:0;z-index:1}.cover{position:fixed;inset:0;background:#fff;z-index:5}';
  const body = `<div class="ad"><h3>Boulanger</h3><p>Angers</p><a href="#ad" aria-label="Voir l’offre"></a></div>`;
  await page.goto(site.page(ADDRESS, pageOf(body, style)));
  await hoverMark(page, 'boulanger');
  await card.shows(/Boulang/);
  await page.keyboard.press('Escape');
  // What the reader cannot see is not there to be pointed at.
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<div class="cover"></div>'),
  );
  await page.mouse.move(600, 600);
  await hoverMark(page, 'boulanger');
  await page.waitForTimeout(500);
  expect(await card.isOpen()).toBe(false);
});

test('open shadow roots, nested and slotted, with words added later', async ({
  site,
  page,
  card,
}) => {
  const body = `<job-list></job-list><script>
    customElements.define('job-row', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Poste de <b>men</b>uisier à pourvoir</p><slot></slot>'; }
    });
    customElements.define('job-list', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = '<job-row><span>Une infirmière aussi</span></job-row>';
        setTimeout(() => root.append(Object.assign(document.createElement('p'), { textContent: 'Et un boulanger' })), 600);
      }
    });
  </script>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  for (const [text, name] of [
    ['menuisier', /Menuisi/],
    ['infirmière', /Infirmi/],
    ['boulanger', /Boulang/],
  ] as const) {
    await hoverMark(page, text);
    await card.shows(name);
    await page.keyboard.press('Escape');
    await page.mouse.move(900, 700);
  }
});

test('words split by inline elements, <wbr> and soft hyphens; hidden, edited and coded ones', async ({
  site,
  page,
}) => {
  const body = `
    <p>un <b>bou</b>lan<wbr>ger</p><p>une infir&shy;mière</p><p>un plombier<br>un maçon</p>
    <p hidden>un menuisier</p><p style="visibility:hidden">un carreleur</p><p aria-hidden="true">un jardinier</p>
    <textarea>un serrurier</textarea><input value="un électricien"><div contenteditable>un couvreur</div>
    <pre><code>un soudeur</code></pre><script type="text/plain">un charpentier</script>
    <details><summary>Plus</summary><p>un cuisinier</p></details>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await settledMarks(page);
  const texts = async () => (await readMarks(page)).map(({ text }) => text.replace(/\u00ad/g, ''));
  expect((await texts()).sort()).toEqual(['boulanger', 'infirmière', 'maçon', 'plombier']);
  await page.evaluate(() => document.querySelector('[hidden]')!.removeAttribute('hidden'));
  await expect.poll(texts).toContain('menuisier');
  await page.evaluate(() => document.querySelector('details')!.setAttribute('open', ''));
  await expect.poll(texts).toContain('cuisinier');
});

test('frames: of the same site, written on the fly, nested', async ({ site, page }) => {
  site.page('https://www.hellowork.com/inner.html', pageOf(`<p>${SENTENCE}</p>`));
  const body = `<iframe src="/inner.html" width="700" height="200"></iframe>
    <iframe srcdoc="<p>Nous cherchons un boulanger.</p>" width="700" height="120"></iframe>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  for (const frame of page.frames().slice(1)) {
    await expect
      .poll(() =>
        frame.evaluate(() => [...CSS.highlights.values()].reduce((n, { size }) => n + size, 0)),
      )
      .toBeGreaterThan(0);
  }
});

test('over a modal dialog and in full screen', async ({ site, page, card }) => {
  const body = `<p>${SENTENCE}</p><dialog><p>Postuler comme plombier</p><button>Fermer</button></dialog><div id="full" style="background:#fff"><p>Un cuisinier confirmé</p></div>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await page.evaluate(() => document.querySelector('dialog')!.showModal());
  await hoverMark(page, 'plombier');
  await card.shows(/Plombi/);
  const reached = () =>
    card.evaluate(({ host, root }) => {
      const box = root.querySelector('.card')!.getBoundingClientRect();
      return document.elementFromPoint(box.x + box.width / 2, box.y + 20) === host;
    });
  expect(await reached()).toBe(true);
  // One Escape closes the card, the next one the dialog.
  await page.keyboard.press('Escape');
  await card.gone();
  expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(false);

  await page.evaluate(() => document.querySelector('#full')!.requestFullscreen());
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await hoverMark(page, 'cuisinier');
  await card.shows(/Cuisini/);
  expect(await reached()).toBe(true);
});

test('a strict content security policy, and styles that reach for everything', async ({
  site,
  page,
  card,
}) => {
  const style = `*{all:unset!important;display:block!important;font-size:40px!important;color:red!important}html{font-size:3px}`;
  site.page('https://www.hellowork.com/page.css', { body: style, type: 'text/css' });
  await page.goto(
    site.page(ADDRESS, {
      body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offre</title><link rel="stylesheet" href="/page.css"><body><p>Un boulanger.</p></body></html>`,
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    }),
  );
  await hoverMark(page, 'boulanger');
  await card.shows(/Boulang/);
  const look = await card.evaluate(({ root }) => {
    const { fontSize, display } = getComputedStyle(root.querySelector('.card')!);
    return { fontSize, display };
  });
  expect(look).toEqual({ fontSize: '13px', display: 'flex' });
  expect((await card.box('.card'))!.width).toBe(360);
});

test('a page written from right to left', async ({ site, page, card }) => {
  await page.goto(
    site.page(
      ADDRESS,
      pageOf('<p>مطلوب boulanger في باريس</p><p>Un menuisier</p>', '', 'lang="ar" dir="rtl"'),
    ),
  );
  const mark = await hoverMark(page, 'menuisier');
  await card.shows(/Menuisi/);
  const box = (await card.box('.card'))!;
  expect(box.x + box.width).toBeGreaterThan(mark.x);
  expect(box.x + box.width).toBeLessThanOrEqual(1280);
});

for (const zoom of [0.5, 1.5, 3]) {
  test(`at ${zoom * 100} % zoom the card is whole and in the window`, async ({
    site,
    page,
    card,
  }) => {
    await page.goto(site.page(ADDRESS, pageOf(`<p>${SENTENCE}</p>`)));
    // A browser's zoom shrinks the window in CSS pixels and multiplies the device's.
    const width = Math.round(1280 / zoom);
    const height = Math.round(900 / zoom);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: zoom,
      mobile: false,
    });
    await hoverMark(page, 'menuisier');
    await card.shows(/Menuisi/);
    const box = (await card.box('.card'))!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    await session.detach();
  });
}

test('a list of which only the rows in sight exist', async ({ site, page, card }) => {
  const body = `<div id="list" style="height:400px;overflow:auto;position:relative"><div id="all" style="height:40000px"></div></div><script>
    const jobs = ['Boulanger', 'Menuisier', 'Plombier', 'Comptable', 'Cuisinier'];
    const list = document.getElementById('list'), all = document.getElementById('all');
    const draw = () => { const first = Math.floor(list.scrollTop / 40);
      all.replaceChildren(...Array.from({ length: 12 }, (_, i) => { const p = document.createElement('p');
        p.style.cssText = 'position:absolute;margin:0;height:40px;top:' + (first + i) * 40 + 'px';
        p.textContent = jobs[(first + i) % 5] + ' n° ' + (first + i); return p; })); };
    list.addEventListener('scroll', draw); draw();
  </script>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await settledMarks(page);
  for (const top of [3000, 20000, 39000]) {
    await page.evaluate((y) => document.getElementById('list')!.scrollTo(0, y), top);
    await expect.poll(async () => (await readMarks(page)).length).toBe(12);
    const shown = (await readMarks(page)).every(({ y }) => y > -60 && y < 600);
    expect(shown, 'no mark of a row that is gone').toBe(true);
  }
  await markOf(page, 'Boulanger');
  await hoverMark(page, 'Comptable');
  await card.shows(/Comptable/);
});

test('navigation inside the page: results replaced in place, the page’s own job anew', async ({
  site,
  page,
  openPopup,
}) => {
  const ad = (title: string) => `<h1 data-cy="jobTitle">${title}</h1><p>Poste à pourvoir.</p>`;
  await page.goto(site.page(ADDRESS, pageOf(`<main>${ad('Boulanger H/F')}</main>`)));
  await markOf(page, 'Boulanger');
  await page.evaluate((html) => {
    history.pushState({}, '', '/fr-fr/emplois/2.html');
    document.querySelector('main')!.innerHTML = html;
  }, ad('Plombier H/F'));
  await markOf(page, 'Plombier');
  expect((await readMarks(page)).map(({ text }) => text)).toEqual(['Plombier']);
  const popup = await openPopup();
  await expect(popup.getByText('Plombier', { exact: false }).first()).toBeVisible();
});

test('a page of 5 MB stays responsive and is marked', async ({ site, page }) => {
  test.slow();
  const filler =
    'Nous mettons en avant la qualité des relations et la clarté des objectifs de chacun. ';
  const row = `<li><h3>Boulanger</h3><p>${filler.repeat(12)}</p></li>`;
  await page.goto(site.page(ADDRESS, pageOf(`<ul>${row.repeat(4800)}</ul>`)));
  await expect
    .poll(
      async () =>
        page.evaluate(() => [...CSS.highlights.values()].reduce((n, { size }) => n + size, 0)),
      { timeout: 30_000 },
    )
    .toBe(4800);
});
