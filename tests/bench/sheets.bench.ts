import { deflateRawSync } from 'node:zlib';
import { sheetAssets } from '../../scripts/assets/sheet-assets';
import { createBriefs } from '../../src/sheets/briefs';
import { createSheetStore } from '../../src/sheets/store';
import type { Figure } from './figure';
import { median } from './statistics';

/** Weight of the shipped sheets, and the time from a code to its whole sheet. */
export async function run(): Promise<Figure[]> {
  const assets = await sheetAssets();
  const files = new Map(assets.map(({ path, contents }) => [path, String(contents)]));
  const weigh = (size: (text: string) => number) =>
    [...files.values()].reduce((sum, text) => sum + size(text), 0) / 1000;
  const load = async (path: string): Promise<unknown> => JSON.parse(files.get(path) ?? 'null');
  const timed = async (store: ReturnType<typeof createSheetStore>, code: string) => {
    const start = performance.now();
    await store.get(code);
    return performance.now() - start;
  };
  const codes = (await createBriefs(load)()).map(({ code }) => code);
  const store = createSheetStore(load);
  const cold = await timed(createSheetStore(load), 'E1101');
  const times: number[] = [];
  for (const code of codes) times.push(await timed(store, code));
  return [
    {
      name: 'sheets: all, compressed as in the package',
      value: weigh((text) => deflateRawSync(text).length),
      unit: 'kB',
      note: `at most 2,500; ${Math.round(weigh((text) => Buffer.byteLength(text)))} kB unpacked`,
    },
    { name: 'sheets: first sheet of a cold store', value: cold, unit: 'ms' },
    {
      name: 'sheets: median over all 1,584, shards read once',
      value: median(times),
      unit: 'ms',
    },
  ];
}
