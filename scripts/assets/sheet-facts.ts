import { surfaceForms } from '../../src/french/labels';
import type { SheetFacts } from '../../src/sheets/shard';
import type { Qualification, Riasec, RiasecLetter } from '../../src/sheets/types';
import { readTable } from '../data/read-table';
import { apprenticeshipOf } from './apprenticeship';
import { readEditorial } from './editorial';

const WORK = [
  'code',
  'missions',
  'skills',
  'alike',
  'knowledge',
  'soft_skills',
  'conditions',
] as const;
const LINKS = ['code', 'families', 'neighbours', 'interests', 'sectors'] as const;
const MARKET = ['code', 'seekers', 'offers', 'tension'] as const;
const TRAINING = [
  'code',
  'min',
  'max',
  'ways',
  'diplomas',
  'licences',
  'certifications',
  'onisep',
] as const;
const JOBS = [
  'code',
  'parent',
  'riasec',
  'regulated',
  'executive',
  'ecological',
  'digital',
  'demographic',
  'label',
] as const;

/** A row of a table with these columns. */
type Row<Columns extends readonly string[]> = Record<Columns[number], string>;

/** The facts of every sheet, by code, read from `data/`. */
export function readSheetFacts(): Map<string, SheetFacts> {
  const names = namesByCode();
  const work = byCode(readTable('work.tsv', WORK));
  const links = byCode(readTable('links.tsv', LINKS));
  const training = byCode(readTable('training.tsv', TRAINING));
  const market = byCode(readTable('market.tsv', MARKET));
  const editorial = readEditorial();
  const apprenticeship = apprenticeshipOf();
  return new Map(
    readTable('jobs.tsv', JOBS).map((job) => {
      const { code } = job;
      const done = of(work, code);
      const trained = of(training, code);
      const layer = editorial.get(code);
      const facts: SheetFacts = {
        ...ownFacts(job),
        ...(names.get(code) ?? { names: [job.label], common: 1 }),
        ...workFacts(done),
        ...linkFacts(of(links, code)),
        ...trainingFacts(trained),
        apprenticeship: apprenticeship(
          list(done.conditions),
          list(trained.certifications),
          figure(trained.min),
        ),
        market: marketFacts(of(market, code)),
        ...(layer && { editorial: layer }),
      };
      return [code, facts];
    }),
  );
}

function ownFacts(job: Row<typeof JOBS>): Pick<SheetFacts, 'forms' | 'own' | 'flags' | 'riasec'> {
  const { masculine, feminine } = surfaceForms(job.label);
  return {
    forms: [masculine, feminine],
    own: job.parent === job.code,
    flags: {
      regulated: yesNo(job.regulated),
      executive: yesNo(job.executive),
      ecological: ['green', 'strategic'].includes(job.ecological),
      digital: yesNo(job.digital),
      demographic: yesNo(job.demographic),
    },
    riasec: riasec(job.riasec),
  };
}

function workFacts(done: Row<typeof WORK>) {
  return {
    missions: list(done.missions),
    skills: [...list(done.skills), ...list(done.alike)],
    knowledge: list(done.knowledge),
    softSkills: list(done.soft_skills),
    conditions: list(done.conditions),
  };
}

function linkFacts(linked: Row<typeof LINKS>) {
  return {
    families: list(linked.families).map((cell): SheetFacts['families'][number] => {
      const [fap = '', ...qualifications] = cell.split(':');
      return [fap, ...(qualifications as Qualification[])];
    }),
    neighbours: list(linked.neighbours),
    interests: list(linked.interests),
    sectors: list(linked.sectors),
  };
}

function trainingFacts(trained: Row<typeof TRAINING>) {
  return {
    entry: entryOf(trained),
    diplomas: list(trained.diplomas),
    licences: list(trained.licences),
    certifications: list(trained.certifications).map((rncp) => rncp.slice('RNCP'.length)),
    pages: list(trained.onisep),
  };
}

function marketFacts({ seekers, offers, tension }: Row<typeof MARKET>): SheetFacts['market'] {
  return { jobSeekers: figure(seekers), offers: figure(offers), tension: figure(tension) };
}

function byCode<R extends { code: string }>(rows: R[]): Map<string, R> {
  return new Map(rows.map((row) => [row.code, row]));
}

function of<R>(rows: Map<string, R>, code: string): R {
  const row = rows.get(code);
  if (!row) throw new Error(`data/: nothing for sheet ${code}`);
  return row;
}

function list(cell: string): string[] {
  return cell ? cell.split(' ') : [];
}

/** A cell as a number, null when it is empty. */
export function figure(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}

function yesNo(cell: string): boolean | null {
  return cell === '' ? null : cell === 'yes';
}

function riasec(letters: string): Riasec {
  const [major, minor] = [...letters] as RiasecLetter[];
  return { major: major!, ...(minor && { minor }) };
}

function entryOf({ min, max, ways }: Record<'min' | 'max' | 'ways', string>): SheetFacts['entry'] {
  const said = list(ways);
  if (!min && !max && said.length === 0) return null;
  return {
    min: figure(min),
    max: figure(max),
    ...(said.includes('no-diploma') && { noDiploma: true as const }),
    ...(said.includes('experience') && { experience: true as const }),
  };
}

/** Names by sheet, rarely used ones last. */
function namesByCode(): Map<string, Pick<SheetFacts, 'names' | 'common'>> {
  const groups = new Map<string, { usual: string[]; rare: string[] }>();
  for (const { code, name, rare } of readTable('names.tsv', ['code', 'name', 'rare'])) {
    const group = groups.get(code) ?? { usual: [], rare: [] };
    groups.set(code, group);
    group[rare ? 'rare' : 'usual'].push(name);
  }
  return new Map(
    [...groups].map(([code, { usual, rare }]) => [
      code,
      { names: [...usual, ...rare], common: usual.length },
    ]),
  );
}
