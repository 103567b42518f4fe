/**
 * The demonstration: builds, serves a small job board, opens it in Chromium
 * with the extension. Without a display (or with `--headless`) it does what a
 * reader would do, and keeps a picture of each step.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../tests/e2e/support/browser';
import { ensureBuild } from '../../tests/e2e/support/build';
import { CardView } from '../../tests/e2e/support/card';
import { hoverMark, settledMarks } from '../../tests/e2e/support/marks';
import { Site } from '../../tests/e2e/support/site';
import { serveDemo } from '../../tests/fixtures/demo/pages';

/** A host of the board table: the extension runs nowhere else without being asked. */
const HOST = 'www.hellowork.com';

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    /** Folder of the pictures; having one asks for them. */
    shots: { type: 'string', default: join('.cache', 'demo') },
  },
});
const noDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = options.headless || noDisplay;

/** Hovers a job, opens the popup, searches, opens a sheet and the quiz; a picture of each, in light and dark. */
async function perform(extension: ExtensionBrowser, page: Page): Promise<void> {
  mkdirSync(options.shots, { recursive: true });
  const shoot = async (shown: Page, name: string, act = async () => {}) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await shown.emulateMedia({ colorScheme });
      await act();
      // Long enough for the page's fade and for what it asks of the worker.
      await shown.waitForTimeout(700);
      const path = join(options.shots, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`);
      await shown.screenshot({ path });
      console.log(`  ${resolve(path)}`);
    }
  };
  const marks = await settledMarks(page);
  console.log(`${marks.length} job names marked. Screenshots:`);
  await shoot(page, 'offers');
  const card = new CardView(page, extension.id);
  await shoot(page, 'card', async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await card.gone();
    await hoverMark(page, 'Gestionnaire de communauté');
    await card.shows('E1101');
  });
  const popup = await extension.openPopup(page);
  await shoot(popup, 'popup');
  await popup.getByRole('searchbox').or(popup.getByRole('combobox')).first().fill('infirmiere');
  await shoot(popup, 'search');
  const sheet = await extension.openPage('sheet.html#E1101');
  await shoot(sheet, 'sheet');
}

ensureBuild('chrome');
const site = await Site.start();
const address = serveDemo(site, HOST);
const extension = await ExtensionBrowser.launch({ site, language: 'fr', headless });
const page = extension.context.pages()[0] ?? (await extension.context.newPage());
const closed = new Promise((done) => extension.context.once('close', done));
await page.goto(address);
let failed = false;
if (headless) {
  await perform(extension, page).catch((error) => {
    console.error(String(error));
    failed = true;
  });
  await extension.close();
} else {
  console.log(`The demonstration board is open at ${address} (served by this machine).`);
  console.log('Rest the pointer on a dotted job name; close the window or press Ctrl-C to end.');
  await closed;
}
await site.stop();
process.exit(failed ? 1 : 0);
