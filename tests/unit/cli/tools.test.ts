import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from './run';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loupe-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('every tool', () => {
  it.each([
    ['link', ['--top', '0'], '--top wants a whole number from 1, not "0"'],
    ['salary', ['statements.txt'], "Unexpected argument 'statements.txt'"],
    ['detect', ['--what'], "Unknown option '--what'"],
    ['rank', ['corpus.tsv'], 'name two files'],
    ['sheet', ['--all', 'E1101'], 'not both'],
  ])('says in words that %s was called wrongly (%j)', (tool, args, fault) => {
    const { lines, stderr, status } = runTool(tool, args);
    expect(lines).toEqual([]);
    expect(stderr).toMatch(fault);
    expect(stderr).toMatch(`Usage: npm run --silent ${tool}`);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(2);
  });
});

describe('link', () => {
  it('answers each line with one, whatever stands in it', () => {
    const input =
      '\uFEFFCaissier\r\n\r\nHôte\0 de caisse\nPlom\u2028bier\tUn texte\tet\tdes tabulations';
    const { lines, stderr, status } = runTool('link', ['--top', '1'], input);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ query }) => query)).toEqual([
      'Caissier',
      '',
      'Hôte\0 de caisse',
      'Plom\u2028bier',
    ]);
    expect(answers[1].results).toEqual([]);
    expect(answers[0].results).toHaveLength(1);
  });
});

describe('salary', () => {
  it('answers each line with one, and says which was not UTF-8', () => {
    const input = Buffer.concat([
      Buffer.from('2 000 € brut par mois\r\n\n'),
      Buffer.from('salaire selon expérience', 'latin1'),
    ]);
    const { lines, stderr, status } = runTool('salary', [], input);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { low: 2000, high: 2000, period: 'month', basis: 'gross' },
      { text: '', none: true },
      { none: true },
    ]);
    expect(stderr).toMatch('line 3 is not UTF-8');
    expect(status).toBe(0);
  });
});

describe('detect', () => {
  it('answers the files it can read, and says of each other what is wrong', () => {
    const good = fileOf('good.txt', '\uFEFFNous recherchons un plombier.\r\n');
    const latin1 = fileOf('latin1.txt', Buffer.from('une éducatrice', 'latin1'));
    const none = join(folder, 'none.txt');
    const { lines, stderr, status } = runTool('detect', [latin1, none, folder, good]);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: good, mentions: [{ start: 21, end: 29, text: 'plombier' }] },
    ]);
    expect(stderr.trim().split('\n')).toEqual([
      `detect: ${latin1}: is not UTF-8 text`,
      `detect: ${none}: no such file`,
      `detect: ${folder}: is a folder, not a file`,
    ]);
    expect(status).toBe(1);
  });
});

describe('rank', () => {
  it('says which line is none, and ranks by the others', () => {
    const corpus = fileOf('corpus.tsv', '\uFEFF1\tBoulanger\r\n\r\nPlombier\n3\tÉlectricien\n');
    const queries = fileOf('queries.tsv', 'q\tboulangère\n');
    const { lines, stderr, status } = runTool('rank', [corpus, queries, '--top', '1']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^q\t1\t\d+\.\d{4}$/);
    expect(stderr).toBe(`rank: ${corpus}:3: no "id<TAB>label"\n`);
    expect(status).toBe(1);
  });
});
