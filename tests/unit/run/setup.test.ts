import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../house/sources';

const SETUP = pathToFileURL(join(ROOT, 'scripts/run/setup.mjs')).href;
const DEBIAN = 'On Debian, as root: apt-get install';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loupe-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program on the PATH of the machine that is played. */
function program(name: string, script = '') {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A dpkg that knows these packages, and those that the played apt-get installs. */
function debian(...installed: string[]) {
  const list = join(folder, 'installed');
  writeFileSync(list, installed.map((name) => `${name}\n`).join(''));
  program(
    'dpkg-query',
    `while read -r name; do [ "$name" = "$2" ] && echo "Status: install ok installed"; done <"${list}"`,
  );
  return list;
}

/** Runs an expression with the functions of setup.mjs in scope; JSON of its value is the output. */
function play(expression: string, user: 'root' | 'reader', env: Record<string, string> = {}) {
  const code = `process.getuid = () => ${user === 'root' ? 0 : 1000};
    Object.defineProperty(process, 'platform', { value: 'linux' });
    const { requireBrowsers, environment } = await import('${SETUP}');
    console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code],
    { encoding: 'utf8', env: { PATH: ['', folder].join(delimiter), ...env } },
  );
  return { said: stdout.trimEnd(), stderr: stderr.trimEnd(), status };
}

const BOTH = "requireBrowsers(['chromium', 'firefox'])";

describe.skipIf(process.platform === 'win32')('the browsers of `npm test`', () => {
  it('are found on the PATH, folders of their names aside', () => {
    mkdirSync(join(folder, 'firefox-esr'));
    const paths = [program('chromium-browser'), program('firefox')];
    expect(play(BOTH, 'reader')).toEqual({ said: JSON.stringify(paths), stderr: '', status: 0 });
  });

  it('are asked for all at once, with the packages by name', () => {
    debian();
    const { said, stderr, status } = play(BOTH, 'reader');
    expect({ said, status }).toEqual({ said: '', status: 1 });
    expect(stderr).toContain(`${DEBIAN} chromium chromium-l10n firefox-esr.`);
    expect(stderr).toContain('CHROMIUM and FIREFOX');
    expect(stderr.split('\n')).toHaveLength(1);
  });

  it('are asked for where their packages are installed and they are not on the PATH', () => {
    debian('chromium', 'chromium-l10n', 'firefox-esr');
    expect(play(BOTH, 'reader').stderr).toContain(`${DEBIAN} chromium chromium-l10n firefox-esr.`);
  });

  it('are asked for on a system that is not Debian', () => {
    expect(play(BOTH, 'root').stderr).toContain('Elsewhere install chromium and firefox');
  });

  it('are not whole without the language pack, which `npm start` can do without', () => {
    debian('chromium', 'firefox-esr');
    const paths = [program('chromium'), program('firefox-esr')];
    expect(play(BOTH, 'reader').stderr).toContain(`${DEBIAN} chromium-l10n.`);
    const start = play("requireBrowsers(['chromium'], { whole: false })", 'reader');
    expect(start.said).toBe(JSON.stringify([paths[0]]));
  });

  it('are installed where root can, though the lists cannot be read again', () => {
    const list = debian('chromium');
    program('chromium');
    program(
      'apt-get',
      `case "$*" in *update*) exit 100;; esac
       echo "$PATH" >"${join(folder, 'path')}"
       for name in "$@"; do echo "$name" >>"${list}"; done
       printf '#!/bin/sh\\n' >"${folder}/firefox-esr"; /bin/chmod 755 "${folder}/firefox-esr"`,
    );
    const { said, stderr, status } = play(BOTH, 'root');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(said).toContain('Installing chromium-l10n, firefox-esr…');
    expect(said).toContain(join(folder, 'firefox-esr'));
    expect(readFileSync(join(folder, 'path'), 'utf8')).toContain('/usr/sbin');
  });

  it('are asked for when root could not install them', () => {
    debian();
    program('apt-get', 'exit 100');
    const { stderr, status } = play(BOTH, 'root');
    expect(status).toBe(1);
    expect(stderr).toContain(`${DEBIAN} chromium chromium-l10n firefox-esr.`);
  });

  it('may be named by a variable, which must name a program', () => {
    debian('chromium');
    const CHROMIUM = program('my-chromium');
    const ask = "requireBrowsers(['chromium'])";
    expect(play(ask, 'reader', { CHROMIUM }).said).toBe(JSON.stringify([CHROMIUM]));
    expect(play(ask, 'root', { CHROMIUM: join(folder, 'none') }).stderr).toBe(
      `CHROMIUM names no program: ${join(folder, 'none')}`,
    );
  });
});

it('a NODE_ENV of the machine’s changes nothing that is built or tested', () => {
  const { said } = play("environment({ more: '1' })", 'reader', { NODE_ENV: 'production', A: 'b' });
  expect(JSON.parse(said)).toMatchObject({ A: 'b', more: '1' });
  expect(JSON.parse(said)).not.toHaveProperty('NODE_ENV');
});
