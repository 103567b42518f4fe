import { DataError } from './data-error';
import { readSource, type SourceRow } from './read-source';
import { ROME_FILES } from './rome-files';
import { STATISTICS_FILES } from './statistics-files';

const FILES = { ...ROME_FILES, ...STATISTICS_FILES };

type Name = keyof typeof FILES;
/** A row of the named source. */
export type RowOf<N extends Name> = SourceRow<(typeof FILES)[N]['columns'][number]>;

/** Every source, read and checked for shape: rows by the source's name. */
export type Sources = { [N in Name]: RowOf<N>[] };

/** @throws DataError at the first file that is not what the build relies on. */
export function readSources(folder: string): Sources {
  const entries = Object.entries(FILES).map(([name, file]) => [name, readSource(folder, file)]);
  return Object.fromEntries(entries) as Sources;
}

/** The error for a fault in a source: at its row, or of the whole file when there is none. */
export function fault(name: Name, row: { line: number } | null, text: string): DataError {
  return new DataError(FILES[name].path, row?.line ?? null, text);
}

/**
 * A cell as a number; null when it is empty.
 * @throws DataError when it holds anything else, or is under zero.
 */
export function numberIn<N extends Name>(
  name: N,
  row: RowOf<N>,
  column: (typeof FILES)[N]['columns'][number],
): number | null {
  const cell = (row as Record<string, string>)[column] ?? '';
  if (cell === '') return null;
  const value = Number(cell);
  if (!Number.isFinite(value) || value < 0)
    throw fault(name, row, `${column} is "${cell}", not a number`);
  return value;
}
