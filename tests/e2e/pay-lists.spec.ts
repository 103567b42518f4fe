/** Pay positions in lists of results: off unless asked for, beside the titles, and never in the page's own elements. */
import { settledMarks } from './support/marks';
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emploi/recherche.html';
const ADS: [string, string][] = [
  ['Serveur H/F', '2 252 € brut / mois'],
  ['Community manager H/F', '28 000 - 30 000 € / an'],
  ['Hôte de caisse H/F', 'Salaire selon profil'],
];
const LIST = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offres</title><body><ul>${ADS.map(
  ([title, pay]) =>
    `<li data-cy="serpCard"><h3><p>${title}</p><p>Brasserie du Port</p></h3><div>${pay}</div></li>`,
).join('')}</ul>`;

/** What floats over the page in sight, with where it stands; the root is closed, so it is read through the DevTools protocol. */
async function chips(page: import('@playwright/test').Page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: { text: string; x: number; y: number }[] = [];
  const visit = async (node: typeof root, inside: boolean): Promise<void> => {
    const ours = inside || (node.attributes ?? []).includes('data-loupe-metier');
    if (ours && node.localName === 'span') {
      const boxes = await session.send('DOM.getContentQuads', { nodeId: node.nodeId });
      const [x = 0, y = 0] = boxes.quads[0] ?? [];
      if (boxes.quads[0]) found.push({ text: node.children?.[0]?.nodeValue ?? '', x, y });
    }
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])])
      await visit(child, ours);
  };
  await visit(root, false);
  await session.detach();
  return found.sort((a, b) => a.y - b.y);
}

test('are absent by default', async ({ site, page }) => {
  await page.goto(site.page(ADDRESS, LIST));
  await settledMarks(page);
  // Nothing tells that none will come: longer than they take where they are asked for.
  await page.waitForTimeout(500);
  expect(await chips(page)).toEqual([]);
});

test('go with the titles that are scrolled out of their panel', async ({
  site,
  page,
  extension,
}) => {
  await extension.store({ settings: { payInLists: true } });
  const list = LIST.replace(
    '<ul>',
    '<ul style="height: 120px; margin-top: 200px; overflow: auto">',
  );
  await page.goto(site.page(ADDRESS, list));
  await settledMarks(page);
  const texts = async () => (await chips(page)).map(({ text }) => text);
  await expect.poll(texts).toEqual(['+10\u202f%']);
  await page.locator('h3 p', { hasText: 'Community manager' }).scrollIntoViewIfNeeded();
  await expect.poll(texts).toEqual(['−9\u202f%']);
});

test('stand beside the titles whose ad states a pay, and follow them', async ({
  site,
  page,
  extension,
}) => {
  await extension.store({ settings: { payInLists: true } });
  await page.goto(site.page(ADDRESS, LIST));
  const before = await page.locator('body').innerHTML();
  await settledMarks(page);
  await expect
    .poll(async () => (await chips(page)).map(({ text }) => text))
    .toEqual(['+10\u202f%', '−9\u202f%']);
  const title = (await page.locator('h3 p').first().boundingBox())!;
  const beside = async () => Math.abs((await chips(page))[0]!.y - title.y);
  await expect.poll(beside).toBeLessThan(title.height);
  const [first] = await chips(page);
  await page.evaluate(() => {
    document.body.style.paddingTop = '300px';
    dispatchEvent(new Event('resize'));
  });
  await expect.poll(async () => (await chips(page))[0]!.y - first!.y).toBeGreaterThan(200);
  expect(await page.locator('body').innerHTML()).toBe(before);
  await page.screenshot({ path: test.info().outputPath('list.png') });
});
