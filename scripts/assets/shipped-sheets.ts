import { createBriefs } from '../../src/sheets/briefs';
import { createSheetStore, type SheetStore } from '../../src/sheets/store';
import type { Brief, Sheet } from '../../src/sheets/types';
import { sheetAssets } from './sheet-assets';

/** The sheet store over the very files that ship, kept in memory: for the command line and the checks. */
export async function shippedSheets(): Promise<SheetStore & { briefs(): Promise<Brief[]> }> {
  const assets = new Map((await sheetAssets()).map(({ path, contents }) => [path, contents]));
  const load = async (path: string): Promise<unknown> => {
    const contents = assets.get(path);
    if (contents === undefined) throw new Error(`${path} is not shipped`);
    return JSON.parse(String(contents));
  };
  return { ...createSheetStore(load), briefs: createBriefs(load) };
}

/** All sheets, assembled, by code. */
export async function allShippedSheets(): Promise<Sheet[]> {
  const store = await shippedSheets();
  const sheets: Sheet[] = [];
  for (const { code } of await store.briefs()) sheets.push(await store.get(code));
  return sheets;
}
