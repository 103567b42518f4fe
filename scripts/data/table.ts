/** A file of `data/`: tab-separated, a comment of one line, a header, one fact a line. */
export interface Table {
  /** Path under `data/`, such as "names.tsv". */
  path: string;
  /** What a line says, and where it comes from: the first line of the file. */
  about: string;
  columns: string[];
  rows: (string | number | null)[][];
}

/**
 * The table as text. Null and '' are the same empty cell.
 * @throws when a cell holds a tab or a newline: the format has no escape.
 */
export function tableText({ path, about, columns, rows }: Table): string {
  const line = (cells: (string | number | null)[]) => {
    if (cells.length !== columns.length)
      throw new Error(`${path}: ${cells.length} cells for ${columns.length} columns: ${cells}`);
    return cells.map((cell) => cellText(path, cell)).join('\t');
  };
  return `${[`# ${about}`, columns.join('\t'), ...rows.map(line)].join('\n')}\n`;
}

function cellText(path: string, cell: string | number | null): string {
  const text = cell === null ? '' : String(cell);
  if (/[\t\n\r]/.test(text)) throw new Error(`${path}: a cell holds a tab or newline: ${text}`);
  return text;
}

/** Orders codes and texts by code unit: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
