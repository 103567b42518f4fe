import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../src/quiz/trivia/streak';
import { toCsv } from '../../../src/saved/csv';
import { fromJson, MAX_FILE, mergeJobs, toJson } from '../../../src/saved/exchange';
import { MAX_NOTE, type SavedJob, STATUSES } from '../../../src/saved/types';

const job: fc.Arbitrary<SavedJob> = fc.record({
  code: fc
    .tuple(fc.constantFrom(...'ABCDEFGHIJKLMN'), fc.integer({ min: 1000, max: 9999 }))
    .map(([letter, digits]) => `${letter}${digits}`),
  label: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  status: fc.constantFrom(...STATUSES),
  note: fc.oneof(
    fc.string({ maxLength: 80, unit: 'grapheme' }),
    fc.constantFrom('=1+1', '+33', '-x', '@a', '"quoted"', 'a;b', 'two\nlines', 'é à €'),
  ),
  addedAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
});
const list = fc.uniqueArray(job, { selector: (each) => each.code, maxLength: 30 });

describe('export and import', () => {
  it('give the same jobs back', () => {
    fc.assert(
      fc.property(list, (jobs) => {
        expect(fromJson(toJson(jobs, 0))).toEqual({ ok: true, jobs });
      }),
    );
  });

  it('read a file that an editor saved with a byte-order mark', () => {
    expect(fromJson(`\uFEFF${toJson([], 0)}`)).toEqual({ ok: true, jobs: [] });
  });

  const good = { code: 'J1506', label: 'Infirmier', status: 'liked', note: '', addedAt: 5 };
  const file = (part: object) =>
    JSON.stringify({ format: 'loupe-metier/saved-jobs', version: 1, jobs: [good], ...part });

  it.each([
    ['a file too big', ' '.repeat(MAX_FILE + 1), { kind: 'too-big' }],
    ['a text that is no JSON', 'J1506;Infirmier', { kind: 'not-json' }],
    ['an empty file', '', { kind: 'not-json' }],
    ['a cut file', file({}).slice(0, -20), { kind: 'not-json' }],
    ['another program’s file', '{"jobs":[]}', { kind: 'not-ours' }],
    ['null', 'null', { kind: 'not-ours' }],
    ['an older version', file({ version: 0 }), { kind: 'old-version', version: 0 }],
    ['a newer version', file({ version: 2 }), { kind: 'new-version', version: 2 }],
    ['too many jobs', file({ jobs: Array(2001).fill(good) }), { kind: 'too-many', count: 2001 }],
    [
      'a wrong status',
      file({ jobs: [good, { ...good, status: 'maybe' }] }),
      { kind: 'bad-job', position: 2, field: 'status' },
    ],
    [
      'a wrong code',
      file({ jobs: [{ ...good, code: '<script>' }] }),
      { kind: 'bad-job', position: 1, field: 'code' },
    ],
    [
      'a note too long',
      file({ jobs: [{ ...good, note: 'x'.repeat(MAX_NOTE + 1) }] }),
      { kind: 'bad-job', position: 1, field: 'note' },
    ],
    ['a job that is none', file({ jobs: [7] }), { kind: 'bad-job', position: 1, field: 'job' }],
  ])('say what is wrong with %s', (_, text, problem) => {
    expect(fromJson(text)).toEqual({ ok: false, problem });
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(fromJson(text).ok).toBe(false);
      }),
    );
  });
});

describe('merging a file', () => {
  it('loses no job and no note of either side', () => {
    fc.assert(
      fc.property(list, list, (own, read) => {
        const merged = mergeJobs(own, read);
        expect(merged.slice(0, own.length).map((each) => each.code)).toEqual(
          own.map((each) => each.code),
        );
        for (const each of [...own, ...read])
          expect(merged.find((found) => found.code === each.code)?.note).toContain(each.note);
      }),
    );
  });

  it('changes nothing when read twice', () => {
    fc.assert(
      fc.property(list, list, (own, read) => {
        const once = mergeJobs(own, read);
        expect(mergeJobs(once, read)).toBe(once);
      }),
    );
  });
});

describe('the spreadsheet file', () => {
  const words = {
    columns: ['Code ROME', 'Métier', 'Avis', 'Note', 'Gardé le'] as [
      string,
      string,
      string,
      string,
      string,
    ],
    statuses: { explore: 'À explorer', liked: 'Me plaît', no: 'Non' },
  };

  it('reads back cell by cell', () => {
    fc.assert(
      fc.property(list, (jobs) => {
        const rows = parse(toCsv(jobs, words), {
          bom: true,
          delimiter: ';',
          record_delimiter: '\r\n',
        }) as string[][];
        const asText = (text: string) => text.replace(/^(?=[=+\-@\t\r])/, "'");
        expect(rows[0]).toEqual(words.columns);
        expect(rows.slice(1)).toEqual(
          jobs.map((each) => [
            each.code,
            asText(each.label),
            words.statuses[each.status],
            asText(each.note),
            dayOf(new Date(each.addedAt)),
          ]),
        );
      }),
    );
  });

  it('says the day that a job was kept where its reader is', () => {
    vi.stubEnv('TZ', 'Europe/Paris');
    const addedAt = Date.parse('2026-07-14T22:30Z');
    const kept = { code: 'D1102', label: 'Boulanger', status: 'liked', note: '', addedAt } as const;
    expect(toCsv([kept], words)).toContain(';2026-07-15');
    vi.unstubAllEnvs();
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(list, (jobs) => {
        const rows = parse(toCsv(jobs, words), { bom: true, delimiter: ';' }) as string[][];
        for (const text of rows.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
