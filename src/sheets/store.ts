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
  let labels: Map<string, string> | null = null;

  const briefs = async () => (await read(BRIEFS_PATH)) as Brief[];
  const labelsOf = async () => {
    labels ??= new Map((await briefs()).map(({ code, label }) => [code, label]));
    return labels;
  };

  return {
    briefs,
    async get(code) {
      const known = await labelsOf();
      if (!known.has(code)) throw new UnknownSheet(code);
      const [shard, common] = (await Promise.all([read(shardPath(code)), read(COMMON_PATH)])) as [
        Shard,
        CommonFacts,
      ];
      const facts = shard.sheets[code];
      if (!facts) throw new Error(`${shardPath(code)} holds no sheet ${code}`);
      return assemble(code, facts, shard, common, (other) => known.get(other) ?? other);
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
