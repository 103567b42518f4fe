import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DataError } from './data-error';

/** What the build relies on in a publisher's file. */
export interface SourceFile<Column extends string = string> {
  /** Path under the sources folder. */
  path: string;
  /** The header, whole and in order: a changed header is an error. */
  columns: readonly Column[];
  /** Data rows of the edition this build was written for: another count is an error. */
  rows: number;
  delimiter?: ',' | ';';
}

/** A row by column, with the line of the file on which it starts (1 = header). */
export type SourceRow<Column extends string> = Record<Column, string> & { line: number };

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

/**
 * Reads one source whole. Values are trimmed, typographic apostrophes kept.
 * @throws DataError naming file and line: missing file, broken quoting, changed
 * header, a row with too many or too few fields, another number of rows.
 */
export function readSource<Column extends string>(
  folder: string,
  source: SourceFile<Column>,
): SourceRow<Column>[] {
  const file = join(folder, source.path);
  if (!existsSync(file)) throw new DataError(source.path, null, `missing from ${folder}`);
  const [header, ...records] = parseRecords(readFileSync(file, 'utf8'), source);
  checkHeader(header?.record ?? [], source);
  const rows = records.map((record, i) => toRow(record, records[i - 1] ?? header!, source));
  if (rows.length !== source.rows)
    throw new DataError(
      source.path,
      null,
      `${rows.length} rows, ${source.rows} expected: another edition? See data/SOURCES.md`,
    );
  return rows;
}

function parseRecords(text: string, source: SourceFile): ParsedRecord[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      delimiter: source.delimiter ?? ',',
    }) as unknown as ParsedRecord[];
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? null;
    throw new DataError(source.path, line, `not CSV: ${(error as Error).message}`);
  }
}

function checkHeader(header: string[], source: SourceFile): void {
  const found = header.join(', ');
  const expected = source.columns.join(', ');
  if (found !== expected)
    throw new DataError(source.path, 1, `columns are [${found}], expected [${expected}]`);
}

function toRow<Column extends string>(
  { record }: ParsedRecord,
  previous: ParsedRecord,
  source: SourceFile<Column>,
): SourceRow<Column> {
  // A quoted field may span lines: a record starts on the line after the previous one ended.
  const line = previous.info.lines + 1;
  if (record.length !== source.columns.length)
    throw new DataError(
      source.path,
      line,
      `${record.length} fields, ${source.columns.length} expected`,
    );
  const cells = source.columns.map((column, i) => [column, record[i] ?? '']);
  return { ...Object.fromEntries(cells), line };
}
