import { ABBREVIATION_LINES } from '../../src/french/abbreviation-table';
import { abbreviationLine } from '../../src/french/abbreviations';
import { fold } from '../../src/french/fold';
import { surfaceForms } from '../../src/french/labels';
import { contentTokens } from '../../src/french/tokens';
import type { SheetName } from '../../src/matching/sheet-index';

/** "(TISF)", "-CPE-": as ROME writes initials behind a name. */
const WRITTEN = /[(-] ?([A-Z]{3,6}) ?[)-]/;
/** Initials that ads begin with for something else: a public service, a kind of software, a school, a kind of company. */
const OTHERWISE = new Set(['ase', 'crm', 'iae', 'sasu']);

/**
 * Initials of whole names of ROME, each with the words of the name: "tisf" for
 * "Technicien d'Intervention Sociale et Familiale (TISF)". Those of a
 * complement alone ("Responsable relation client (CRM)") are no person's, and
 * those of names of several sheets tell nothing. The reviewed table of
 * abbreviations goes before.
 * @returns lines as `readAbbreviations` reads them
 */
export function initialsOf(names: readonly SheetName[]): string[] {
  const reviewed = new Set(ABBREVIATION_LINES.map((line) => line.split(':', 1)[0]));
  const sheets = new Map<string, Set<string>>();
  const meant = new Map<string, string>();
  for (const { text, code, kind } of names) {
    const letters = kind === 'esco' ? undefined : WRITTEN.exec(text)?.[1]?.toLowerCase();
    if (!letters || reviewed.has(letters) || OTHERWISE.has(letters)) continue;
    sheets.set(letters, (sheets.get(letters) ?? new Set()).add(code));
    const { masculine } = surfaceForms(text.replace(WRITTEN, ' '));
    const words = contentTokens(fold(masculine)).map((token) => token.text);
    const initials = words.map((word) => word.charAt(0)).join('');
    if (initials.startsWith(letters)) meant.set(letters, words.join(' '));
  }
  return [...meant]
    .filter(([letters]) => sheets.get(letters)?.size === 1)
    .map(([letters, words]) => abbreviationLine(letters, words, 'first'));
}
