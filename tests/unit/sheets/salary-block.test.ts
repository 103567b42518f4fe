import { describe, expect, it } from 'vitest';
import { assembleSalary, salarySource } from '../../../src/sheets/assemble-salary';
import type { CommonFacts, FamilyFacts, SheetFacts } from '../../../src/sheets/shard';

const family = (name: string, more: Partial<FamilyFacts> = {}): FamilyFacts => ({
  name,
  gross: [2000, 2400, 3000],
  net: [1400, 1700, 2100],
  people: null,
  ...more,
});
const series = { year: '2022', source: 'France Travail' };
const common = {
  series: { gross: series, net: series, netRecent: series },
  families: {
    U0Z80: family('Assistants de communication', { recent: { median: 1900, fap: 'U0X80' } }),
    U0Z90: family('Cadres de la communication'),
    P0Z60: family('Agents publics'),
    P3Z90: family('Professionnels du droit'),
    P3Z91: family('Magistrats'),
    F3Z40: family('Sans chiffres', { gross: null, net: null }),
  },
} as unknown as CommonFacts;
const salary = (
  families: SheetFacts['families'],
  executive: boolean | null = null,
  name = 'Community manager',
) => assembleSalary({ families, flags: { executive }, names: [name] } as SheetFacts, common);

describe('the pay of a sheet', () => {
  it('keeps families apart, and says that they are parted by qualification', () => {
    const { families, note } = salary([
      ['U0Z80', 'technician'],
      ['U0Z90', 'executive'],
    ]);
    expect(families.map(({ fap }) => fap)).toEqual(['U0Z80', 'U0Z90']);
    expect(families[1]?.qualifications).toEqual(['executive']);
    expect(note).toBe('by-qualification');
  });

  it.each([
    ['U0Z80', 0.78, 1872],
    ['U0Z90', 0.75, 1800],
    ['P0Z60', 0.85, 2040],
    ['P3Z90', 0.75, 1800],
    ['P3Z91', 0.85, 2040],
  ] as const)('draws the net of %s at %f and the year at twelve months', (fap, ratio, mean) => {
    const derived = salary([[fap]]).families[0]?.derived;
    expect(derived).toMatchObject({ ratio, netMonthly: { mean }, annualGross: { mean: 28_800 } });
  });

  it('leaves out a family without figures, and says when nothing is known', () => {
    expect(salary([['F3Z40']])).toEqual({ families: [], note: 'none' });
    expect(salary([['F3Z40'], ['U0Z80']]).note).toBe('one-family');
  });

  it('names the family of which nothing is known where posts are parted by qualification', () => {
    const parted = salary([
      ['P0Z60', 'unskilled'],
      ['F3Z40', 'skilled', 'technician'],
    ]);
    expect(parted.families.map(({ fap }) => fap)).toEqual(['P0Z60', 'F3Z40']);
    expect(salary([['F3Z40', 'skilled']]).families).toEqual([]);
  });

  it("marks an executive's job whose family is of another level", () => {
    expect(salary([['U0Z80']], true).families[0]?.lowerLevel).toBe(true);
    expect(salary([['U0Z90']], true).families[0]).not.toHaveProperty('lowerLevel');
    expect(salary([['U0Z80']], false).families[0]).not.toHaveProperty('lowerLevel');
  });

  it("marks a job that is no executive's whose family is of executives", () => {
    expect(salary([['U0Z90']], false).families[0]?.higherLevel).toBe(true);
    expect(salary([['U0Z90']], true).families[0]).not.toHaveProperty('higherLevel');
    expect(salary([['U0Z90']], null).families[0]).not.toHaveProperty('higherLevel');
    expect(salary([['U0Z80']], false).families[0]).not.toHaveProperty('higherLevel');
    const technician = 'Technicien / Technicienne de communication';
    expect(salary([['U0Z90']], false, technician).families[0]?.higherLevel).toBe(true);
  });

  it('does not mark a family that is named after the job', () => {
    const executive = 'Cadre / Cadre de communication';
    expect(salary([['U0Z90']], false, executive).families[0]).not.toHaveProperty('higherLevel');
    const name = 'Assistant / Assistante de communication';
    expect(salary([['U0Z80']], true, name).families[0]).not.toHaveProperty('lowerLevel');
  });

  it('names the FAP 2021 family of a recent median', () => {
    expect(salary([['U0Z80']]).families[0]?.netRecent).toMatchObject({
      median: 1900,
      fap: 'U0X80',
    });
  });

  it('names the publishers and years of the figures it shows, and no other', () => {
    const source = { publisher: '', year: '', english: { granularity: 'FAP' } };
    const sources = { salary: source, recentPay: { ...source, granularity: 'FAP 2021' } } as never;
    const pay = (more: Partial<FamilyFacts>) =>
      assembleSalary(
        { families: [['X']], flags: {}, names: ['Juge'] } as unknown as SheetFacts,
        {
          series: {
            gross: { source: 'France Travail', year: '2022' },
            net: { source: 'DARES', year: '2017–2019' },
            netRecent: { source: 'DARES', year: '2023–2025' },
          },
          families: { X: family('X', more) },
        } as unknown as CommonFacts,
      );
    expect(salarySource(pay({ gross: null }), sources)).toMatchObject({
      publisher: 'DARES',
      year: '2017–2019',
    });
    expect(salarySource(pay({ recent: { median: 1900, fap: 'U0X80' } }), sources)).toMatchObject({
      publisher: 'France Travail ; DARES',
      year: '2022 ; 2017–2019 ; 2023–2025',
      english: { year: '2022; 2017–2019; 2023–2025' },
      granularity: 'FAP 2021',
    });
  });
});
