import type { CommonFacts, FamilyFacts, PeopleFacts } from '../../src/sheets/shard';
import type { Condition, Source } from '../../src/sheets/types';
import { FAMILY_COLUMNS } from '../data/families';
import { readTable } from '../data/read-table';
import { figure } from './sheet-facts';

const AGES = [
  '15-24',
  '25-29',
  '30-34',
  '35-39',
  '40-44',
  '45-49',
  '50-54',
  '55-59',
  '60+',
] as const;
const DIPLOMAS = ['none', 'cap', 'bac', 'bac2', 'bac3', 'studying'] as const;

/** What all shards share, read from `data/`. */
export function readCommonFacts(): CommonFacts {
  const names = (file: string, key: string) =>
    Object.fromEntries(readTable(file, [key, 'name']).map((row) => [row[key]!, row.name!]));
  return {
    domains: names('domains.tsv', 'code'),
    conditions: Object.fromEntries(
      readTable('conditions.tsv', ['ogr', 'kind', 'name']).map(({ ogr, kind, name }) => [
        ogr,
        { kind: kind as Condition['kind'], name },
      ]),
    ),
    softSkills: names('soft-skills.tsv', 'ogr'),
    interests: names('interests.tsv', 'interest'),
    sectors: names('sectors.tsv', 'sector'),
    families: readFamilies(),
    sources: Object.fromEntries(
      readTable('sources.tsv', SOURCE_COLUMNS).map(
        ({ block, url, year_en, granularity_en, ...source }): [string, Source] => [
          block,
          {
            ...source,
            english: { year: year_en, granularity: granularity_en },
            ...(url && { url }),
          },
        ],
      ),
    ) as CommonFacts['sources'],
    series: Object.fromEntries(
      readTable('series.tsv', ['series', 'source', 'year']).map(({ series, ...dated }) => [
        series,
        dated,
      ]),
    ) as CommonFacts['series'],
  };
}

const SOURCE_COLUMNS = [
  'block',
  'publisher',
  'year',
  'year_en',
  'granularity',
  'granularity_en',
  'licence',
  'url',
] as const;

function readFamilies(): Record<string, FamilyFacts> {
  const people = readPeople();
  const rows = readTable('families.tsv', FAMILY_COLUMNS);
  return Object.fromEntries(
    rows.map((row) => [
      row.fap,
      {
        name: row.name,
        gross: three(row.beginner, row.mean, row.experienced),
        net: three(row.q1, row.median, row.q3),
        ...(row.marks.includes('floored') && { floored: true as const }),
        ...(row.marks.includes('estimated') && { estimated: true as const }),
        ...(row.recent && { recent: { median: Number(row.recent), fap: row.recent_fap } }),
        people: people.get(row.fap) ?? null,
      },
    ]),
  );
}

function three(...cells: [string, string, string]): [number, number, number] | null {
  if (cells.some((cell) => cell === '')) return null;
  return cells.map((cell) => Math.round(Number(cell))) as [number, number, number];
}

function readPeople(): Map<string, PeopleFacts> {
  const rows = readTable('people.tsv', [
    'fap',
    'women',
    'saturday',
    'sunday',
    'night',
    'part_time',
    'fixed_term',
    'temporary',
    ...AGES,
    ...DIPLOMAS,
  ]);
  return new Map(
    rows.map((row) => [
      row.fap,
      {
        women: figure(row.women),
        ages: shares(row, AGES),
        diplomas: shares(row, DIPLOMAS),
        saturday: figure(row.saturday),
        sunday: figure(row.sunday),
        night: figure(row.night),
        partTime: figure(row.part_time),
        fixedTerm: figure(row.fixed_term),
        temporary: figure(row.temporary),
      },
    ]),
  );
}

/** The published shares of a breakdown; a band that is not published is left out. */
function shares<K extends string>(
  row: Record<K, string>,
  keys: readonly K[],
): Record<string, number> {
  const known = keys.filter((key) => row[key] !== '');
  return Object.fromEntries(known.map((key) => [key, Number(row[key])]));
}
