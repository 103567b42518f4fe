/** `npm run data [-- --sources DIR]`: raw open data → the project's own files under `data/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from './data-error';
import { DATA_FOLDER } from './read-table';
import { tableText } from './table';
import { buildTables } from './tables';

const { values } = parseArgs({
  options: { sources: { type: 'string', default: '../shared/sources' } },
});
try {
  for (const table of buildTables(values.sources))
    writeFileSync(join(DATA_FOLDER, table.path), tableText(table));
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
