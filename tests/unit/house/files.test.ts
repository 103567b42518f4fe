import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { filesUnder, ROOT, read } from './sources';

const CODE = /\.(ts|tsx|mjs|css)$/;
const code = [
  ...filesUnder('src', 'entrypoints', 'scripts', 'tests').filter((path) => CODE.test(path)),
  'wxt.config.ts',
  'vitest.config.ts',
  'playwright.config.ts',
];

/** Files git follows, and those about to be added; null outside a clone. */
function tracked(): string[] | null {
  try {
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const out = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
    return out.split('\0').filter((path) => path !== '');
  } catch {
    return null;
  }
}

test('no file of code is over 300 lines, and the average stays between 40 and 150', () => {
  const lengths = code.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }));
  const average = lengths.reduce((sum, { lines }) => sum + lines, 0) / lengths.length;
  console.info(`${lengths.length} files of code, ${average.toFixed(0)} lines on average`);
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  expect(average).toBeGreaterThan(40);
  expect(average).toBeLessThan(150);
});

test('file names are in kebab-case', () => {
  const odd = code.filter(
    (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(path.split('/').at(-1)!),
  );
  expect(odd).toEqual([]);
});

const paths = tracked();

test.skipIf(!paths)(
  'no followed file carries a path of one machine or a link to a registry',
  () => {
    const homes = ['home', 'Users', 'root', 'work'].join('|');
    const machine = new RegExp(`(^|[\\s"'\`(=:])/(?:${homes})/[\\w.-]+`, 'm');
    const text = paths!.filter((path) =>
      /\.(ts|tsx|mjs|js|json|md|css|html|yml|tsv|txt)$/.test(path),
    );
    const found = text
      .filter((path) => path !== 'package-lock.json')
      .flatMap((path) => {
        const match = machine.exec(read(path));
        return match ? [`${path}: ${match[0].trim()}`] : [];
      });
    expect(found).toEqual([]);
  },
);
