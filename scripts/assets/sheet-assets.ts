import {
  BRIEFS_PATH,
  type CertificationFacts,
  COMMON_PATH,
  type CommonFacts,
  type Shard,
  type SheetFacts,
  shardPath,
} from '../../src/sheets/shard';
import type { Brief } from '../../src/sheets/types';
import { certifiedLevels, levelsIn } from '../../src/sheets/way-in';
import { readTable } from '../data/read-table';
import { readCommonFacts } from './common-facts';
import type { GeneratedAsset } from './generated';
import { readCertifications, referentialsOf } from './referentials';
import { readSheetFacts } from './sheet-facts';
import { typesetter } from './typography';

/** The sheets by domain, what they share, and the briefs of all of them. */
export async function sheetAssets(): Promise<GeneratedAsset[]> {
  const sheets = readSheetFacts();
  const common = readCommonFacts();
  const files: [path: string, value: unknown][] = [
    [COMMON_PATH, common],
    [BRIEFS_PATH, briefs(sheets, common)],
    ...shards(sheets),
  ];
  const set = typesetter(files.map(([, value]) => value));
  return files.map(([path, value]) => ({ path, contents: JSON.stringify(set(value)) }));
}

function shards(sheets: ReadonlyMap<string, SheetFacts>): Map<string, Shard> {
  const byPath = new Map<string, Record<string, SheetFacts>>();
  for (const [code, facts] of sheets) {
    const path = shardPath(code);
    byPath.set(path, { ...byPath.get(path), [code]: facts });
  }
  const referentials = referentialsOf();
  return new Map(
    [...byPath].map(([path, facts]) => [path, { ...referentials(facts), sheets: facts }]),
  );
}

function briefs(sheets: ReadonlyMap<string, SheetFacts>, common: CommonFacts): Brief[] {
  const domains = new Map(
    readTable('jobs.tsv', ['code', 'domain']).map(({ code, domain }) => [code, domain]),
  );
  const certifications = readCertifications();
  return [...sheets].map(([code, facts]) => ({
    code,
    label: facts.names[0] ?? '',
    domain: domains.get(code) ?? '',
    ...wayIn(facts, certifications),
    pay: payOf(facts, common),
    tension: facts.market.tension,
    jobSeekers: facts.market.jobSeekers,
    riasec: facts.riasec,
    interests: facts.interests,
  }));
}

function wayIn(
  { entry, certifications }: SheetFacts,
  register: Record<string, CertificationFacts>,
): Pick<Brief, 'entry' | 'diplomas'> {
  const stated = entry && {
    min: entry.min,
    max: entry.max,
    ...(entry.noDiploma && { noDiploma: entry.noDiploma }),
  };
  if (levelsIn({ entry: stated, diplomas: null })) return { entry: stated, diplomas: null };
  const leading = certifications.flatMap((number) => register[number] ?? []);
  return { entry: stated, diplomas: certifiedLevels(leading) };
}

function payOf({ families }: SheetFacts, common: CommonFacts): Brief['pay'] {
  const pays = families.flatMap(([fap]) => common.families[fap]?.gross ?? null).filter(isNumber);
  if (pays.length === 0) return null;
  return {
    low: Math.min(...pays),
    high: Math.max(...pays),
    mean: pays.length === 3 ? pays[1]! : null,
    year: common.series.gross.year,
  };
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
