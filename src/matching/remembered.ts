/**
 * `compute`, with its answers kept until they are more than `most`: of words
 * and names the same few come again and again.
 */
export function remembered<Key, Value extends NonNullable<unknown>>(
  compute: (key: Key) => Value,
  most: number,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
