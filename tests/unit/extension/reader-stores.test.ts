import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { meetHere, meetJobs, metOn, playStore } from '../../../src/extension/play-store';
import { quizStore } from '../../../src/extension/profile-store';
import { eraseEverything } from '../../../src/extension/reader-data';
import {
  clearRecentSearches,
  keepRecentSearch,
  readRecentSearches,
} from '../../../src/extension/recent-searches';
import { savedStore } from '../../../src/extension/saved-store';
import { versionedStore } from '../../../src/extension/versioned-store';
import { noteMeeting, setSaved } from '../../../src/extension/worker/reader';
import { undone, withChange } from '../../../src/saved/history';
import { addJob } from '../../../src/saved/list';

const nurse = { code: 'J1506', label: 'Infirmier / Infirmière' };
const keepNurse = () => savedStore.change((h) => withChange(h, (list) => addJob(list, nurse, 1)));
const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the quiz answers', () => {
  it('are found again where they were left', async () => {
    await quizStore.change(() => ({ form: 'full', answers: { r01: 5, i01: 2 } }));
    expect(await quizStore.read()).toEqual({
      value: { form: 'full', answers: { r01: 5, i01: 2 } },
      problem: null,
    });
  });

  it('survive damage to some of them, and the damaged store is put aside', async () => {
    const raw = { version: 1, data: { form: 'short', answers: { r01: 5, i01: 9, zz: 1 } } };
    await fakeBrowser.storage.local.set({ quiz: raw });
    expect(await quizStore.read()).toEqual({
      value: { form: 'short', answers: { r01: 5 } },
      problem: 'damaged',
    });
    await quizStore.change((record) => ({ ...record, answers: { ...record.answers, a01: 3 } }));
    expect(await quizStore.read()).toEqual({
      value: { form: 'short', answers: { r01: 5, a01: 3 } },
      problem: null,
    });
    expect(await stored('quizDamaged')).toEqual(raw);
  });

  it.each([
    ['text'],
    [7],
    [[]],
    [{}],
    [{ version: 1, data: 'x' }],
    [{ version: 1, data: { form: 'long', answers: {} } }],
  ])('start anew, and say so, from %j', async (raw) => {
    await fakeBrowser.storage.local.set({ quiz: raw, saved: { kept: true } });
    const { value, problem } = await quizStore.read();
    expect(value.answers).toEqual({});
    expect(problem).toBe('damaged');
    expect(await stored('saved')).toEqual({ kept: true });
  });

  it('of a newer version are neither read nor written over', async () => {
    const raw = { version: 2, data: { anything: true } };
    await fakeBrowser.storage.local.set({ quiz: raw });
    expect((await quizStore.read()).problem).toBe('newer');
    expect(await quizStore.change(() => ({ form: 'short', answers: {} }))).toEqual({
      kept: false,
      why: 'newer',
    });
    expect(await stored('quiz')).toEqual(raw);
  });
});

describe('the kept jobs', () => {
  it('are kept with their history, and can be taken back later', async () => {
    await keepNurse();
    expect((await savedStore.read()).value.jobs).toMatchObject([nurse]);
    await savedStore.change(undone);
    expect((await savedStore.read()).value.jobs).toEqual([]);
  });

  it('lose nothing when two changes come at once', async () => {
    const cook = { code: 'G1602', label: 'Cuisinier / Cuisinière' };
    await Promise.all([
      keepNurse(),
      savedStore.change((h) => withChange(h, (list) => addJob(list, cook, 2))),
    ]);
    expect((await savedStore.read()).value.jobs).toHaveLength(2);
  });

  it('say when the storage is full, and stay as they were', async () => {
    await keepNurse();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(
      new Error('QUOTA_BYTES quota exceeded'),
    );
    const cook = { code: 'G1602', label: 'Cuisinier / Cuisinière' };
    expect(await savedStore.change((h) => withChange(h, (list) => addJob(list, cook, 2)))).toEqual({
      kept: false,
      why: 'full',
    });
    expect((await savedStore.read()).value.jobs).toMatchObject([nurse]);
  });

  it('leave out only the job that cannot be read', async () => {
    await keepNurse();
    const whole = (await stored('saved')) as { version: 1; data: { jobs: unknown[] } };
    whole.data.jobs.push({ code: 'nonsense' });
    await fakeBrowser.storage.local.set({ saved: whole });
    const { value, problem } = await savedStore.read();
    expect(value.jobs).toMatchObject([nurse]);
    expect(problem).toBe('damaged');
  });

  it('tell every open view of a change', async () => {
    const seen: number[] = [];
    const stop = savedStore.watch(({ value }) => seen.push(value.jobs.length));
    await keepNurse();
    stop();
    await savedStore.clear();
    expect(seen).toEqual([1]);
  });

  it('say when the browser gives no access', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no access'));
    expect((await savedStore.read()).problem).toBe('unreadable');
    expect(await keepNurse()).toEqual({ kept: false, why: 'failed' });
  });
});

