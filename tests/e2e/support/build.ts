/**
 * Builds the production extension before the browser tests, unless the one
 * there is newer than everything it is made of.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MADE_OF = ['entrypoints', 'src', 'data', 'public', 'scripts/assets'];
const MADE_OF_FILES = ['wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Modification time of the newest file under a folder, in ms; 0 when there is none. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile())
      latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}

/** Builds for one browser when needed and returns the folder of the unpacked extension. */
export function ensureBuild(browser: 'chrome' | 'firefox'): string {
  const folder = browser === 'chrome' ? '.output/chrome-mv3' : '.output/firefox-mv2';
  const manifest = join(folder, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  const changed = Math.max(
    ...MADE_OF.map(newest),
    ...MADE_OF_FILES.map((file) => statSync(file).mtimeMs),
  );
  if (changed > built) {
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return folder;
}

export default function globalSetup(): void {
  ensureBuild('chrome');
}
