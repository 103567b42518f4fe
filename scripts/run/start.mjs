/**
 * `npm start [-- --headless]`: all set-up, then a job board of our own in
 * Chromium with the extension.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environment, installPackages, requireBrowsers, requireNode } from './setup.mjs';

requireNode();
process.chdir(join(import.meta.dirname, '..', '..'));
const [chromium] = requireBrowsers(['chromium'], { whole: false });
installPackages();
const { status } = spawnSync(
  process.execPath,
  [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'scripts/run/demo.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: environment({ CHROMIUM: chromium }) },
);
process.exitCode = status ?? 1;
