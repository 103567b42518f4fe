/** What the machine of a developer may have that this suite must not depend on. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExtensionBrowser } from './support/browser';
import { settledMarks } from './support/marks';
import { expect, test } from './support/test';

const MACHINE = {
  LC_ALL: 'POSIX',
  http_proxy: 'http://127.0.0.1:9',
  https_proxy: 'http://127.0.0.1:9',
};

test('the browser starts behind a proxy, in the locale POSIX and under a path with accents', async ({
  web,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'loupe été à deux-'));
  const before = { ...process.env };
  try {
    cpSync('.output/chrome-mv3', folder, { recursive: true });
    Object.assign(process.env, MACHINE);
    const browser = await ExtensionBrowser.launch({ site: web, language: 'fr', extension: folder });
    const page = await browser.context.newPage();
    await page.goto(web.page('https://fr.indeed.com/jobs', '<h1>Boulanger H/F</h1>'));
    expect(await settledMarks(page)).toHaveLength(1);
    await browser.close();
  } finally {
    for (const name of Object.keys(MACHINE)) delete process.env[name];
    Object.assign(process.env, before);
    rmSync(folder, { recursive: true });
  }
});
