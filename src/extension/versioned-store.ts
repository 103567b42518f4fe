/**
 * A value of the reader's in `storage.local`, with the version of its form. What
 * cannot be read is never thrown away: it is put aside before anything is
 * written over it; what a newer Loupe Métier wrote is left untouched.
 */
import * as v from 'valibot';
import { localItem } from './local-item';

/** Why a value is not what was stored. */
export type StoreProblem =
  /** Some of it could not be read; the rest is there. */
  | 'damaged'
  /** Written by a newer version: shown as empty, not written over. */
  | 'newer'
  /** The browser gave no access to its storage. */
  | 'unreadable';

export interface Stored<T> {
  value: T;
  problem: StoreProblem | null;
}

export type WriteOutcome = { kept: true } | { kept: false; why: 'full' | 'newer' | 'failed' };
/** Why a change was not kept. */
export type NotKept = Extract<WriteOutcome, { kept: false }>['why'];

/** What becomes of a change for no reason that could be named. */
export const FAILED: WriteOutcome = { kept: false, why: 'failed' };

/** What could be read of a stored value, and whether that is all of it. */
export interface Salvage<T> {
  value: T;
  whole: boolean;
}

interface StoreOptions<T> {
  /** Name in `storage.local`. */
  name: string;
  version: number;
  empty: T;
  /** Reads what it can of a value of this version; never throws. */
  salvage(data: unknown): Salvage<T>;
}

export interface VersionedStore<T> {
  read(): Promise<Stored<T>>;
  /** Changes the value as it stands now; changes follow one another, in whatever page or worker they are made. */
  change(next: (value: T) => T): Promise<WriteOutcome>;
  /** Forgets the value, whatever its version. */
  clear(): Promise<void>;
  /** Calls back with every change, wherever it was made; returns the way to stop. */
  watch(changed: (stored: Stored<T>) => void): () => void;
}

const envelope = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  data: v.unknown(),
});

export function versionedStore<T>(options: StoreOptions<T>): VersionedStore<T> {
  const { name, version, empty, salvage } = options;
  const item = localItem(name);
  const aside = localItem(`${name}Damaged`);

  function parse(raw: unknown): Stored<T> {
    if (raw === null || raw === undefined) return { value: empty, problem: null };
    const outer = v.safeParse(envelope, raw);
    if (!outer.success) return { value: empty, problem: 'damaged' };
    if (outer.output.version > version) return { value: empty, problem: 'newer' };
    const { value, whole } = salvage(outer.output.data);
    return { value, problem: whole ? null : 'damaged' };
  }

  async function write(next: (value: T) => T): Promise<WriteOutcome> {
    try {
      const raw = await item.get();
      const { value, problem } = parse(raw);
      if (problem === 'newer') return { kept: false, why: 'newer' };
      const changed = next(value);
      if (changed === value && !problem) return { kept: true };
      if (problem === 'damaged') await aside.set(raw);
      await item.set({ version, data: changed });
      return { kept: true };
    } catch (error) {
      return { kept: false, why: /quota/i.test(String(error)) ? 'full' : 'failed' };
    }
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    async read() {
      try {
        return parse(await item.get());
      } catch {
        return { value: empty, problem: 'unreadable' };
      }
    },
    change(next) {
      const turn = last.then(() => alone(name, () => write(next))).catch(() => FAILED);
      last = turn;
      return turn;
    },
    clear: () => item.remove(),
    watch: (changed) => item.watch((raw) => changed(parse(raw))),
  };
}

/**
 * Does work while no other page or worker of the extension does any of this
 * name: a value is read and written in two steps, and a card, a popup and a
 * tab may keep something at once.
 */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  // A browser that gives no lock loses the guard, not the change.
  return locks ? locks.request(`store:${name}`, work) : work();
}
