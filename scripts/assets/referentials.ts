import type { CertificationFacts, Shard, SheetFacts } from '../../src/sheets/shard';
import type { SkillKind } from '../../src/sheets/types';
import { readTable } from '../data/read-table';

type Referentials = Omit<Shard, 'sheets'>;

/** Picks, for the sheets of a shard, the texts that their codes stand for. */
export function referentialsOf(): (sheets: Record<string, SheetFacts>) => Referentials {
  const all: Referentials = {
    skills: readSkills(),
    knowledge: names('knowledge.tsv'),
    diplomas: names('diplomas.tsv'),
    certifications: readCertifications(),
    labels: Object.fromEntries(
      readTable('jobs.tsv', ['code', 'label']).map(({ code, label }) => [code, label]),
    ),
    pages: Object.fromEntries(
      readTable('onisep.tsv', ['id', 'name', 'url']).map(({ id, name, url }) => [id, [name, url]]),
    ),
  };
  return (sheets) => {
    const facts = Object.values(sheets);
    const used = (pick: (sheet: SheetFacts) => string[]) => new Set(facts.flatMap(pick));
    return {
      skills: picked(
        all.skills,
        used(({ missions, skills }) => [...missions, ...skills]),
      ),
      knowledge: picked(
        all.knowledge,
        used(({ knowledge }) => knowledge),
      ),
      diplomas: picked(
        all.diplomas,
        used(({ diplomas, licences }) => [...diplomas, ...licences]),
      ),
      certifications: picked(
        all.certifications,
        used(({ certifications }) => certifications),
      ),
      labels: picked(
        all.labels,
        used(({ neighbours }) => neighbours),
      ),
      pages: picked(
        all.pages,
        used(({ pages }) => pages),
      ),
    };
  };
}

function picked<T>(table: Record<string, T>, marked: Set<string>): Record<string, T> {
  const codes = [...new Set([...marked].map((code) => code.replace(/^[*+]/, '')))].sort();
  return Object.fromEntries(
    codes.map((code) => {
      const value = table[code];
      if (value === undefined)
        throw new Error(`data/: "${code}" is listed by a sheet and named nowhere`);
      return [code, value];
    }),
  );
}

function names(file: string): Record<string, string> {
  return Object.fromEntries(readTable(file, ['ogr', 'name']).map(({ ogr, name }) => [ogr, name]));
}

function readSkills(): Shard['skills'] {
  return Object.fromEntries(
    readTable('skills.tsv', ['ogr', 'kind', 'name']).map(({ ogr, kind, name }) => {
      const [plain, macro] = kind.split(' ');
      return [ogr, { name, kind: plain as SkillKind, ...(macro && { macro: true as const }) }];
    }),
  );
}

export function readCertifications(): Record<string, CertificationFacts> {
  const rows = readTable('certifications.tsv', ['rncp', 'level', 'type', 'replaced_by', 'title']);
  return Object.fromEntries(
    rows.map(({ rncp, level, type, replaced_by: replacedBy, title }) => [
      rncp.slice(4),
      { title, level: level ? Number(level) : null, type, ...(replacedBy && { replacedBy }) },
    ]),
  );
}
