import type { Sheet, Source, SourcedBlock } from '../../../src/sheets/types';

const BLOCKS: SourcedBlock[] = [
  'identity',
  'missions',
  'skills',
  'knowledge',
  'conditions',
  'salary',
  'training',
  'market',
  'people',
  'neighbours',
  'riasec',
  'interests',
  'sectors',
];

const source = (block: string): Source => ({
  publisher: `Publisher of ${block}`,
  year: '2025',
  granularity: 'fiche',
  english: { year: '2025', granularity: 'sheet' },
  licence: 'Licence Ouverte 2.0',
});

/** A whole sheet with nothing known, and what a test says of it. */
export function sheetOf(code: string, part: Partial<Sheet> = {}): Sheet {
  return {
    code,
    label: { display: `Job ${code}`, masculine: `Job ${code}`, feminine: `Job ${code}` },
    appellations: [{ name: `Job ${code}` }],
    domain: {
      code: code.slice(0, 3),
      name: code.slice(0, 3),
      group: { code: code.slice(0, 1), name: code.slice(0, 1) },
    },
    missions: [],
    skills: [],
    knowledge: [],
    softSkills: [],
    conditions: [],
    flags: { regulated: null, executive: null, ecological: null, digital: null, demographic: null },
    salary: { families: [], note: 'none' },
    training: {
      entry: null,
      diplomas: [],
      licences: [],
      certifications: [],
      apprenticeship: null,
      links: [],
    },
    market: { jobSeekers: null, offers: null, tension: null, period: '2025' },
    people: null,
    neighbours: [],
    riasec: { major: 'R' },
    interests: [],
    sectors: [],
    sources: Object.fromEntries(BLOCKS.map((block) => [block, source(block)])) as Sheet['sources'],
    ...part,
  };
}
