import { fold } from '../../src/french/fold';
import { contentTokens } from '../../src/french/tokens';

const known = new Map<string, ReadonlySet<string>>();

/** Keys of the words of a text that mean something, each once. */
export function wordKeys(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const keys = new Set(contentTokens(fold(text)).map(({ key }) => key));
  known.set(text, keys);
  return keys;
}

/** Share of words two texts have in common, 0–1 (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((key) => b.has(key)).length;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}

/** How telling a word is: rare words weigh more. Counted over the given texts. */
export function wordWeights(texts: readonly ReadonlySet<string>[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const text of texts) for (const key of text) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log((texts.length + 1) / ((counts.get(key) ?? 0) + 1)) + 0.1;
}

/** Weighted closeness of two texts, 0–1: the weight they share over the root of both weights. */
export function closeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (key: string) => number,
): number {
  const sum = (keys: Iterable<string>) => {
    let total = 0;
    for (const key of keys) total += weight(key) ** 2;
    return total;
  };
  const shared = sum([...a].filter((key) => b.has(key)));
  return shared === 0 ? 0 : shared / Math.sqrt(sum(a) * sum(b));
}
