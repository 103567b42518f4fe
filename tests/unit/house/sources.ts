/** The project's own sources, parsed once, for the tests that hold the house rules. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Paths of all files under the given folders, relative to the root, "/"-separated, sorted. */
export function filesUnder(...folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
    )
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface Source {
  path: string;
  text: string;
  ast: ParseResult;
  imports: Import[];
}
export interface Import {
  /** As written, such as "../french/fold" or "preact". */
  specifier: string;
  /** The file it names, relative to the root; null for a package. */
  target: string | null;
  line: number;
}

const EXTENSIONS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '.mjs'];

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const bare = posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
  const found = EXTENSIONS.map((extension) => bare + extension).find(
    (path) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile(),
  );
  return found ?? bare;
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function parse(path: string): Source {
  const text = read(path);
  const ast = parseSync(path, text);
  const { staticImports, staticExports, dynamicImports } = ast.module;
  const found = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest),
    ...staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest)),
    // A computed import() cannot be followed and is not one of ours.
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      start,
      value: text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    })),
  ].filter((request) => request !== null && request !== undefined);
  const imports = found.map(({ value, start }) => ({
    specifier: value,
    target: resolve(path, value),
    line: lineAt(text, start),
  }));
  return { path, text, ast, imports };
}

/** Every TypeScript source of the extension itself. */
export const sources: Source[] = filesUnder('src', 'entrypoints')
  .filter((path) => /\.tsx?$/.test(path))
  .map(parse);
