import type { Sheets } from '../../src/matching/label-ranker';
import { readTable } from '../data/read-table';

/**
 * What `rank` knows of the sheets: ROME's own names and what ROME lists for
 * each. A ranking of ESCO labels must not lean on the ESCO mapping.
 */
export function readRankerSheets(): Sheets {
  const jobs = readTable('jobs.tsv', ['code', 'domain']);
  const numbers = new Map(jobs.map(({ code }, i) => [code, i]));
  const names = readTable('names.tsv', ['code', 'name']).map(({ code, name }) => ({
    text: name,
    owner: numbers.get(code) as number,
    flags: 0,
  }));
  const items = new Map<string, string>();
  for (const file of ['skills.tsv', 'knowledge.tsv'])
    for (const { ogr, name } of readTable(file, ['ogr', 'name'])) items.set(ogr, name);
  const phrases: string[][] = jobs.map(() => []);
  for (const row of readTable('work.tsv', ['code', 'missions', 'skills', 'knowledge'])) {
    const listed = `${row.missions} ${row.skills} ${row.knowledge}`.split(' ');
    phrases[numbers.get(row.code) as number] = listed.flatMap(
      (item) => items.get(item.replace(/^[*+]/, '')) ?? [],
    );
  }
  return { names, domains: jobs.map(({ domain }) => domain), phrases };
}
