import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

  it('stops at a dangling link, naming file and line', { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sources-'));
    try {
      cpSync(SOURCES, folder, { recursive: true, mode: 0 });
      const path = 'rome/unix_arborescence_secteur_activite_v460_utf8.csv';
      const lines = readFileSync(join(folder, path), 'utf8').split('\n');
      lines[41] = (lines[41] ?? '').replace(/^"\d+"/, '"999"');
      rmSync(join(folder, path), { force: true });
      writeFileSync(join(folder, path), lines.join('\n'));
      expect(() => buildTables(folder)).toThrow(`${path}:42: unknown code 999`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
