import { useLayoutEffect, useState } from 'preact/hooks';
import type { Stored, VersionedStore } from '../../extension/versioned-store';

/** What a store holds, kept up to date wherever it changes, and the way to show a change before the store tells of it; null until it is read. */
export function useStored<T>(store: VersionedStore<T>) {
  const [stored, setStored] = useState<Stored<T> | null>(null);
  useLayoutEffect(() => {
    let stale = false;
    store.read().then((read) => stale || setStored(read));
    const stop = store.watch(setStored);
    return () => {
      stale = true;
      stop();
    };
  }, [store]);
  return [stored, setStored] as const;
}
