/** What makes every browser test fail by itself. Were it blind, "no request" and "no error" would hold of anything. */
import { expect, test } from './support/test';

const ADDRESS = 'https://www.hellowork.com/fr-fr/emplois/1.html';
const LEAK = 'https://leak.example/pixel';

test('a request that leaves is seen', async ({ site, page, faults }) => {
  await page.goto(site.page(ADDRESS, `<p>Un boulanger.</p><img src="${LEAK}">`));
  await expect.poll(() => site.strays).toEqual([LEAK]);
  await expect.poll(() => faults.join()).toContain('404');
  site.strays.length = 0;
  faults.length = 0;
});

test('errors of pages and of the worker are seen', async ({ site, page, extension, faults }) => {
  const script = "console.error('said aloud'); setTimeout(() => { throw new Error('thrown'); });";
  await page.goto(site.page(ADDRESS, `<p>Un boulanger.</p><script>${script}</script>`));
  await extension.inWorker(() => {
    setTimeout(() => {
      throw new Error('thrown in the worker');
    });
  }, undefined);
  for (const error of [
    /console: said aloud/,
    /exception: .*thrown/,
    /worker: .*thrown in the worker/,
  ])
    await expect.poll(() => faults.join('\n')).toMatch(error);
  faults.length = 0;
});

test('the manifest lets nothing of ours ask the network', async ({ site, extension, faults }) => {
  const asked = (url: string) =>
    fetch(url).then(
      () => 'answered',
      () => 'refused',
    );
  expect(await extension.inWorker(asked, LEAK)).toBe('refused');
  expect(await extension.inExtension(asked, LEAK)).toBe('refused');
  const view = await extension.openPage('popup.html');
  expect(await view.evaluate(asked, LEAK)).toBe('refused');
  expect(site.strays).toEqual([]);
  // The browser says aloud what it refused.
  await expect.poll(() => faults.join()).toContain('Content Security Policy');
  faults.length = 0;
});
