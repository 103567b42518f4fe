import { fault, type RowOf, type Sources } from './sources';
import { byCodeUnit } from './table';

/** The qualifications of France Travail's offers, in five steps a reader knows. */
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
  const ofParent = new Map<string, SheetFamily[]>();
  const paid = new Set([...sources.grossPay, ...sources.netPay].map((row) => row.fap2009));
  const entry = new Map(sources.entryLevels.map((row) => [row.code_rome, Number(row.niveau_min)]));
  for (const row of sources.familyCrosswalk) {
    const { code_rome_v3: parent, fap2009: fap, qualification } = row;
    if (!/^\d?$/.test(qualification))
      throw fault('familyCrosswalk', row, `qualification "${qualification}"`);
    const families = ofParent.get(parent) ?? [];
    ofParent.set(parent, families);
    let family = families.find((each) => each.fap === fap);
    if (!family) {
      family = { fap, qualifications: [] };
      families.push(family);
    }
    const name = QUALIFICATIONS[qualification];
    if (name && !family.qualifications.includes(name)) family.qualifications.push(name);
  }
  for (const families of ofParent.values()) tidy(families);
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

/** Lower qualifications first; a family for all qualifications names none. */
function tidy(families: SheetFamily[]): void {
  for (const family of families) {
    const { qualifications } = family;
    qualifications.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
    if (families.length === 1) family.qualifications = [];
  }
  const first = (family: SheetFamily) => ORDER.indexOf(family.qualifications[0] ?? '');
  families.sort((a, b) => first(a) - first(b) || byCodeUnit(a.fap, b.fap));
}
