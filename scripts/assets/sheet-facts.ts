import { surfaceForms } from '../../src/french/labels';
import type { SheetFacts } from '../../src/sheets/shard';
import type { Qualification, Riasec } from '../../src/sheets/types';
import { readTable } from '../data/read-table';
import { apprenticeshipOf } from './apprenticeship';
import { readEditorial } from './editorial';

/** The facts of every sheet, by code, read from `data/`. */
export function readSheetFacts(): Map<string, SheetFacts> {
  const names = namesByCode();
  const work = byCode(
    readTable('work.tsv', ['code', 'missions', 'skills', 'knowledge', 'soft_skills', 'conditions']),
  );
  const links = byCode(
    readTable('links.tsv', ['code', 'families', 'neighbours', 'interests', 'sectors']),
  );
  const training = byCode(
    readTable('training.tsv', [
      'code',
      'min',
      'max',
      'ways',
      'diplomas',
      'licences',
      'certifications',
      'onisep',
    ]),
  );
  const market = byCode(readTable('market.tsv', ['code', 'seekers', 'offers', 'tension']));
  const editorial = readEditorial();
  const apprenticeship = apprenticeshipOf();
  const jobs = readTable('jobs.tsv', [
    'code',
    'parent',
    'riasec',
    'regulated',
    'executive',
    'ecological',
    'digital',
    'demographic',
    'label',
  ]);
  return new Map(
    jobs.map((job) => {
      const { code } = job;
      const done = of(work, code);
      const linked = of(links, code);
      const trained = of(training, code);
      const demand = of(market, code);
      const { masculine, feminine } = surfaceForms(job.label);
      const layer = editorial.get(code);
      return [
        code,
        {
          forms: [masculine, feminine],
          ...(names.get(code) ?? { names: [job.label], common: 1 }),
          own: job.parent === code,
          flags: {
            regulated: yesNo(job.regulated),
            executive: yesNo(job.executive),
            ecological: ['green', 'strategic'].includes(job.ecological),
            digital: yesNo(job.digital),
            demographic: yesNo(job.demographic),
          },
          riasec: riasec(job.riasec),
          missions: list(done.missions),
          skills: list(done.skills),
          knowledge: list(done.knowledge),
          softSkills: list(done.soft_skills),
          conditions: list(done.conditions),
          families: list(linked.families).map((cell) => {
            const [fap = '', ...qualifications] = cell.split(':');
            return [fap, ...(qualifications as Qualification[])];
          }),
          neighbours: list(linked.neighbours),
          interests: list(linked.interests),
          sectors: list(linked.sectors),
          entry: entryOf(trained),
          apprenticeship: apprenticeship(list(done.conditions), list(trained.certifications)),
          diplomas: list(trained.diplomas),
          licences: list(trained.licences),
          certifications: list(trained.certifications).map((rncp) => rncp.slice(4)),
          pages: list(trained.onisep),
          market: {
            jobSeekers: figure(demand.seekers),
            offers: figure(demand.offers),
            tension: figure(demand.tension),
          },
          ...(layer && { editorial: layer }),
        },
      ];
    }),
  );
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
  const [major, minor] = letters as unknown as Riasec['major'][];
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
