import type { Query } from './query';

/** Letters that stand for a word's family: "soudeur", "soudage". */
const FAMILY = 5;

/**
 * What the learned table knows a title by: its words, their families and its
 * pairs of neighbours, with how much each counts.
 */
export function titleFeatures({ words, main }: Query): [string, number][] {
  const features: [string, number][] = [];
  let before: { key: string; part: number } | undefined;
  for (const { key, part, noise } of words) {
    if (noise) continue;
    const weight = part === main ? 1 : 0.5;
    features.push([key, weight]);
    if (key.length > FAMILY + 1) features.push([`${key.slice(0, FAMILY)}*`, weight * 0.5]);
    if (before && before.part === part) features.push([`${before.key} ${key}`, weight]);
    before = { key, part };
  }
  return features;
}

/** The row of the table of margins that counts for every title. */
export const EVERY_TITLE = '*';

/** What the table of margins knows a title by: its words and its pairs of neighbours, each once. */
export function wordsAndPairs({ words }: Query): string[] {
  const keys = words.filter(({ noise }) => !noise).map(({ key }) => key);
  const pairs = keys.slice(1).map((key, i) => `${keys[i]} ${key}`);
  return [...new Set([...keys, ...pairs])];
}