describe('a job kept from a card', () => {
  const chosen = (saved: boolean) => setSaved(nurse, saved);

  it('stays kept when the message comes twice, or another page kept it first', async () => {
    await chosen(true);
    await chosen(true);
    const { jobs, past } = (await savedStore.read()).value;
    expect(jobs).toMatchObject([nurse]);
    expect(past).toHaveLength(1);
    await chosen(false);
    await chosen(false);
    expect((await savedStore.read()).value.jobs).toEqual([]);
  });

  it('is not passed off as kept when the storage is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await chosen(true)).toEqual({ kept: false, why: 'full' });
  });
});

describe('the jobs met', () => {
  it('are those of today, the latest first, each once', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 21, 9), toFake: ['Date'] });
    await meetJobs(['J1506', 'G1602']);
    await meetJobs(['D1102', 'J1506']);
    expect(metOn((await playStore.read()).value, '2026-11-21')).toEqual([
      'D1102',
      'J1506',
      'G1602',
    ]);
    vi.setSystemTime(new Date(2026, 10, 22, 9));
    await meetJobs(['E1101']);
    expect(metOn((await playStore.read()).value, '2026-11-22')).toEqual(['E1101']);
    expect(metOn((await playStore.read()).value, '2026-11-21')).toEqual([]);
    vi.useRealTimers();
  });
});

describe('a private window', () => {
  const tab = (incognito: boolean) => ({ incognito }) as Browser.tabs.Tab;

  it('leaves neither the jobs met nor the searches made in it', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab(true)] as never);
    await keepRecentSearch('boulanger');
    await noteMeeting('D1102', { tab: tab(true) });
    await meetHere('D1102');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await noteMeeting('J1506', { tab: tab(false) });
    expect((await playStore.read()).value.met).toEqual(['J1506']);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab(false)] as never);
    await meetHere('G1602');
    expect((await playStore.read()).value.met).toEqual(['G1602', 'J1506']);
  });
});

describe('the latest searches', () => {
  it('are kept, the latest first, until they are forgotten', async () => {
    for (const query of ['boulanger', 'infirmier', 'Boulanger']) await keepRecentSearch(query);
    expect(await readRecentSearches()).toEqual(['Boulanger', 'infirmier']);
    await clearRecentSearches();
    expect(await readRecentSearches()).toEqual([]);
  });

  it('are none where the store is damaged, and a full one costs nothing else', async () => {
    await fakeBrowser.storage.local.set({ recentSearches: [7] });
    expect(await readRecentSearches()).toEqual([]);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(keepRecentSearch('boulanger')).resolves.toBeUndefined();
  });
});

it('everything the reader left is erased at once', async () => {
  await keepNurse();
  await keepRecentSearch('boulanger');
  await eraseEverything();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

describe('two pages that keep something at once', () => {
  /** What browsers give all pages and workers of one origin. */
  const lockManager = () => {
    let last: Promise<unknown> = Promise.resolve();
    return {
      request: (_: string, work: () => Promise<unknown>) => {
        const turn = last.then(work);
        last = turn.catch(() => {});
        return turn;
      },
    };
  };
  /** The store as another page has it: its own queue, the same storage. */
  const another = () =>
    versionedStore<string[]>({
      name: 'list',
      version: 1,
      empty: [],
      salvage: (data) => ({ value: data as string[], whole: true }),
    });

  it('lose neither change', async () => {
    vi.stubGlobal('navigator', { locks: lockManager() });
    const [popup, worker] = [another(), another()];
    await Promise.all([
      popup.change((list) => [...list, 'a']),
      worker.change((list) => [...list, 'b']),
      popup.change((list) => [...list, 'c']),
    ]);
    expect([...(await popup.read()).value].sort()).toEqual(['a', 'b', 'c']);
    vi.unstubAllGlobals();
  });
});
