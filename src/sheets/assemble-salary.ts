import { fold } from '../french/fold';
import { contentTokens } from '../french/tokens';
import { netShare } from '../salary/net-share';
import { found } from './found';
import type { CommonFacts, SheetFacts } from './shard';
import type { Qualification, Salary, SalaryFamily, Source } from './types';

/** The pay of each family the sheet belongs to, with the approximations drawn from it. */
export function assembleSalary(facts: SheetFacts, common: CommonFacts): Salary {
  const families = facts.families
    .map(([fap, ...qualifications]) => family(fap, qualifications, common))
    .map((each) => ({ ...each, ...otherLevel(each, facts) }))
    .filter((each, _, all) => isPaid(each) || (each.qualifications && all.some(isPaid)));
  return { families, note: noteOf(families) };
}

/**
 * Whether a figure is known of it. One without is named all the same where posts
 * are parted by qualification: the pay of a workshop's unskilled workers is not
 * its cabinetmakers'.
 */
function isPaid({ gross, net, netRecent }: SalaryFamily): boolean {
  return Boolean(gross || net || netRecent);
}

/** Who published the figures that the sheet shows, and when they are of: not every family has all three. */
export function salarySource({ families }: Salary, sources: CommonFacts['sources']): Source {
  const shown = (['gross', 'net', 'netRecent'] as const).flatMap(
    (series) => families.flatMap((each) => each[series] ?? [])[0] ?? [],
  );
  const recent = families.some(({ netRecent }) => netRecent);
  const source = recent ? sources.recentPay : sources.salary;
  if (shown.length === 0) return source;
  const years = shown.map(({ year }) => year);
  return {
    ...source,
    publisher: [...new Set(shown.map((each) => each.source))].join(' ; '),
    year: years.join(' ; '),
    english: { ...source.english, year: years.join('; ') },
  };
}

function noteOf(families: SalaryFamily[]): Salary['note'] {
  if (families.length === 0) return 'none';
  if (families.some(({ qualifications }) => qualifications)) return 'by-qualification';
  return families.length === 1 ? 'one-family' : 'several-families';
}

function family(fap: string, qualifications: Qualification[], common: CommonFacts): SalaryFamily {
  const { name, gross, net, floored, estimated, recent } = found(common.families, fap);
  const { series } = common;
  return {
    fap,
    name,
    ...(qualifications.length > 0 && { qualifications }),
    ...(gross && {
      gross: { ...steps(gross), ...series.gross },
      derived: derived(fap, gross),
    }),
    ...(net && {
      net: {
        q1: net[0],
        median: net[1],
        q3: net[2],
        ...series.net,
        ...(floored && { floored }),
        ...(estimated && { estimated }),
      },
    }),
    ...(recent && { netRecent: { ...recent, ...series.netRecent } }),
  };
}

type Steps = [beginner: number, mean: number, experienced: number];

function steps([beginner, mean, experienced]: Steps) {
  return { beginner, mean, experienced };
}

/** A year of gross pay and a month of net pay, drawn from the monthly gross. */
function derived(fap: string, gross: Steps): NonNullable<SalaryFamily['derived']> {
  const ratio = netShare(contributor(fap));
  const each = (of: (euros: number) => number) => steps(gross.map(of) as Steps);
  return {
    annualGross: each((euros) => euros * 12),
    netMonthly: each((euros) => Math.round(euros * ratio)),
    ratio,
  };
}

/**
 * Marks an executive's job in a family of workers, employees or technicians (a
 * fourth character 2 to 8; 9 = executives, 0 = heads of firms), and a job that
 * is none in a family of executives, which the sheet only meets through
 * another's v3 code; but not where the family is named after the job:
 * "Professeurs des écoles". Of a technician it is not by what he looks after:
 * "Technicien qualité" beside "Ingénieurs … du contrôle qualité". Artists (U1)
 * are of the executives' level by convention only; where posts are parted by
 * qualification, the family says itself which are its.
 */
function otherLevel(
  { fap, name, qualifications }: SalaryFamily,
  { flags: { executive }, names, own }: SheetFacts,
): Pick<SalaryFamily, 'lowerLevel' | 'higherLevel'> {
  const lower = executive === true && /^.{3}[2-8]/.test(fap);
  const higher = executive === false && !qualifications && /^(?!U1).{3}9/.test(fap);
  if (own || !(lower || higher)) return {};
  const keys = (text: string) => contentTokens(fold(text)).map(({ key }) => key);
  const ofFamily = new Set(keys(name));
  const ofJob = keys(names[0] ?? '').slice(0, higher ? 1 : undefined);
  if (ofJob.some((key) => ofFamily.has(key))) return {};
  return lower ? { lowerLevel: true } : { higherLevel: true };
}

/**
 * FAP codes say it: P0–P4 and W0 are the State's and the schools' own, but of
 * P3 only the magistrates (P3Z91), not notaries and lawyers; a fourth character
 * 9 marks executives.
 */
function contributor(fap: string) {
  if (/^(P[0-24]|P3Z91|W0)/.test(fap)) return 'publicServant';
  return fap[3] === '9' ? 'executive' : 'employee';
}
