import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the production build that a test may spoil; `drop` deletes it. */
export function copyBuild(): { folder: string; drop(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'loupe-build-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  return { folder, drop: () => rmSync(folder, { recursive: true, force: true }) };
}
