import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const sheet = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cli/sheet.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });

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
    const { stdout, stderr, status } = sheet('J1506', 'E1101');
    const sheets = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
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

  it.each([
    [['Z9999'], 'No sheet has the code "Z9999"'],
    [[], 'Usage:'],
    [['--what'], 'Usage:'],
  ])('says what is wrong with %j, and fails', (args, message) => {
    const { stdout, stderr, status } = sheet(...args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
  });
});
