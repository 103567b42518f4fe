import type { Editorial } from './editorial-types';
import type {
  ConditionKind,
  Flags,
  People,
  Qualification,
  Riasec,
  SkillKind,
  Source,
  SourcedBlock,
} from './types';

/**
 * The shapes in which sheets ship: one shard for each domain ("data/sheets/E11.json"),
 * what all shards share ("data/common.json") and the briefs ("data/briefs.json").
 * Codes stand for texts, so that a text is written once in a file.
 */
export interface Shard {
  skills: Record<string, { name: string; kind: SkillKind; macro?: true }>;
  knowledge: Record<string, string>;
  diplomas: Record<string, string>;
  /** By number without "RNCP". */
  certifications: Record<string, CertificationFacts>;
  /** Onisep pages: name and URL. */
  pages: Record<string, [name: string, url: string]>;
  /** Labels of the neighbours, by code. */
  labels: Record<string, string>;
  sheets: Record<string, SheetFacts>;
}

export interface CertificationFacts {
  title: string;
  level: number | null;
  type: string;
  replacedBy?: string;
}

/** One sheet as codes into its shard and the common facts. */
export interface SheetFacts {
  /** Both forms of the label; equal where the name has one form. */
  forms: [masculine: string, feminine: string];
  /** The main name first; those after `common` are rarely used. */
  names: string[];
  common: number;
  /** Statistics were joined through this sheet's own v3 code, not one it shares with another. */
  own: boolean;
  flags: Flags;
  riasec: Riasec;
  missions: string[];
  /** A leading "*" = core, "+" = emerging. */
  skills: string[];
  knowledge: string[];
  softSkills: string[];
  conditions: string[];
  families: [fap: string, ...qualifications: Qualification[]][];
  neighbours: string[];
  interests: string[];
  sectors: string[];
  entry: { min: number | null; max: number | null; noDiploma?: true; experience?: true } | null;
  apprenticeship: boolean | null;
  diplomas: string[];
  licences: string[];
  certifications: string[];
  pages: string[];
  market: { jobSeekers: number | null; offers: number | null; tension: number | null };
  editorial?: Editorial;
}

export interface CommonFacts {
  domains: Record<string, string>;
  conditions: Record<string, { kind: ConditionKind; name: string }>;
  softSkills: Record<string, string>;
  interests: Record<string, string>;
  sectors: Record<string, string>;
  families: Record<string, FamilyFacts>;
  /** `recentPay`: of the pay of a sheet with a recent median. */
  sources: Record<SourcedBlock | 'recentPay', Source>;
  /** Publisher and period of each series of figures. */
  series: Record<
    'gross' | 'net' | 'netRecent' | 'market' | 'people',
    { year: string; source: string }
  >;
}

export interface FamilyFacts {
  name: string;
  /** Beginner, mean, experienced. */
  gross: [number, number, number] | null;
  /** q1, median, q3. */
  net: [number, number, number] | null;
  floored?: true;
  estimated?: true;
  recent?: { median: number; fap: string };
  people: PeopleFacts | null;
}

/** Shares in percent. */
export type PeopleFacts = Omit<People, 'fap' | 'name'>;

/** Where a sheet's shard is: domains are the first three characters of its code. */
export function shardPath(code: string): string {
  return `data/sheets/${code.slice(0, 3)}.json`;
}
export const COMMON_PATH = 'data/common.json';
export const BRIEFS_PATH = 'data/briefs.json';
