import { assembleSalary, salarySource } from './assemble-salary';
import { assembleTraining } from './assemble-training';
import { found } from './found';
import type { CommonFacts, Shard, SheetFacts } from './shard';
import type { People, Salary, Sheet, Skill } from './types';

/**
 * Puts a sheet together from the facts of its shard and the common ones.
 * @throws Error naming the code that leads nowhere: the shipped facts are whole, so this is a fault of the build.
 */
export function assemble(
  code: string,
  facts: SheetFacts,
  shard: Shard,
  common: CommonFacts,
): Sheet {
  const salary = assembleSalary(facts, common);
  const display = facts.names[0] ?? '';
  const [masculine, feminine] = facts.forms;
  const domain = code.slice(0, 3);
  const group = code.slice(0, 1);
  return {
    code,
    label: { display, masculine, feminine },
    appellations: facts.names.map((name, i) =>
      i < facts.common ? { name } : { name, rare: true },
    ),
    domain: {
      code: domain,
      name: found(common.domains, domain),
      group: { code: group, name: found(common.domains, group) },
    },
    missions: facts.missions.map((ogr) => found(shard.skills, unmarked(ogr)).name),
    skills: facts.skills.map((marked) => skill(marked, shard)),
    knowledge: facts.knowledge.map((ogr) => found(shard.knowledge, unmarked(ogr))),
    softSkills: facts.softSkills.map((ogr) => found(common.softSkills, unmarked(ogr))),
    conditions: facts.conditions.map((ogr) => found(common.conditions, unmarked(ogr))),
    flags: facts.flags,
    salary,
    training: assembleTraining(code, facts, shard),
    market: { ...facts.market, period: common.series.market.year },
    people: people(facts, common),
    neighbours: facts.neighbours.map((other) => ({
      code: other,
      label: found(shard.labels, other),
    })),
    riasec: facts.riasec,
    interests: facts.interests.map((interest) => found(common.interests, interest)),
    sectors: facts.sectors.map((sector) => found(common.sectors, sector)),
    ...(facts.editorial ? { editorial: facts.editorial } : {}),
    sources: sourcesOf(facts, salary, common),
  };
}

function unmarked(ogr: string): string {
  return ogr.replace(/^[*+]/, '');
}

function skill(marked: string, shard: Shard): Skill {
  const { name, kind, macro } = found(shard.skills, unmarked(marked));
  return {
    name,
    kind,
    ...(macro && { macro }),
    ...(marked.startsWith('*') && { core: true as const }),
    ...(marked.startsWith('+') && { emerging: true as const }),
  };
}

/** The people of the first family of which DARES publishes a profile. */
function people({ families }: SheetFacts, { families: all }: CommonFacts): People | null {
  for (const [fap] of families) {
    const { name, people: shares } = found(all, fap);
    if (shares) return { fap, name, ...shares };
  }
  return null;
}

function sourcesOf(
  { editorial }: SheetFacts,
  pay: Salary,
  { sources }: CommonFacts,
): Sheet['sources'] {
  const { editorial: written, recentPay, ...others } = sources;
  const salary = salarySource(pay, sources);
  return { ...others, salary, ...(editorial && { editorial: written }) };
}
