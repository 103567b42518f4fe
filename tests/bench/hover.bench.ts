/**
 * From the pointer resting on a name to the card painted with the sheet's
 * missions, in Chromium, in the production build.
 */
import { ExtensionBrowser } from '../e2e/support/browser';
import { ensureBuild } from '../e2e/support/build';
import { CardView } from '../e2e/support/card';
import { hoverMark, settledMarks } from '../e2e/support/marks';
import { Site } from '../e2e/support/site';
import type { Figure } from './figure';
import { median, quantile } from './statistics';

/** Where the pointer must rest before a card shows, in ms: the default setting, taken off below. */
const DELAY = 150;

/** Sheets of different shards, so that "first" really reads one. */
const NAMES = [
  'boulanger',
  'menuisier',
  'infirmière',
  'comptable',
  'conducteur routier',
  'développeur web',
  'aide-soignant',
  'chef de cuisine',
  'plombier',
  'coiffeuse',
  'vétérinaire',
  'graphiste',
];
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offres</title>
<style>body { font: 16px/3 sans-serif } p { margin: 0 0 60px }</style>
<body>${NAMES.map((name) => `<p>Vous travaillerez avec un ou une ${name} dans notre équipe.</p>`).join('')}</body></html>`;

export async function run(): Promise<Figure[]> {
  ensureBuild('chrome');
  const site = await Site.start();
  const extension = await ExtensionBrowser.launch({ site, language: 'fr' });
  const page = await extension.context.newPage();
  const card = new CardView(page, extension.id);
  await page.goto(site.page('https://www.hellowork.com/fr-fr/emplois/1.html', PAGE));
  await settledMarks(page);

  const hover = async (name: string) => {
    const shown = card.timeToShow('Ce que l’on fait');
    await hoverMark(page, name);
    const elapsed = (await shown) - DELAY;
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await card.gone();
    return elapsed;
  };
  const each = async (before: () => Promise<void>) => {
    const times: number[] = [];
    for (const name of NAMES) {
      await before();
      times.push(await hover(name));
    }
    return times;
  };

  const first = await each(async () => {});
  const warm = await each(async () => {});
  // A reload empties the page's own memory of sheets: the sleeping worker must answer.
  const asleep = await each(async () => {
    await page.reload();
    await settledMarks(page);
    await extension.stopWorker();
  });
  await extension.close();
  await site.stop();

  const figure = (name: string, times: number[], bar: number): Figure => ({
    name: `hover to painted card, beyond the delay: ${name}, median`,
    value: median(times),
    unit: 'ms',
    note: `bar ${bar} ms; p90 ${Math.round(quantile(times, 0.9))} ms, ${times.length} names`,
  });
  return [
    figure('first time', first, 50),
    figure('again', warm, 50),
    figure('worker asleep', asleep, 250),
  ];
}
