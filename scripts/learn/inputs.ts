import { parentNumbers, type SheetSource } from '../../src/matching/sheet-index';
import { readSheets } from '../assets/index-inputs';
import { readTable } from '../data/read-table';

/** The sheets and their parents under the numbers that the index gives them. */
export interface Numbers {
  sheets: SheetSource[];
  /** Parent of each sheet, by codes. */
  parentOf: Map<string, string>;
  /** Number of each parent. */
  parents: Map<string, number>;
  /** Number of each sheet. */
  sheetNumbers: Map<string, number>;
}

export function readNumbers(): Numbers {
  const sheets = readSheets();
  return {
    sheets,
    parentOf: new Map(sheets.map(({ code, parent }) => [code, parent])),
    parents: parentNumbers(sheets),
    sheetNumbers: new Map(sheets.map(({ code }, i) => [code, i])),
  };
}

/** A text that speaks for a sheet: a name, the title of a certification. */
export interface SheetText {
  text: string;
  code: string;
}

/** Titles of the certifications that lead to each sheet. */
export function readCertificationTitles(): SheetText[] {
  const titles = new Map(
    readTable('certifications.tsv', ['rncp', 'title']).map(({ rncp, title }) => [rncp, title]),
  );
  return readTable('training.tsv', ['code', 'certifications']).flatMap(({ code, certifications }) =>
    certifications
      .split(' ')
      .flatMap((rncp) => titles.get(rncp) ?? [])
      .map((text) => ({ text, code })),
  );
}
