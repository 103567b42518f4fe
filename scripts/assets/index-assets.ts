import { buildSheetIndex, type SheetName, type SheetSource } from '../../src/matching/sheet-index';
import { readTable } from '../data/read-table';
import type { GeneratedAsset } from './generated';

/** Path of the title index inside the extension. */
export const INDEX_PATH = 'data/index.bin';

/** The title index, as the worker loads it. */
export async function indexAssets(): Promise<GeneratedAsset[]> {
  return [{ path: INDEX_PATH, contents: new Uint8Array(titleIndex()) }];
}

/** The title index, built from `data/`. The same data gives the same bytes. */
export function titleIndex(): ArrayBuffer {
  return buildSheetIndex(sheets(), names());
}

function sheets(): SheetSource[] {
  return readTable('jobs.tsv', ['code', 'parent', 'label']);
}

function names(): SheetName[] {
  return readTable('names.tsv', ['code', 'classification', 'rare', 'name', 'short']).map((row) => ({
    text: row.name,
    code: row.code,
    kind: row.classification === 'PRINCIPALE' ? 'main' : 'synonym',
    rare: row.rare !== '',
  }));
}
