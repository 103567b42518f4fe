/**
 * The files the extension ships that are derived at build time: from `data/`
 * the title index and the sheet shards, and the licences. Deterministic: the same `data/` gives
 * the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexAssets } from './index-assets';
import { licences } from './licences';
import { sheetAssets } from './sheet-assets';

export interface GeneratedAsset {
  /** Path inside the extension, such as "data/briefs.json". */
  path: string;
  contents: string | Uint8Array;
}

/** Writes every generated file under `folder`; returns each path with where it was written. */
export async function writeGeneratedAssets(folder: string) {
  const assets = [...(await indexAssets()), ...(await sheetAssets()), licences()];
  return assets.map(({ path, contents }) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
    return { path, file };
  });
}
