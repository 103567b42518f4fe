import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirefoxBrowser } from './browser';

let firefox: FirefoxBrowser;
beforeAll(async () => {
  firefox = await FirefoxBrowser.launch();
});
afterAll(async () => firefox?.close());

test('the add-on installs, and a page it does not know leaves no trace of it', async () => {
  const page = await firefox.newPage();
  await page.goto(firefox.site.page('https://www.example.org/', '<h1>Boulanger H/F</h1>'));
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(firefox.faults).toEqual([]);
  expect(firefox.site.strays).toEqual([]);
});
