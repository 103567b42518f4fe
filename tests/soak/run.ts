/**
 * An hour of browsing in minutes: many pages of many boards, many hovers, the
 * worker stopped and the extension reloaded in between. Every hover must be
 * answered, no console may hold an error, and memory must stay flat.
 *
 *     npm run soak [-- --scale 0.1]
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { BOARDS } from '../../src/page/boards';
import { boardAddress, boardPage } from '../e2e/support/boards';
import { ExtensionBrowser } from '../e2e/support/browser';
import { ensureBuild } from '../e2e/support/build';
import { CardView } from '../e2e/support/card';
import { hoverMark, settledMarks } from '../e2e/support/marks';
import { Site } from '../e2e/support/site';
import { workerHeap } from './worker-heap';

const { values: options } = parseArgs({ options: { scale: { type: 'string', default: '1' } } });
const scale = Number(options.scale);
const NAVIGATIONS = Math.ceil(200 * scale);
const HOVERS_A_PAGE = 10;
const STOPS = Math.ceil(50 * scale);
const RELOADS = Math.ceil(5 * scale);
/** Growth of the tab's or the worker's memory between the second and the last tenth, in MB. */
const GROWTH = 5;

ensureBuild('chrome');
const site = await Site.start();
const extension = await ExtensionBrowser.launch({ site, language: 'fr' });
const page = await extension.context.newPage();
let card = new CardView(page, extension.id);

const every = (count: number) => Math.max(1, Math.floor(NAVIGATIONS / count));
const failures: string[] = [];
const heaps: { tab: number; worker: number | null }[] = [];
let hovers = 0;
let slowest = 0;

async function tabHeap(of: Page): Promise<number> {
  const session = await of.context().newCDPSession(of);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

interface Apis {
  runtime: { reload(): void };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
}

/**
 * Reloads the extension as an update would. A browser told on its command line
 * which extensions to load leaves a reloaded one off: it is switched on again.
 */
async function reloadExtension(): Promise<void> {
  const helper = await extension.openPage('manifest.json');
  await helper
    .evaluate(() => (globalThis as unknown as { chrome: Apis }).chrome.runtime.reload())
    .catch(() => {});
  if (!helper.isClosed()) await helper.close();
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.waitForTimeout(500);
  await settings.evaluate(
    (id) => (globalThis as unknown as { chrome: Apis }).chrome.management.setEnabled(id, true),
    extension.id,
  );
  await settings.waitForTimeout(1_000);
  await settings.close();
}

async function hoverOne(text: string): Promise<void> {
  const start = Date.now();
  try {
    await hoverMark(page, text);
    await card.shows(/Ce que l’on fait/, 4_000);
    slowest = Math.max(slowest, Date.now() - start);
  } catch (error) {
    failures.push(`« ${text} » on ${page.url()}: ${String(error).split('\n')[0]}`);
  }
  hovers++;
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await card.gone().catch((error) => failures.push(String(error)));
}

for (let visit = 0; visit < NAVIGATIONS; visit++) {
  const board = BOARDS[visit % BOARDS.length]!;
  if ((visit + 1) % every(RELOADS) === 0) {
    await reloadExtension();
    card = new CardView(page, extension.id);
  }
  await page.goto(site.page(boardAddress(board), boardPage(board)));
  const marks = await settledMarks(page, { still: 200 });
  if (visit % every(STOPS) === 0) await extension.stopWorker();
  const texts = [...new Set(marks.map((mark) => mark.text))];
  if (texts.length === 0) failures.push(`nothing to point at on ${page.url()}`);
  for (let turn = 0; turn < HOVERS_A_PAGE && texts.length > 0; turn++) {
    await hoverOne(texts[turn % texts.length]!);
  }
  if (visit % 10 === 0) {
    const worker = await workerHeap(extension.context, extension.id);
    heaps.push({ tab: await tabHeap(page), worker });
    console.log(`${visit} pages, ${hovers} hovers, ${failures.length} unanswered`);
  }
}

/** Growth in MB from the early to the late readings; the first ones, cold, are left out. */
function growth(values: number[]): number {
  const warm = values.slice(Math.ceil(values.length / 10));
  const part = Math.max(1, Math.floor(warm.length / 5));
  const lowest = (some: number[]) => Math.min(...some);
  return (lowest(warm.slice(-part)) - lowest(warm.slice(0, part))) / 1e6;
}

const tab = growth(heaps.map((heap) => heap.tab));
const worker = growth(heaps.flatMap((heap) => heap.worker ?? []));
console.log(`${NAVIGATIONS} pages, ${hovers} hovers, slowest ${slowest} ms with the pointer's way`);
console.log(`memory growth: tab ${tab.toFixed(1)} MB, worker ${worker.toFixed(1)} MB`);
console.log(`${failures.length} hovers unanswered, ${extension.faults.length} errors in consoles`);
for (const line of [...failures, ...extension.faults].slice(0, 20)) console.log(`  ${line}`);
await extension.close();
await site.stop();
const bad = failures.length + extension.faults.length > 0 || tab > GROWTH || worker > GROWTH;
process.exit(bad ? 1 : 0);
