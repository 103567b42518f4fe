import { surfaceForms } from '../../src/french/labels';
import { sheetFamilies } from './crosswalk';
import { familyTable } from './families';
import { readSheetItems } from './items';
import { jobTables, sheetCodes } from './jobs';
import { linkTables } from './link-tables';
import { marketTable } from './market';
import { nameTables } from './names';
import { peopleTable } from './people';
import { readSources, type Sources } from './sources';
import type { Table } from './table';
import { trainingTables } from './training';
import { workTables } from './work-tables';

/**
 * Every derived file of `data/`, from the raw sources in a folder.
 * @throws DataError at the first thing that is not what the build relies on.
 */
export function buildTables(folder: string): Table[] {
  const sources = readSources(folder);
  const codes = sheetCodes(sources);
  const items = readSheetItems(sources, codes);
  const names = surfaceNames(sources);
  return [
    ...jobTables(sources),
    ...nameTables(sources, codes),
    ...workTables(codes, items, names),
    ...linkTables(sources, codes, sheetFamilies(sources)),
    ...trainingTables(sources, { items, names }),
    familyTable(sources),
    peopleTable(sources),
    marketTable(sources, codes),
  ];
}

/** One surface form of every name, by sheet: what titles of skills and diplomas are compared with. */
function surfaceNames({ appellations }: Sources): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const row of appellations) {
    const list = names.get(row.code_rome) ?? [];
    names.set(row.code_rome, list);
    list.push(surfaceForms(row.libelle_appellation_long).masculine);
  }
  return names;
}
