import { fault, type RowOf, type Sources } from './sources';
import { byCodeUnit } from './table';

/**
 * The qualifications of France Travail's offers, in five steps a reader knows.
 * Workers and employees share the first two: where DARES sends them to two
 * families (transport, tourism), the step is the employees', who do these jobs.
 */
const QUALIFICATIONS: Record<string, string> = {
  1: 'unskilled',
  2: 'unskilled',
  5: 'unskilled',
  3: 'skilled',
  4: 'skilled',
  6: 'skilled',
  7: 'technician',
  8: 'supervisor',
  9: 'executive',
};
const EMPLOYEE = ['5', '6'];
const ORDER = ['unskilled', 'skilled', 'technician', 'supervisor', 'executive'];

interface SheetFamily {
  fap: string;
  /** Qualifications for which the sheet belongs to this family; none = all. */
  qualifications: string[];
}

/**
 * The families a sheet belongs to, through its v3 parent.
 *
 * Where DARES parts a v3 code by qualification, a sheet that ROME marks as an
 * executive's job keeps the executives' family only, and one marked as not an
 * executive's drops a family that holds executives only. A sheet entered with
 * the Bac or more drops a family of unskilled workers. Families stay apart:
 * they are never averaged.
 */
export function sheetFamilies(sources: Sources): (sheet: RowOf<'sheets'>) => SheetFamily[] {
  const paid = new Set([...sources.grossPay, ...sources.netPay].map((row) => row.fap2009));
  const entry = new Map(sources.entryLevels.map((row) => [row.code_rome, Number(row.niveau_min)]));
  const rows = new Map<string, RowOf<'familyCrosswalk'>[]>();
  for (const row of sources.familyCrosswalk) {
    if (!/^\d?$/.test(row.qualification))
      throw fault('familyCrosswalk', row, `qualification "${row.qualification}"`);
    rows.set(row.code_rome_v3, [...(rows.get(row.code_rome_v3) ?? []), row]);
  }
  const ofParent = new Map([...rows].map(([parent, each]) => [parent, familiesOf(each)]));
  return (sheet) => {
    const families = ofParent.get(sheet.code_rome_parent);
    if (!families)
      throw fault('familyCrosswalk', null, `nothing for v3 code ${sheet.code_rome_parent}`);
    const skilled = (entry.get(sheet.code_rome) ?? 0) >= 4;
    const fitting = families.filter(
      ({ qualifications: of }) =>
        fits(of, sheet.emploi_cadre) && !(skilled && of.join() === 'unskilled'),
    );
    return fitting.some(({ fap }) => paid.has(fap)) ? fitting : families;
  };
}

function fits(of: string[], executive: string): boolean {
  if (of.length === 0) return true;
  if (executive === 'O') return of.includes('executive');
  if (executive === 'N') return of.some((qualification) => qualification !== 'executive');
  return true;
}

/** The families of one v3 code, lower qualifications first; a family alone holds for all and names none. */
function familiesOf(rows: RowOf<'familyCrosswalk'>[]): SheetFamily[] {
  const faps = [...new Set(rows.map(({ fap2009 }) => fap2009))].sort(byCodeUnit);
  if (faps.length === 1) return faps.map((fap) => ({ fap, qualifications: [] }));
  const owner = new Map<string, string>();
  for (const { qualification, fap2009 } of rows) {
    const step = QUALIFICATIONS[qualification];
    if (step && (!owner.has(step) || EMPLOYEE.includes(qualification))) owner.set(step, fap2009);
  }
  const families = faps.map((fap) => ({
    fap,
    qualifications: ORDER.filter((step) => owner.get(step) === fap),
  }));
  const lowest = ({ qualifications }: SheetFamily) => ORDER.indexOf(qualifications[0] ?? '');
  return families.sort((a, b) => lowest(a) - lowest(b));
}
