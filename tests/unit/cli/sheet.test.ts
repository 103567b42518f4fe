import { describe, expect, it } from 'vitest';
import { runTool } from './run';

/** The fields that readers of the command rely on, by block. */
const CONTRACT = {
  label: ['display', 'masculine', 'feminine'],
  domain: ['code', 'name', 'group'],
  flags: ['regulated', 'executive', 'ecological', 'digital', 'demographic'],
  salary: ['families', 'note'],
  training: ['entry', 'diplomas', 'certifications', 'links'],
  market: ['jobSeekers', 'offers', 'tension', 'period'],
  people: ['fap', 'women', 'ages', 'diplomas'],
  riasec: ['major'],
};
const LISTS = [
  'appellations',
  'missions',
  'skills',
  'knowledge',
  'softSkills',
  'conditions',
  'neighbours',
  'interests',
  'sectors',
];

describe('the sheet command', () => {
  it('prints the sheets asked for, one a line, in the order asked', () => {
    const { lines, stderr, status } = runTool('sheet', ['J1506', 'E1101']);
    const sheets = lines.map((line) => JSON.parse(line));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(sheets.map(({ code }) => code)).toEqual(['J1506', 'E1101']);
    for (const each of sheets) {
      for (const [block, fields] of Object.entries(CONTRACT))
        expect(Object.keys(each[block])).toEqual(expect.arrayContaining(fields));
      for (const list of LISTS) expect(Array.isArray(each[list])).toBe(true);
      expect(each.training.certifications[0]).toMatchObject({
        rncp: expect.stringMatching(/^RNCP\d+$/),
        title: expect.any(String),
        url: expect.stringMatching(/^https:/),
      });
      expect(each.sources.missions).toMatchObject({ publisher: 'France Travail' });
    }
  });

  it('says which codes no sheet has, answers the others, and fails', () => {
    const { lines, stderr, status } = runTool('sheet', ['J1506', 'Z9999', 'E1101']);
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['J1506', 'E1101']);
    expect(stderr).toBe('sheet: No sheet has the code "Z9999"\n');
    expect(status).toBe(1);
  });
});
