/**
 * Draws public/icon/*.png from the two drawings beside this file: below 32
 * pixels the fine one turns to mud, so the smallest has its own.
 *
 *     npm run icons
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const SIZES = [16, 32, 48, 96, 128];
const TARGET = join('public', 'icon');

mkdirSync(TARGET, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
});
const page = await browser.newPage();
for (const size of SIZES) {
  const drawing = size < 32 ? 'icon-small.svg' : 'icon.svg';
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(join(import.meta.dirname, drawing), 'utf8')}`,
  );
  await page.screenshot({ path: join(TARGET, `${size}.png`), omitBackground: true });
}
await browser.close();
