/**
 * Runs `load` once for each key (once, where it takes none) and keeps its
 * promise. A failure is not kept, so that the next call tries again.
 */
export function remembering<T, K = void>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loads = new Map<K, Promise<T>>();
  return (key) => {
    const before = loads.get(key);
    if (before) return before;
    const loading = load(key);
    loads.set(key, loading);
    loading.catch(() => loads.delete(key));
    return loading;
  };
}
