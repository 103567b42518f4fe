import { readSource, type SourceRow } from './read-source';
import { ROME_FILES } from './rome-files';
import { STATISTICS_FILES } from './statistics-files';

const FILES = { ...ROME_FILES, ...STATISTICS_FILES };

type Name = keyof typeof FILES;
/** A row of the named source. */
export type RowOf<N extends Name> = SourceRow<(typeof FILES)[N]['columns'][number]>;

/** Every source, read and checked for shape: rows by the source's name. */
export type Sources = { [N in Name]: RowOf<N>[] };

/** Path of a source under the sources folder, for messages. */
export const pathOf = (name: Name): string => FILES[name].path;

/** @throws DataError at the first file that is not what the build relies on. */
export function readSources(folder: string): Sources {
  const entries = Object.entries(FILES).map(([name, file]) => [name, readSource(folder, file)]);
  return Object.fromEntries(entries) as Sources;
}
