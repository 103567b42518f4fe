/** How fast the interface answers in the built extension, and how much script the popup loads. */
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../e2e/support/browser';
import { ensureBuild } from '../e2e/support/build';
import { Site } from '../e2e/support/site';
import { popupWeight } from '../e2e/support/weights';
import type { Figure } from './figure';
import { firstSearch, typeAll, watchKeystrokes } from './keystrokes';
import { openInTurn } from './openings';
import { median, quantile } from './statistics';

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
const POPUP = { width: 400, height: 560 };
const TAB = { width: 1280, height: 900 };
/** Share of keys whose hits may change after the frame taken for theirs: above it the median says nothing. */
const MOST_LATE = 0.03;
/** After an opening, until the search has run itself warm. */
const SETTLED_MS = 1500;

export async function run(): Promise<Figure[]> {
  const folder = ensureBuild('chrome');
  const site = await Site.start();
  const extension = await ExtensionBrowser.launch({ site, language: 'fr' });
  try {
    const popup = await extension.openPage('popup.html');
    const first = await repeated(OPENINGS, () => firstSearch(popup, extension.url('popup.html')));
    // The toolbar's popup is this size: what it does not show is not drawn with a letter.
    await popup.setViewportSize(POPUP);
    await popup.waitForTimeout(SETTLED_MS);
    const keystrokes = await keystrokeFigures(popup);
    await popup.setViewportSize(TAB);
    return [
      ...keystrokes,
      ms('search: first one in a popup just opened, median', median(first), `n = ${first.length}`),
      ...(await openingFigures(popup, extension)),
      weightFigure(folder),
    ];
  } finally {
    await extension.close();
    await site.stop();
  }
}

/** @throws when too many hits were drawn after the frame that was taken for theirs. */
async function keystrokeFigures(popup: Page): Promise<Figure[]> {
  await watchKeystrokes(popup);
  const { drawn, presented, late } = await typeAll(popup, TYPED);
  if (late > MOST_LATE * drawn.length)
    throw new Error(`${late} searches were drawn later than measured`);
  // What takes less than 16 ms the browser does not list.
  const unlisted = { length: drawn.length - presented.length };
  const shown = [...Array.from(unlisted, () => 8), ...presented];
  const of = `n = ${drawn.length}, ${late} changed after it`;
  return [
    ms('search: keystroke to painted, median', median(drawn), `bound 16; ${of}`),
    ms('search: keystroke to painted, p95', quantile(drawn, 0.95), `bound 50; ${of}`),
    ms('search: keystroke to presented, median', median(shown), `steps of 8 ms; ${of}`),
    ms('search: keystroke to presented, p95', quantile(shown, 0.95), `steps of 8 ms; ${of}`),
  ];
}

async function openingFigures(page: Page, extension: ExtensionBrowser): Promise<Figure[]> {
  const [bare = {}, popup = {}, sheet = {}] = await openInTurn(
    page,
    [
      { url: extension.url('_locales/fr/messages.json'), shows: {} },
      {
        url: extension.url('popup.html'),
        shows: { header: '.app-sections a', content: '.app-main :not(h1)' },
      },
      {
        url: extension.url('sheet.html#E1101'),
        shows: {
          screen: '.sheet',
          whole: '.sheet[aria-busy="false"]',
          // The app gives the sheet the keyboard when it takes it over.
          taken: 'main:focus',
        },
      },
    ],
    OPENINGS,
  );
  const floor = median(bare.first ?? []);
  const opening = (name: string, times: number[] | undefined, bound?: number): Figure => {
    const time = median(times ?? []);
    const over = `${Math.round(time - floor)} over a page of no script (${Math.round(floor)})`;
    const note = `n = ${OPENINGS}; ${over}`;
    return ms(`${name}, warm, median`, time, bound ? `bound ${bound}; ${note}` : note);
  };
  return [
    opening('popup: first paint (the frame, its field takes letters)', popup.first, 100),
    opening('popup: header with its words painted', popup.header),
    opening('popup: content painted', popup.content),
    opening('sheet page: first screen painted', sheet.screen, 150),
    opening('sheet page: whole sheet painted', sheet.whole),
    opening('sheet page: first paint (the frame)', sheet.first),
    opening('sheet page: its buttons work', sheet.taken),
  ];
}

/** The popup's JavaScript with the search that it reads once it is painted. */
function weightFigure(folder: string): Figure {
  const { atOnce, withSearch } = popupWeight(folder);
  return {
    name: 'popup: JavaScript, gzipped, with the search it then reads',
    value: withSearch,
    unit: 'kB',
    note: `bound 60; ${atOnce.toFixed(1)} before anything is shown`,
  };
}

const ms = (name: string, value: number, note: string): Figure => ({
  name,
  value,
  unit: 'ms',
  note,
});

async function repeated(times: number, measure: () => Promise<number>): Promise<number[]> {
  const measured: number[] = [];
  for (let i = 0; i < times; i++) measured.push(await measure());
  return measured;
}
