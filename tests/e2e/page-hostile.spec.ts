/** Pages that attack the extension: what they get hold of, and what our script in them may ask. */
import { pageOf } from './hazards/visitor';
import { hoverMark, markOf, readMarks } from './support/marks';
import { jobsKept } from './support/reader';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';

test('a page neither reads the card nor dresses it', async ({ site, page, card }) => {
  // An element of a name of ours, made by the page, has the page's hands in it from the start.
  const script = `
    const roots = [];
    const grasp = (element) => { try { roots.push(element.attachInternals().shadowRoot); } catch {} roots.push(element.shadowRoot); };
    for (const name of ['card', 'pay']) customElements.define('loupe-metier-' + name,
      class extends HTMLElement { constructor() { super(); grasp(this); this.internals = roots; } });
    new MutationObserver((records) => { for (const { addedNodes } of records) addedNodes.forEach(grasp); }).observe(document.documentElement, { childList: true });
    window.grasped = () => [roots.length > 0, roots.some(Boolean), !!document.querySelector('[popover]').shadowRoot];`;
  const style = `
    * { --lm-paper: red !important; --lm-ink: red !important; --lm-size-2: 60px !important; --lm-room: 40px !important; display: none; }
    html, body, p { display: block } *::before, *::backdrop { content: 'x' !important; display: block !important; position: fixed; inset: 0 }`;
  await page.goto(
    site.page(ADDRESS, pageOf(`<p>Un boulanger.</p><script>${script}</script>`, style)),
  );
  await hoverMark(page, 'boulanger');
  await card.shows('Ce que l’on fait');
  expect(await page.evaluate('grasped()')).toEqual([true, false, false]);
  const look = await card.evaluate(({ host, root }) => {
    const { color, backgroundColor, fontSize, height } = getComputedStyle(
      root.querySelector('.card')!,
    );
    const around = ['::before', '::backdrop'].map((part) => getComputedStyle(host, part).display);
    return { color, backgroundColor, fontSize, low: Number.parseFloat(height) < 100, around };
  });
  expect(look).toEqual({
    color: 'rgb(26, 35, 38)',
    backgroundColor: 'rgb(255, 255, 255)',
    fontSize: '13px',
    low: false,
    around: ['none', 'none'],
  });
});

test('only a reader presses what is in the card', async ({ site, page, card }) => {
  await page.goto(site.page(ADDRESS, pageOf('<p>Un boulanger.</p>')));
  await hoverMark(page, 'boulanger');
  await card.shows('Ce que l’on fait');
  // As a page can in Firefox, which hands it what lies in a closed root.
  await card.evaluate(({ root }) => {
    for (const button of root.querySelectorAll('button')) button.click();
  });
  expect(await card.isOpen()).toBe(true);
  await card.click('Fermer');
  await card.gone();
});

