import type { MessageType, PageJobs, Protocol } from '../../src/extension/protocol';
import { facts } from './facts';
import type { State } from './states';
import { storedFor } from './stored';

type Answers = {
  [K in MessageType]?: (data: Parameters<Protocol[K]>[0]) => Promise<unknown> | unknown;
};

const LIST = ['Boulanger', 'Infirmière', 'dev full stack', 'ATSEM', 'Vendeuse en boulangerie'];

/** What the content script of an imagined page would say. */
async function pageJobs(page: State['page']): Promise<PageJobs> {
  const { linker } = await facts();
  const jobs = LIST.flatMap((text, index) => {
    const [best] = linker.link(text);
    if (!best) return [];
    const { code, label, score, kind } = best;
    return [{ text, code, label, score, kind, count: index % 2 ? 1 : 3 }];
  });
  const title = 'Gestionnaire de communauté H/F';
  const ad = {
    title,
    from: 'h1',
    results: linker.link(title),
    context: '',
    currency: 'EUR',
  } as const;
  return {
    own: page === 'ad' ? ad : null,
    jobs: page === 'empty' ? [] : jobs,
    frames: [],
    off: page === 'off',
    unpainted: false,
  };
}

const ANSWERS: Answers = {
  async linkTitle({ title, context }) {
    return (await facts()).linker.link(title, { context });
  },
  async getSheet({ code }) {
    return (await facts()).sheets.get(code);
  },
  async getBriefs({ codes }) {
    const all = await (await facts()).briefs();
    return codes ? all.filter((brief) => codes.includes(brief.code)) : all;
  },
};

interface WireMessage {
  type: MessageType;
  data: never;
}

type Answered = (response: unknown) => void;

/**
 * Puts a browser's extension interface in place, as far as the interface uses
 * it: a worker that answers (or not), a page in front, a storage in memory.
 */
export function standIn(state: State): void {
  const never = new Promise<never>(() => undefined);
  const answer = async ({ type, data }: WireMessage) => {
    if (state.worker === 'slow') await never;
    if (state.worker === 'fails') return { err: { name: 'Error', message: 'no worker' } };
    return { res: await ANSWERS[type]?.(data) };
  };
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  const chrome = {
    runtime: {
      id: 'gallery',
      lastError: undefined,
      onMessage: silent,
      getURL: (path: string) => path,
      getManifest: () => ({ version: '0' }),
      sendMessage: (message: WireMessage, answered: Answered) => {
        answer(message).then(answered);
      },
    },
    tabs: {
      query: async () => [{ id: 1 }],
      async sendMessage(_tab: number, _message: object, _to?: object, answered?: Answered) {
        if (state.page === 'absent') throw new Error('nobody listens');
        const response = { res: await pageJobs(state.page) };
        answered?.(response);
        return response;
      },
      onActivated: silent,
      onUpdated: silent,
    },
    storage: { local: memory(storedFor(state)), onChanged: silent },
    permissions: {
      contains: async () => false,
      getAll: async () => ({ origins: ['https://www.example.org/*'] }),
      onAdded: silent,
      onRemoved: silent,
    },
    commands: {
      getAll: async () => [
        { name: 'next-job', shortcut: 'Alt+Shift+J' },
        { name: 'previous-job', shortcut: '' },
      ],
    },
  };
  Object.assign(globalThis, { chrome });
  // The app reads the bundled files itself; the frame of a card brings its own sheets.
  if (state.worker === 'fails' && state.show !== 'card') {
    globalThis.fetch = () => Promise.reject(new TypeError('no file can be read'));
  }
}

/** `storage.local` in memory. */
function memory(stored: Record<string, unknown>) {
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  const tell = (changes: Record<string, unknown>) => {
    for (const listener of listeners) listener(changes);
  };
  return {
    async get(keys?: string | string[] | null) {
      const wanted = keys == null ? Object.keys(stored) : [keys].flat();
      return Object.fromEntries(
        wanted.filter((key) => key in stored).map((key) => [key, stored[key]]),
      );
    },
    async set(items: Record<string, unknown>) {
      const changes = Object.entries(items).map(([key, newValue]) => [
        key,
        { oldValue: stored[key], newValue },
      ]);
      Object.assign(stored, items);
      tell(Object.fromEntries(changes));
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) {
        const oldValue = stored[key];
        delete stored[key];
        tell({ [key]: { oldValue } });
      }
    },
    async clear() {
      for (const key of Object.keys(stored)) delete stored[key];
    },
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>) => void) =>
        listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>) => void) =>
        listeners.delete(listener),
    },
  };
}
