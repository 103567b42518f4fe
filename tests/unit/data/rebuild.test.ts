import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../../scripts/data/read-table';
import { tableText } from '../../../scripts/data/table';
import { buildTables } from '../../../scripts/data/tables';

const SOURCES = join(DATA_FOLDER, '../../shared/sources');
const present = existsSync(SOURCES);
if (!present)
  console.warn('Skipped: the raw sources are not beside this clone, data/ is not rebuilt');

describe.skipIf(!present)('data/ rebuilt from the raw sources', () => {
  it('is what is committed, byte for byte', { timeout: 180_000 }, () => {
    const tables = buildTables(SOURCES);
    expect(tables.length).toBeGreaterThan(15);
    const changed = tables
      .filter((table) => tableText(table) !== readFileSync(join(DATA_FOLDER, table.path), 'utf8'))
      .map(({ path }) => path);
    expect(changed, 'run npm run data and commit').toEqual([]);
  });
});