test('a page that wants to be on top of the card as well ends the quarrel', async ({
  site,
  page,
  card,
}) => {
  const script = `const rival = document.querySelector('#rival'); let rounds = 0;
    document.addEventListener('toggle', ({ target, newState }) => {
      if (target === rival || newState !== 'open') return;
      document.title = String(++rounds);
      if (rival.matches(':popover-open')) rival.hidePopover();
      rival.showPopover();
    }, true);`;
  const body = `<p>Un boulanger.</p><div id="rival" popover="manual">ici</div><script>${script}</script>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await hoverMark(page, 'boulanger');
  await card.shows('Ce que l’on fait');
  // Two looks in a row that find as many rounds.
  let before = '';
  await expect
    .poll(async () => {
      const rounds = await page.title();
      const over = rounds === before;
      before = rounds;
      return over;
    })
    .toBe(true);
  expect(Number(before)).toBeLessThan(50);
});

test('a page neither frames our pages nor reads our files', async ({
  site,
  page,
  extension,
  faults,
}) => {
  const frames = ['popup.html', 'sheet.html', 'options.html', 'session.js'].map(
    (path) => `<iframe src="${extension.url(path)}"></iframe>`,
  );
  await page.goto(site.page(ADDRESS, pageOf(`<p>Un boulanger.</p>${frames.join('')}`)));
  await markOf(page, 'boulanger');
  const read = await page.evaluate(
    async (files) => {
      const answers = files.map((file) =>
        fetch(file)
          .then(() => file)
          .catch(() => null),
      );
      return (await Promise.all(answers)).filter(Boolean);
    },
    ['session.js', 'popup.html', 'data/briefs.json'].map((path) => extension.url(path)),
  );
  expect(read).toEqual([]);
  const open = page
    .frames()
    .slice(1)
    .map((frame) => frame.url());
  expect(open.filter((url) => url.startsWith('chrome-extension://'))).toEqual([]);
  // Each refusal is said aloud.
  faults.length = 0;
});

test('elements with the names of what our script asks for keep it from nothing else', async ({
  site,
  page,
  card,
}) => {
  const fields = (...names: string[]) => names.map((name) => `<input name="${name}">`).join('');
  const globals = ['browser', 'loupeMetierRun', 'loupeMetierCard'];
  const body = `${globals.map((id) => `<form id="${id}">${fields('runtime', 'id')}</form>`).join('')}
    <form>${fields('nodeName', 'matches')}<p>Un couvreur.</p></form>
    <p>Un plombier.</p><input form="round" name="nextSibling">
    <form id="round"><p>Un maçon.</p></form><form>${fields('parentNode')}<p id="inside"></p></form>
    <form>${fields('title', 'name')}<p>Un menuisier.</p></form><p>Un boulanger.</p>`;
  await page.goto(site.page(ADDRESS, pageOf(body)));
  await markOf(page, 'boulanger');
  await page.evaluate(() => {
    document.querySelector('#inside')!.textContent = 'Un soudeur.';
    document.body.append('Un cuisinier.');
  });
  await markOf(page, 'cuisinier');
  expect((await readMarks(page)).map(({ text }) => text)).toEqual([
    'plombier',
    'menuisier',
    'boulanger',
    'cuisinier',
  ]);
  await hoverMark(page, 'boulanger');
  await card.shows(/Boulang/);
});

test('our script in a page asks for no more than a page needs', async ({
  site,
  page,
  card,
  extension,
}) => {
  const settings = { offHosts: ['www.apec.fr'] };
  await extension.store({ settings, ...jobsKept(['J1506', 'Infirmier']) });
  await page.goto(site.page(ADDRESS, pageOf('<p>Un boulanger.</p>')));
  await hoverMark(page, 'boulanger');
  await card.shows('Ce que l’on fait');
  const ask = (type: string, data: object) =>
    card.evaluate(
      async (_, message) => {
        const { runtime } = (globalThis as unknown as { chrome: Apis }).chrome;
        const { res, err } = await runtime.sendMessage({ id: 1, timestamp: 1, ...message });
        return err ? String(err.message) : res;
      },
      { type, data },
    );
  const store = await card.evaluate(() =>
    (globalThis as unknown as { chrome: Apis }).chrome.storage.local.get(null).then(
      () => 'read',
      () => 'closed',
    ),
  );
  expect(store).toBe('closed');

  for (const [type, data] of [
    ['changeSettings', { switched: { host: 'www.apec.fr', off: false } }],
    ['drawSheet', { code: 'D1102', languages: ['fr'] }],
    ['drawRest', { code: 'D1102', locale: 'fr' }],
  ] as const)
    expect(await ask(type, data)).toContain('not for pages of the web');
  // Whose settings these are is not for the page to say.
  expect(await ask('getSettings', { host: 'www.apec.fr' })).toMatchObject({ off: false });
  const kept = { code: 'D1102', label: 'x'.repeat(5_000), saved: true };
  expect(await ask('setSaved', kept)).toEqual({ kept: true });
  // Last: the script of a site switched off takes its card away, and with it who asks.
  await ask('hideSite', { host: 'fr.indeed.com' });
  expect(await extension.stored()).toMatchObject({
    settings: { offHosts: ['www.apec.fr', 'www.hellowork.com'] },
    saved: { data: { jobs: [{ code: 'J1506' }, { label: 'Boulanger / Boulangère' }] } },
  });
});

interface Apis {
  runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: Error }> };
  storage: { local: { get(keys: null): Promise<unknown> } };
}
