import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's `data/` folder, whatever the working directory. */
export const DATA_FOLDER = join(import.meta.dirname, '../../data/');

/**
 * Reads a file of `data/` into one record a line.
 * @param path under `data/`, such as "names.tsv"
 * @param columns the columns wanted; others are left out
 * @throws naming the file (and line) when a column is missing or a line is ragged
 */
export function readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [, header = '', ...lines] = readFileSync(`${DATA_FOLDER}${path}`, 'utf8').split('\n');
  const names = header.split('\t');
  const places = columns.map((column) => names.indexOf(column));
  const absent = columns.filter((_, i) => places[i] === -1);
  if (absent.length) throw new Error(`data/${path}: no column ${absent.join(', ')}`);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== names.length)
      throw new Error(`data/${path}:${i + 3}: ${cells.length} cells, ${names.length} expected`);
    const entries = columns.map((column, j) => [column, cells[places[j]!]!]);
    return Object.fromEntries(entries) as Record<Column, string>;
  });
}
