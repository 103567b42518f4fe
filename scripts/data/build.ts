/** `npm run data [-- --sources DIR]`: raw open data → the project's own files under `data/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { jobTables, sheetCodes } from './jobs';
import { nameTables } from './names';
import { readSources } from './sources';
import { tableText } from './table';

const { values } = parseArgs({
  options: { sources: { type: 'string', default: '../shared/sources' } },
});
const sources = readSources(values.sources);
const codes = sheetCodes(sources);
for (const table of [...jobTables(sources), ...nameTables(sources, codes)]) {
  const file = join('data', table.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, tableText(table));
}
