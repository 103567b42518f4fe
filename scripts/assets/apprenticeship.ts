import { readTable } from '../data/read-table';

/**
 * Titles that the law opens to apprentices by their kind: diplomas of the
 * schools from CAP to BTS and BUT, and the Labour ministry's titles (Code du
 * travail, L6211-1; Code de l'éducation, D337-1 and following, D643-1).
 */
const OPEN_KINDS =
  /^(?:Certificat d'aptitude professionnelle|Brevet professionnel \(|Baccalauréat professionnel|Brevet de technicien supérieur|Bachelor universitaire de technologie|Titre professionnel|Brevet des métiers d'art)/;

/**
 * Whether a sheet's job can be prepared as an apprentice: true when ROME lists
 * work-study ("Alternance") among its statuses or one of its certifications is
 * of a kind open to apprentices and of the level, or more, with which the job
 * is entered; null when nothing says. A BTS in geology makes no volcanologist.
 */
export function apprenticeshipOf(): (
  conditions: string[],
  certifications: string[],
  lowestLevel: number | null,
) => true | null {
  const workStudy = readTable('conditions.tsv', ['ogr', 'name'])
    .filter(({ name }) => name === 'Alternance')
    .map(({ ogr }) => ogr);
  const levels = new Map(
    readTable('certifications.tsv', ['rncp', 'level', 'type'])
      .filter(({ type }) => OPEN_KINDS.test(type))
      .map(({ rncp, level }) => [rncp, Number(level)]),
  );
  return (conditions, certifications, lowestLevel) =>
    conditions.some((ogr) => workStudy.includes(ogr)) ||
    certifications.some((rncp) => (levels.get(rncp) ?? -1) >= (lowestLevel ?? 0))
      ? true
      : null;
}
