import { assemble } from './assemble';
import { BRIEFS_PATH, COMMON_PATH, type CommonFacts, type Shard, shardPath } from './shard';
import type { Brief, Sheet } from './types';

/** Reads a shipped file, given by its path inside the extension, and parses it. */
export type LoadJson = (path: string) => Promise<unknown>;

export interface SheetStore {
  /** @throws UnknownSheet when no sheet has this code; whatever the loader throws. */
  get(code: string): Promise<Sheet>;
  /** All sheets in short, by code. @throws whatever the loader throws. */
  briefs(): Promise<Brief[]>;
}

/** No sheet has this code. */
export class UnknownSheet extends Error {
  constructor(readonly code: string) {
    super(`No sheet has the code "${code}"`);
    this.name = 'UnknownSheet';
  }
}

/**
 * The sheets, loaded as they are asked for. A file is read once, and again
 * after a failure: a failed load is not remembered.
 */
export function createSheetStore(load: LoadJson): SheetStore {
  const read = remembering(load);
  return {
    briefs: async () => (await read(BRIEFS_PATH)) as Brief[],
    async get(code) {
      if (!/^[A-N]\d{4}$/.test(code)) throw new UnknownSheet(code);
      const common = (await read(COMMON_PATH)) as CommonFacts;
      if (!common.domains[code.slice(0, 3)]) throw new UnknownSheet(code);
      const shard = (await read(shardPath(code))) as Shard;
      const facts = shard.sheets[code];
      if (!facts) throw new UnknownSheet(code);
      return assemble(code, facts, shard, common);
    },
  };
}

function remembering(load: LoadJson): LoadJson {
  const loads = new Map<string, Promise<unknown>>();
  return (path) => {
    const before = loads.get(path);
    if (before) return before;
    const loading = load(path);
    loads.set(path, loading);
    loading.catch(() => loads.delete(path));
    return loading;
  };
}
