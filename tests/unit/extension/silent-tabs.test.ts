import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activeTabJobs } from '../../../src/extension/active-tab';
import { followPermissions } from '../../../src/extension/added-sites';
import { answerCommands } from '../../../src/extension/commands';
import { runOnTabs } from '../../../src/extension/site-access';

const { browser, send } = vi.hoisted(() => ({
  browser: {} as Record<string, unknown>,
  send: vi.fn(),
}));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('@webext-core/messaging', () => ({
  defineExtensionMessaging: () => ({ sendMessage: send, onMessage: () => () => {} }),
}));

const never = new Promise<never>(() => {});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  send.mockReset();
  for (const name of Object.keys(browser)) delete browser[name];
});

describe('a tab that never answers', () => {
  it('keeps those after it waiting for a second, not for good', async () => {
    const started: number[] = [];
    browser.tabs = { sendMessage: () => Promise.reject(new Error('nobody listens')) };
    browser.scripting = {
      insertCSS: ({ target }: { target: { tabId: number } }) =>
        target.tabId === 1 ? never : Promise.resolve(),
      executeScript: ({ target }: { target: { tabId: number } }) => {
        started.push(target.tabId);
        return target.tabId === 2 ? Promise.reject(new Error('refused')) : Promise.resolve();
      },
    };
    const done = runOnTabs([{ id: 1 }, { id: 2 }, {}, { id: 3 }]);
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    expect(started).toEqual([2, 3]);
  });
});

const namedJob = (code: string) => ({
  text: 'cuisinier',
  code,
  label: 'Cuisinier',
  score: 1,
  kind: 'exact',
  count: 1,
});
const pageOf = (...jobs: unknown[]) => ({
  own: null,
  jobs,
  frames: [5],
  off: false,
  unpainted: false,
});

describe('a tab that answers what no page of ours does', () => {
  const job = namedJob('G1602');
  const element = { type: 'iframe', props: {}, constructor: undefined };
  it.each([
    ['words that are elements', pageOf({ ...job, text: element })],
    ['a code that is none', pageOf({ ...job, code: 'quiz/result' })],
    [
      'a job of its own that is none',
      { ...pageOf(job), own: { title: 'x', context: '', results: [{}] } },
    ],
    ['no list', { ...pageOf(), jobs: 7 }],
  ])('is one that is not read: %s', async (_, answer) => {
    browser.tabs = {
      query: () => Promise.resolve([{ id: 7 }]),
      sendMessage: () => Promise.resolve(),
    };
    send.mockResolvedValue(answer);
    expect(await activeTabJobs()).toBeNull();
  });
});

describe('a frame that never answers', () => {
  it('leaves the page its list', async () => {
    browser.tabs = {
      query: () => Promise.resolve([{ id: 7 }]),
      sendMessage: (_tab: number, _message: object, { frameId }: { frameId: number }) =>
        frameId === 5 ? never : Promise.resolve(),
    };
    const job = namedJob('G1602');
    send.mockResolvedValue(pageOf(job));
    const asked = activeTabJobs();
    await vi.advanceTimersByTimeAsync(500);
    expect((await asked)?.jobs).toEqual([{ ...job, frame: 0 }]);
  });
});

describe('the keyboard in a tab with a frame that never answers', () => {
  it('goes on to the jobs of the others', async () => {
    const pressed: ((command: string, tab: object) => void)[] = [];
    browser.commands = {
      onCommand: { addListener: (heard: (typeof pressed)[0]) => pressed.push(heard) },
    };
    browser.tabs = {
      sendMessage: (_tab: number, _message: object, { frameId }: { frameId: number }) =>
        frameId === 5 ? never : Promise.resolve(),
    };
    const moved: unknown[] = [];
    send.mockImplementation(async (type: string, data: { from: string }, { frameId }) => {
      if (type === 'getPageJobs') return pageOf(namedJob('G1602'));
      if (type === 'countPlaces') return 2;
      moved.push([frameId, data.from]);
      return data.from === 'sight' ? 'moved' : 'idle';
    });
    answerCommands();
    pressed[0]?.('next-job', { id: 7 });
    await vi.advanceTimersByTimeAsync(500);
    expect(moved).toEqual([
      [0, 'card'],
      [0, 'sight'],
    ]);
  });
});

describe('two sites added at once', () => {
  it('are both registered', async () => {
    let registered: string[][] = [];
    const added: ((change: object) => void)[] = [];
    const origins: string[] = [];
    const event = { addListener: () => {} };
    const asLongAsABrowser = () => new Promise((resolve) => setTimeout(resolve, 2));
    browser.permissions = {
      getAll: async () => ({ origins: [...origins] }),
      onAdded: { addListener: (heard: (change: object) => void) => added.push(heard) },
      onRemoved: event,
    };
    browser.runtime = { onInstalled: event, onStartup: event };
    browser.tabs = { query: async () => [] };
    browser.scripting = {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async ([{ matches }]: [{ matches: string[] }]) => {
        await asLongAsABrowser();
        if (registered.length > 0) throw new Error('Duplicate script ID');
        registered = [matches];
      },
      updateContentScripts: async ([{ matches }]: [{ matches: string[] }]) => {
        registered = [matches];
      },
    };
    followPermissions();
    for (const site of ['https://a.example/*', 'https://b.example/*']) {
      origins.push(site);
      for (const heard of added) heard({ origins: [site] });
      await Promise.resolve();
    }
    await vi.advanceTimersByTimeAsync(50);
    expect(registered).toEqual([['https://a.example/*', 'https://b.example/*']]);
  });
});
