/**
 * What `npm start` and `npm test` need before anything is installed: plain
 * JavaScript, no dependencies. Each function does its part of the set-up, or
 * ends the process with one sentence that says what is missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const OLDEST_NODE = [20, 19];

export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(
    `Loupe Métier needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`,
  );
}

/** Whether node_modules holds what the lock file names. */
function isInstalled() {
  const hidden = join('node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || present[path]?.version === version,
  );
}

export function installPackages() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) fail('`npm ci` failed: see its message above.');
}

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    // The language pack: without it the extension's own names stay English.
    packages: ['chromium', 'chromium-l10n'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
};

function locate({ variable, commands, places }) {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find((path) => existsSync(path));
}

/** Whether the Debian packages are installed; true where dpkg does not exist. */
function hasPackages(packages) {
  const { status, error } = spawnSync('dpkg-query', ['-W', ...packages], { stdio: 'ignore' });
  return error !== undefined || status === 0;
}

/**
 * Finds a browser, or installs it where that is possible (Debian, as root).
 * @param {'chromium' | 'firefox'} name
 * @returns the path of its executable, or undefined where it cannot be had.
 */
export function findBrowser(name) {
  const browser = BROWSERS[name];
  const found = locate(browser);
  if (found && (process.env[browser.variable] || hasPackages(browser.packages))) return found;
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get'))
    return found;
  console.log(`Installing ${browser.packages.join(' and ')}…`);
  const run = (...args) =>
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', ...browser.packages);
  } catch {
    // Said by the caller, which knows whether it can do without.
  }
  return locate(browser);
}

/** The sentence for a browser that is not there. */
export function howToGet(name) {
  const { packages, variable } = BROWSERS[name];
  return `No ${name} found: install it (on Debian: apt-get install ${packages.join(' ')}), or set ${variable} to its executable.`;
}
