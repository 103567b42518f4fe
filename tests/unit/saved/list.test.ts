import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  MAX_PAST,
  type SavedHistory,
  undone,
  withChange,
  withMore,
} from '../../../src/saved/history';
import { addJob, editJob, isSaved, moveJob, removeJob } from '../../../src/saved/list';
import { MAX_NOTE, type SavedList } from '../../../src/saved/types';

const nurse = { code: 'J1506', label: 'Infirmier / Infirmière' };
const cook = { code: 'G1602', label: 'Cuisinier / Cuisinière' };
const baker = { code: 'D1102', label: 'Boulanger / Boulangère' };
const three: SavedList = [nurse, cook, baker].reduce<SavedList>(
  (list, job, i) => addJob(list, job, i),
  [],
);
const codes = (list: SavedList) => list.map((job) => job.code);

describe('the kept jobs', () => {
  it('are added last, to explore, once', () => {
    expect(codes(three)).toEqual(['J1506', 'G1602', 'D1102']);
    expect(three[0]).toEqual({ ...nurse, status: 'explore', note: '', addedAt: 0 });
    expect(addJob(three, nurse, 9)).toBe(three);
    expect(isSaved(three, 'G1602')).toBe(true);
    expect(isSaved(removeJob(three, 'G1602'), 'G1602')).toBe(false);
  });

  it('take a note and a status, the one without the other', () => {
    const noted = editJob(editJob(three, 'G1602', { note: 'night work?' }), 'G1602', {
      status: 'liked',
    });
    expect(noted[1]).toMatchObject({ note: 'night work?', status: 'liked' });
    expect(noted[0]).toBe(three[0]);
    expect(editJob(noted, 'G1602', { status: 'liked' })).toBe(noted);
    expect(editJob(three, 'G1602', { note: 'x'.repeat(9999) })[1]!.note).toHaveLength(MAX_NOTE);
  });

  it('move as far as the list goes', () => {
    expect(codes(moveJob(three, 'J1506', 1))).toEqual(['G1602', 'J1506', 'D1102']);
    expect(codes(moveJob(three, 'D1102', -9))).toEqual(['D1102', 'J1506', 'G1602']);
    expect(moveJob(three, 'Z0000', 1)).toBe(three);
  });

  it('keep every job once through any move', () => {
    const moves = fc.array(
      fc.tuple(fc.constantFrom(...codes(three)), fc.integer({ min: -4, max: 4 })),
    );
    fc.assert(
      fc.property(moves, (all) => {
        const moved = all.reduce<SavedList>((list, [code, by]) => moveJob(list, code, by), three);
        expect(codes(moved).sort()).toEqual(codes(three).sort());
      }),
    );
  });
});

describe('taking back', () => {
  it('takes back at once what was typed at one go', () => {
    const start: SavedHistory = { jobs: three, past: [] };
    const typed = ['n', 'night', 'night work?'].map(
      (note) => (list: SavedList) => editJob(list, 'G1602', { note }),
    );
    const [first, ...more] = typed;
    const noted = more.reduce(withMore, withChange(start, first!));
    expect(noted.jobs[1]!.note).toBe('night work?');
    expect(undone(noted)).toEqual(start);
  });

  it('restores each earlier list in turn', () => {
    const start: SavedHistory = { jobs: three, past: [] };
    const removed = withChange(start, (list) => removeJob(list, 'J1506'));
    const noted = withChange(removed, (list) => editJob(list, 'G1602', { note: 'a' }));
    expect(undone(noted).jobs).toEqual(removed.jobs);
    expect(undone(undone(noted)).jobs).toEqual(three);
    expect(undone(EMPTY)).toEqual(EMPTY);
  });

  it('remembers the last steps only, and no step that changed nothing', () => {
    let history: SavedHistory = { jobs: three, past: [] };
    for (let i = 0; i < 30; i++)
      history = withChange(history, (list) => editJob(list, 'G1602', { note: String(i) }));
    expect(history.past).toHaveLength(MAX_PAST);
    expect(withChange(history, (list) => list)).toBe(history);
  });
});
