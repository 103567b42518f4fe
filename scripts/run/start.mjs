/**
 * `npm start [-- --headless]`: all set-up, then a job board of our own in
 * Chromium with the extension.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fail, findBrowser, howToGet, installPackages, requireNode } from './setup.mjs';

requireNode();
process.chdir(join(import.meta.dirname, '..', '..'));
installPackages();
const chromium = findBrowser('chromium') ?? fail(howToGet('chromium'));
const { status } = spawnSync(
  process.execPath,
  [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'scripts/run/demo.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } },
);
process.exitCode = status ?? 1;
