import { assemble } from './assemble';
import { remembering } from './remembering';
import { COMMON_PATH, type CommonFacts, type Shard, shardPath } from './shard';
import type { Sheet } from './types';

/** Reads a shipped file, given by its path inside the extension, and parses it. */
export type LoadJson = (path: string) => Promise<unknown>;

export interface SheetStore {
  /** @throws UnknownSheet when no sheet has this code; whatever the loader throws. */
  get(code: string): Promise<Sheet>;
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
