/** How fast the interface answers in the built extension, and how much script the popup loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../e2e/support/browser';
import { ensureBuild } from '../e2e/support/build';
import { Site } from '../e2e/support/site';
import type { Figure } from './figure';
import { firstSearch, typeAll, watchKeystrokes } from './keystrokes';

/** Typed letter by letter: right, misspelt, inclusive, English, short. */
const TYPED = [
  'gestionaire de comunauté',
  'infirmiere',
  'dev full stack',
  'ATSEM',
  'vendeur·euse',
  'technicien de maintenance',
  'chef de projet',
];
const OPENINGS = 12;
/** After an opening, until the search has run itself warm. */
const SETTLED_MS = 1500;

export async function run(): Promise<Figure[]> {
  const folder = ensureBuild('chrome');
  const site = await Site.start();
  const extension = await ExtensionBrowser.launch({ site, language: 'fr' });
  try {
    const popup = await extension.openPage('popup.html');
    const first = await repeated(OPENINGS, () => firstSearch(popup, extension.url('popup.html')));
    await popup.waitForTimeout(SETTLED_MS);
    await watchKeystrokes(popup);
    const keys = await typeAll(popup, TYPED);
    if (keys.late > 0) throw new Error(`${keys.late} searches were drawn later than measured`);
    const bare = await openingTimes(popup, extension.url('_locales/fr/messages.json'), 'body');
    const paints = await openingTimes(popup, extension.url('popup.html'), 'header');
    const contents = await openingTimes(popup, extension.url('popup.html'), '.app-main :not(h1)');
    const sheets = await openingTimes(popup, extension.url('sheet.html#E1101'), '.sheet');
    const floor = `beside a page of no script: ${Math.round(quantile(bare, 0.5))}`;
    const { drawn, presented } = keys;
    const of = `n = ${drawn.length}`;
    const keyed = { length: drawn.length - presented.length };
    // What takes less than 16 ms the browser does not list.
    const shown = [...Array.from(keyed, () => 8), ...presented];
    return [
      ms('search: keystroke to painted, median', quantile(drawn, 0.5), `bound 16; ${of}`),
      ms('search: keystroke to painted, p95', quantile(drawn, 0.95), `bound 50; ${of}`),
      ms('search: keystroke to presented, median', quantile(shown, 0.5), `steps of 8 ms; ${of}`),
      ms('search: keystroke to presented, p95', quantile(shown, 0.95), `steps of 8 ms; ${of}`),
      ms(
        'search: first one in a popup just opened, median',
        quantile(first, 0.5),
        `n = ${first.length}`,
      ),
      ms(
        'popup: first paint, warm, median',
        quantile(paints, 0.5),
        `bound 100; n = ${OPENINGS}; ${floor}`,
      ),
      ms('popup: content painted, warm, median', quantile(contents, 0.5), `n = ${OPENINGS}`),
      ms(
        'sheet page: whole sheet painted, warm, median',
        quantile(sheets, 0.5),
        `bound 150; n = ${OPENINGS}; ${floor}`,
      ),
      {
        name: 'popup: JavaScript, gzipped',
        value: scriptSize(folder),
        unit: 'kB',
        note: 'bound 60',
      },
    ];
  } finally {
    await extension.close();
    await site.stop();
  }
}

const ms = (name: string, value: number, note: string): Figure => ({
  name,
  value,
  unit: 'ms',
  note,
});

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function repeated(times: number, measure: () => Promise<number>): Promise<number[]> {
  const measured: number[] = [];
  for (let i = 0; i < times; i++) measured.push(await measure());
  return measured;
}

/** From the start of the navigation to the end of the frame that shows an element, in ms, once the browser has its scripts. */
async function openingTimes(page: Page, url: string, element: string): Promise<number[]> {
  const times: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening++) {
    await page.goto('about:blank');
    await page.goto(url);
    // As text: the runner's compiler adds helpers to functions that the page does not have.
    const time = await page.evaluate<number>(`new Promise((resolve) => {
      (function look() {
        if (!document.querySelector('${element}')) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        requestAnimationFrame(() => channel.port2.postMessage(null));
      })();
    })`);
    // The first opening is the cold one.
    if (opening > 0) times.push(time);
  }
  return times;
}

/** What popup.html loads before it can show anything, in kB after gzip. */
function scriptSize(folder: string): number {
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}
