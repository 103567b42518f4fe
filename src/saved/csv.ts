/** Kept jobs for a spreadsheet: semicolons, a byte-order mark and CRLF, as a French Excel opens them. */
import { dayOf } from '../quiz/trivia/streak';
import type { SavedList, Status } from './types';

export interface CsvWords {
  /** Titles of the columns: code, name, status, note, day it was kept. */
  columns: [string, string, string, string, string];
  statuses: Record<Status, string>;
}

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it,
 * which shows as text (OWASP, "CSV injection").
 */
const inert = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cell(text: string): string {
  const safe = inert(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function toCsv(list: SavedList, { columns, statuses }: CsvWords): string {
  const rows = list.map((job) => [
    job.code,
    job.label,
    statuses[job.status],
    job.note,
    dayOf(new Date(job.addedAt)),
  ]);
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
