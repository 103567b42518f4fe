import { describe, expect, it } from 'vitest';
import { sheetFamilies } from '../../../scripts/data/crosswalk';
import type { Sources } from '../../../scripts/data/sources';

/** "J5Z62 56": a family with the qualification codes that DARES sends to it. */
const crosswalk = (...families: string[]) =>
  families.flatMap((each) => {
    const [fap2009 = '', codes = ''] = each.split(' ');
    return (codes ? [...codes] : ['']).map((qualification, line) => ({
      code_rome_v3: 'G1303',
      fap2009,
      qualification,
      line,
    }));
  });
const families = (
  rows: object[],
  { executive = '', entry = '' }: { executive?: string; entry?: string } = {},
) => {
  const sources = {
    familyCrosswalk: rows,
    grossPay: [
      { fap2009: 'J5Z62' },
      { fap2009: 'J5Z80' },
      { fap2009: 'B0Z20' },
      { fap2009: 'B2Z40' },
    ],
    netPay: [],
    entryLevels: [{ code_rome: 'G1303', niveau_min: entry }],
  } as unknown as Sources;
  const sheet = { code_rome: 'G1303', code_rome_parent: 'G1303', emploi_cadre: executive };
  return sheetFamilies(sources)(sheet as Parameters<ReturnType<typeof sheetFamilies>>[0]);
};

describe('from a sheet to its families', () => {
  it('names no qualification where the family holds for all', () => {
    expect(families(crosswalk('J5Z62'))).toEqual([{ fap: 'J5Z62', qualifications: [] }]);
  });

  it('keeps families apart, the lower qualification first', () => {
    expect(families(crosswalk('B2Z40 0346789', 'B0Z20 125')).map(({ fap }) => fap)).toEqual([
      'B0Z20',
      'B2Z40',
    ]);
  });

  it('gives a step that two families claim to the one that holds the employees', () => {
    expect(families(crosswalk('J5Z62 56', 'J5Z80 01234789'))).toEqual([
      { fap: 'J5Z62', qualifications: ['unskilled', 'skilled'] },
      { fap: 'J5Z80', qualifications: ['technician', 'supervisor', 'executive'] },
    ]);
  });

  it('follows ROME on executives: theirs only, or never a family of theirs alone', () => {
    const rows = crosswalk('J5Z62 012345678', 'J5Z80 9');
    expect(families(rows, { executive: 'O' }).map(({ fap }) => fap)).toEqual(['J5Z80']);
    expect(families(rows, { executive: 'N' }).map(({ fap }) => fap)).toEqual(['J5Z62']);
    expect(families(rows)).toHaveLength(2);
  });

  it('drops unskilled workers from a job entered with the Bac', () => {
    const rows = crosswalk('B0Z20 125', 'B2Z40 0346789');
    expect(families(rows, { entry: '4' }).map(({ fap }) => fap)).toEqual(['B2Z40']);
    expect(families(rows, { entry: '3' })).toHaveLength(2);
  });

  it('keeps every family when the fitting one has no figures', () => {
    const rows = crosswalk('J5Z62 012345678', 'B7Z90 9');
    expect(families(rows, { executive: 'O' })).toHaveLength(2);
  });
});
