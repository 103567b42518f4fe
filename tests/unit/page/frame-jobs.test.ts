import { describe, expect, it } from 'vitest';
import { mergeJobs } from '../../../src/extension/active-tab';
import type { PageJob, PageJobs } from '../../../src/extension/protocol';
import { FrameJobs } from '../../../src/page/frame-jobs';

describe('the jobs of a page’s frames', () => {
  it('are told with the page’s own, each once, in the order frames were made', () => {
    const frames = new FrameJobs();
    frames.note(7, ['D1106', 'E1101']);
    frames.note(3, ['E1101']);
    frames.note(5, []);
    expect(frames.frames()).toEqual([3, 7]);
    expect(frames.with(['A1201', 'E1101']).sort()).toEqual(['A1201', 'D1106', 'E1101']);
    frames.note(7, []);
    expect(frames.frames()).toEqual([3]);
  });

  it('are forgotten when a frame goes, and not when one comes', () => {
    const frames = new FrameJobs();
    expect(frames.lost(2)).toBe(false);
    frames.note(7, ['D1106']);
    expect(frames.lost(3)).toBe(false);
    expect(frames.frames()).toEqual([7]);
    expect(frames.lost(2)).toBe(true);
    expect(frames.frames()).toEqual([]);
  });

  it('are one row a sheet in the popup, shown where they come first', () => {
    const job = (code: string, count: number): PageJob => ({
      ...{ text: code, code, label: code, score: 1, kind: 'exact' },
      count,
    });
    const said = (...jobs: PageJob[]): PageJobs => ({
      ...{ own: null, jobs, frames: [], off: false, unpainted: false },
    });
    const merged = mergeJobs([
      { frame: 0, said: said(job('A1201', 2)) },
      { frame: 4, said: null },
      { frame: 9, said: said(job('D1106', 1), job('A1201', 3)) },
    ]);
    expect(merged.map(({ code, frame, count }) => [code, frame, count])).toEqual([
      ['A1201', 0, 5],
      ['D1106', 9, 1],
    ]);
  });
});
