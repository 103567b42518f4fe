/** What the scripts of a build weigh on their way to a reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Some scripts after gzip, in kB. */
export function gzipped(folder: string, files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

/** The popup's JavaScript in kB: before anything is shown, and with the search that it then reads. */
export function popupWeight(folder: string): { atOnce: number; withSearch: number } {
  const atOnce = withImports(folder, scriptsOf(folder, 'popup.html'));
  return {
    atOnce: gzipped(folder, atOnce),
    withSearch: gzipped(folder, withImports(folder, [...atOnce, searchScript(folder)])),
  };
}

/** What a page of ours loads before its script can show anything. */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
}

/** The script of the search, which the app reads once it is painted. */
function searchScript(folder: string): string {
  const file = readdirSync(join(folder, 'chunks')).find((name) => name.startsWith('search-'));
  if (!file) throw new Error('the build has no script of the search');
  return `chunks/${file}`;
}

/** Scripts and all they import, each once. */
function withImports(folder: string, files: readonly string[]): string[] {
  const all = new Set(files);
  // What is added while the set is walked is walked too.
  for (const file of all) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of code.matchAll(/\bimport(?:\{[^}]*\}from)?"\.\/([^"]+)"/g))
      all.add(`chunks/${name}`);
  }
  return [...all];
}
