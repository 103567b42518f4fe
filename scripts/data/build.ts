/** `npm run data [-- --sources DIR]`: raw open data → the project's own files under `data/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allShippedSheets } from '../assets/shipped-sheets';
import { measureCoverage } from './coverage';
import { DataError } from './data-error';
import { DATA_FOLDER } from './read-table';
import { tableText } from './table';
import { buildTables } from './tables';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { sources: { type: 'string', default: '../shared/sources' } },
  });
  for (const table of buildTables(values.sources))
    writeFileSync(join(DATA_FOLDER, table.path), tableText(table));
  // Counted on what ships, read back from the files just written.
  for (const { block, count, least } of measureCoverage(await allShippedSheets())) {
    const short = count < least;
    console.log(`${short ? 'SHORT ' : ''}${block}: ${count} sheets (at least ${least})`);
    if (short) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof DataError ? error.message : error);
  process.exitCode = 1;
});
