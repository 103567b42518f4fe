import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_TEXTS } from '../../../src/detection/limits';
import type { JobsInTexts, TextToRead } from '../../../src/detection/types';
import { partsOf } from '../../../src/page/scan/parts';
import { Resolver } from '../../../src/page/scan/resolver';
import { TextCache } from '../../../src/page/scan/text-cache';
import { throttle } from '../../../src/page/scan/throttle';

describe('asking what texts name', () => {
  /** Answers as the background would: the first nine units of each text name one job. */
  const answer = async (texts: TextToRead[]): Promise<JobsInTexts> => ({
    links: [[{ code: 'D1102', label: 'Boulanger', appellation: 'Boulanger' } as never]],
    mentions: texts.map(({ text }) => (text.startsWith('boulanger') ? [[0, 9, 0]] : [])),
  });
  const asking = () => {
    const read = vi.fn(answer);
    const found: string[] = [];
    const settled = vi.fn();
    const resolver = new Resolver<string>(
      read,
      (about, jobs) => found.push(`${about}:${jobs.map(({ results }) => results[0]?.code)}`),
      settled,
    );
    const done = async () => {
      resolver.flush();
      await vi.waitFor(() => expect(resolver.idle).toBe(true));
    };
    return { read, found, settled, resolver, done };
  };

  it('asks each text once, in batches, and answers wherever it stands', async () => {
    const { read, found, settled, resolver, done } = asking();
    for (let i = 0; i < 2 * MAX_TEXTS; i++)
      resolver.ask({ text: `boulanger n° ${i % (MAX_TEXTS + 10)}` }, String(i));
    await done();
    expect(found).toHaveLength(2 * MAX_TEXTS);
    expect(read.mock.calls.map(([texts]) => texts.length)).toEqual([MAX_TEXTS, 10]);
    expect(settled).toHaveBeenCalledTimes(2);
    resolver.ask({ text: `boulanger n° ${MAX_TEXTS}` }, 'again');
    expect(found.at(-1)).toBe('again:D1102');
    expect(resolver.idle).toBe(true);
  });

  it('keeps a request small: long texts travel apart', async () => {
    const { read, resolver, done } = asking();
    for (let i = 0; i < 20; i++) resolver.ask({ text: `${i} ${'mot '.repeat(2000)}` }, '');
    await done();
    expect(read.mock.calls.length).toBeGreaterThan(1);
    for (const [texts] of read.mock.calls)
      expect(texts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(160_000);
  });

  it('reads the same words as a title apart', async () => {
    const { read, resolver, done } = asking();
    resolver.ask({ text: 'boulanger' }, 'prose');
    resolver.ask({ text: 'boulanger', title: true }, 'title');
    await done();
    expect(read.mock.calls[0]?.[0]).toEqual([
      { text: 'boulanger' },
      { text: 'boulanger', title: true },
    ]);
  });

  it('survives silence, and asks again when the words are read again', async () => {
    const { read, found, resolver, done } = asking();
    read.mockRejectedValueOnce(new Error('gone'));
    resolver.ask({ text: 'boulanger' }, 'first');
    await done();
    expect(found).toEqual([]);
    resolver.ask({ text: 'boulanger' }, 'second');
    await done();
    expect(found).toEqual(['second:D1102']);
  });
});

it('what texts name is remembered within bounds, the latest longest', () => {
  const cache = new TextCache();
  for (let i = 0; i < 5000; i++) {
    cache.set(`text ${i}`, []);
    cache.get('text 0');
  }
  expect(cache.get('text 0')).toEqual([]);
  expect(cache.get('text 4999')).toEqual([]);
  expect(cache.get('text 1')).toBeUndefined();
  cache.set('x'.repeat(500_000), []);
  expect(cache.get('text 4999')).toBeUndefined();
});

describe('the parts of a text', () => {
  it('put together are the text, none too long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mot ', 'ligne\n', 'long')).map((words) => words.join('')),
        fc.integer({ min: 1, max: 40 }),
        (text, most) => {
          const parts = partsOf(text, most);
          expect(parts.map((part) => part.text).join('')).toBe(text);
          for (const { text: part, start } of parts) {
            expect(part.length).toBeLessThanOrEqual(most);
            expect(text.startsWith(part, start)).toBe(true);
          }
        },
      ),
    );
  });

  it('end with a line, else with a word', () => {
    expect(partsOf('un\ndeux trois', 10).map(({ text }) => text)).toEqual(['un\n', 'deux trois']);
    expect(partsOf('deux trois', 7).map(({ text }) => text)).toEqual(['deux ', 'trois']);
  });
});

describe('work in a changing page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is done at once, then now and then, then never', () => {
    const work = vi.fn();
    const rested = vi.fn();
    const changed = throttle(work, () => 0, rested, new AbortController().signal);
    for (let i = 0; i < 50; i++) changed();
    expect(work).toHaveBeenCalledTimes(1);
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledTimes(2);
    expect(rested).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    [50, 51],
    [1000, 11],
    [25_000, 3],
  ])('that owes %d ms of rest a look is done at most %d times in ten seconds', (owed, most) => {
    const work = vi.fn();
    const changed = throttle(
      work,
      () => owed,
      () => {},
      new AbortController().signal,
    );
    for (let ms = 0; ms < 10_000; ms += 10) {
      changed();
      vi.advanceTimersByTime(10);
    }
    expect(work.mock.calls.length).toBeLessThanOrEqual(most);
    expect(work.mock.calls.length).toBeGreaterThanOrEqual(most / 2);
    vi.advanceTimersByTime(20_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
