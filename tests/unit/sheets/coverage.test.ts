import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheetAssets } from '../../../scripts/assets/sheet-assets';
import { allShippedSheets } from '../../../scripts/assets/shipped-sheets';
import { measureCoverage } from '../../../scripts/data/coverage';
import { minimumWageAt } from '../../../src/salary/minimum-wage';
import { netShare } from '../../../src/salary/net-share';
import type { Sheet, Source, SourcedBlock } from '../../../src/sheets/types';

/** The source of every block of a sheet: a block added without one does not compile. */
const SOURCE_OF: Record<Exclude<keyof Sheet, 'code' | 'sources'>, SourcedBlock> = {
  label: 'identity',
  appellations: 'identity',
  domain: 'identity',
  flags: 'identity',
  missions: 'missions',
  skills: 'skills',
  softSkills: 'skills',
  knowledge: 'knowledge',
  conditions: 'conditions',
  salary: 'salary',
  training: 'training',
  market: 'market',
  people: 'people',
  neighbours: 'neighbours',
  riasec: 'riasec',
  interests: 'interests',
  sectors: 'sectors',
  editorial: 'editorial',
};

let sheets: Sheet[] = [];
beforeAll(async () => {
  sheets = await allShippedSheets();
});

/** The sheets that break a rule, by code: empty when it holds. */
const breaking = (holds: (sheet: Sheet) => boolean) =>
  sheets.filter((sheet) => !holds(sheet)).map(({ code }) => code);

describe('the shipped sheets', () => {
  it('are the 1,584 of ROME with their 13,120 names', () => {
    expect(sheets).toHaveLength(1584);
    expect(sheets.flatMap(({ appellations }) => appellations)).toHaveLength(13_120);
  });

  it('cover every block as promised', () => {
    const short = measureCoverage(sheets).filter(({ count, least }) => count < least);
    expect(short).toEqual([]);
  });

  it('name a source, a year, a granularity and a licence for every block they fill', () => {
    const complete = (source?: Source) =>
      source &&
      [source.publisher, source.year, source.granularity, source.licence]
        .concat(Object.values(source.english))
        .every((text) => text);
    expect(
      breaking((sheet) =>
        Object.entries(SOURCE_OF)
          .filter(([block]) => sheet[block as keyof Sheet])
          .every(([, source]) => complete(sheet.sources[source])),
      ),
    ).toEqual([]);
  });

  it('have no two missions alike, and no skill that is a mission already', () => {
    const lines = ({ missions, skills }: Sheet) => [...missions, ...skills.map(({ name }) => name)];
    expect(breaking((sheet) => new Set(lines(sheet)).size === lines(sheet).length)).toEqual([]);
  });

  it('read both forms of the label out of "Masculin / Féminin"', () => {
    const split = ({ label }: Sheet) => !`${label.masculine}${label.feminine}`.includes(' / ');
    expect(breaking(split)).toEqual([]);
  });

  it("show no pay under its year's minimum wage", () => {
    const gross = minimumWageAt('2022-12-31').monthly;
    const net = minimumWageAt('2019-12-31').monthly * netShare('employee');
    expect(
      breaking(({ salary }) =>
        salary.families.every(
          (family) => (family.gross?.beginner ?? gross) >= gross && (family.net?.q1 ?? net) >= net,
        ),
      ),
    ).toEqual([]);
  });

  it('give every family figure its year and publisher', () => {
    const dated = (figure?: { year: string; source: string }) =>
      !figure || (figure.year !== '' && figure.source !== '');
    expect(
      breaking(({ salary }) =>
        salary.families.every(({ gross, net, netRecent }) => [gross, net, netRecent].every(dated)),
      ),
    ).toEqual([]);
  });

  it('list neighbours that are sheets, under their label', () => {
    const labels = new Map(sheets.map(({ code, label }) => [code, label.display]));
    expect(
      breaking(({ neighbours }) =>
        neighbours.every(({ code, label }) => labels.get(code) === label),
      ),
    ).toEqual([]);
  });

  it('weigh 2.5 MB at most, compressed as in the package', async () => {
    const weight = (await sheetAssets())
      .map(({ contents }) => deflateRawSync(contents).length)
      .reduce((sum, size) => sum + size, 0);
    expect(weight).toBeLessThan(2.5e6);
  });
});
