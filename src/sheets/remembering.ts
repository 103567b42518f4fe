/**
 * Runs `load` at the first call and keeps its promise. A failure is not kept,
 * so that the next call tries again.
 */
export function lazy<T>(load: () => Promise<T>): () => Promise<T> {
  let held: Promise<T> | undefined;
  return () => {
    held ??= load().catch((error) => {
      held = undefined;
      throw error;
    });
    return held;
  };
}
