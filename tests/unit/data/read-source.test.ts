import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSource } from '../../../scripts/data/read-source';

const source = { path: 'jobs.csv', columns: ['code', 'name'] as const, rows: 2 };

describe('reading a source', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sources-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (text: string) => {
    writeFileSync(join(folder, 'jobs.csv'), text);
    return readSource(folder, source);
  };

  it('reads quoted fields that hold commas, quotes and newlines', () => {
    const rows = read('code,name\n"A1","Chef, ""grand""\nchef"\nA2,Cuisinier\n');
    expect(rows.map(({ name }) => name)).toEqual(['Chef, "grand"\nchef', 'Cuisinier']);
  });

  it('gives each row the line on which it starts', () => {
    const rows = read('\uFEFFcode,name\nA1,"two\nlines"\nA2,one\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('says that a file is missing', () => {
    expect(() => readSource(folder, source)).toThrow(/^jobs\.csv: missing from /);
  });

  it('names the columns of a changed header', () => {
    expect(() => read('code,label\nA1,x\nA2,y\n')).toThrow(
      'jobs.csv:1: columns are [code, label], expected [code, name]',
    );
  });

  it('names the line of a ragged row, after one that spans lines', () => {
    expect(() => read('code,name\nA1,"two\nlines"\nA2\n')).toThrow(
      'jobs.csv:4: 1 fields, 2 expected',
    );
  });

  it('refuses another number of rows', () => {
    expect(() => read('code,name\nA1,x\n')).toThrow(/jobs\.csv: 1 rows, 2 expected/);
  });

  it('names the line of broken quoting', () => {
    expect(() => read('code,name\nA1,"never closed\n')).toThrow(/^jobs\.csv:\d+: not CSV/);
  });
});
