/**
 * What `npm start` and `npm test` need before anything is installed: plain
 * JavaScript, no dependencies. Each function does its part of the set-up, or
 * ends the process with one sentence that says what is missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
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
  // NODE_ENV=production leaves out what builds and tests.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // There npm is a batch file.
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('`npm ci` failed: see its message above.');
}

/** The environment of what is run, without a NODE_ENV of the machine's: it would change what is built and tested. */
export function environment(more) {
  const { NODE_ENV: _, ...inherited } = process.env;
  return { ...inherited, ...more };
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

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first of the commands that is on the PATH, or of the other places; undefined when none is. */
function locate(commands, places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find(isProgram);
}

/** Whether a Debian package is installed; undefined where dpkg does not exist. */
function hasPackage(name) {
  const { stdout, error } = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' });
  return error ? undefined : /^Status: .* installed$/m.test(stdout);
}

/** What is there of a browser: its executable, or undefined, and the Debian packages to install. */
function stateOf({ variable, commands, places, packages }) {
  const named = process.env[variable];
  if (named && !isProgram(named)) fail(`${variable} names no program: ${named}`);
  const path = named || locate(commands, places);
  // A browser that is not of that package has its languages with it.
  const foreign = named || !hasPackage(packages[0]);
  if (path) return { path, absent: foreign ? [] : packages.filter((name) => !hasPackage(name)) };
  return { path, absent: packages };
}

/** Installs Debian packages; what could not be installed is seen afterwards. */
function installDebian(packages) {
  console.log(`Installing ${packages.join(', ')}…`);
  const run = (...args) => {
    try {
      execFileSync('apt-get', ['-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        // `su` leaves root the PATH of a user, in which dpkg does not find its programs.
        env: environment({
          DEBIAN_FRONTEND: 'noninteractive',
          PATH: `${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin`,
        }),
      });
    } catch {
      // A list that cannot be read again may still name the packages.
    }
  };
  run('update');
  // A machine just started may be updating itself.
  run('-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Finds browsers, or installs them where that is possible (Debian, as root).
 * Ends the process with what to do, for all that cannot be had at once.
 * @param {('chromium' | 'firefox')[]} names
 * @param {{ whole?: boolean }} options `whole: false` makes do without a language pack.
 * @returns the paths of their executables, in the same order.
 */
export function requireBrowsers(names, { whole = true } = {}) {
  const look = () => names.map((name) => stateOf(BROWSERS[name]));
  let states = look();
  const absent = states.flatMap((state) => state.absent);
  if (absent.length > 0 && process.getuid?.() === 0 && locate(['apt-get'])) {
    installDebian(absent);
    states = look();
  }
  const lacking = names.filter((_, i) => !states[i].path || (whole && states[i].absent.length > 0));
  if (lacking.length > 0) fail(howToGet(lacking, states));
  return states.map(({ path }) => path);
}

function howToGet(names, states) {
  const packages = states.flatMap(({ absent }) => absent).join(' ');
  const variables = names.map((name) => BROWSERS[name].variable).join(' and ');
  return `Missing: ${packages}. On Debian, as root: apt-get install ${packages}. Elsewhere install ${names.join(' and ')}, or set ${variables} to the executable.`;
}
