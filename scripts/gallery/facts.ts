import { createLinker } from '../../src/matching/linker';
import { INDEX_PATH } from '../../src/matching/sheet-index';
import { createBriefs } from '../../src/sheets/briefs';
import { remembering } from '../../src/sheets/remembering';
import { createSheetStore } from '../../src/sheets/store';

const read = async (path: string) => {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

/** The linker and the sheets over the files that ship, as the worker has them. */
async function load() {
  const index = await (await read(INDEX_PATH)).arrayBuffer();
  const json = async (path: string): Promise<unknown> => (await read(path)).json();
  return {
    linker: createLinker(index),
    sheets: createSheetStore(json),
    briefs: createBriefs(json),
  };
}

export const facts = remembering(load);
