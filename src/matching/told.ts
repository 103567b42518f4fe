import type { SparseTable } from './sparse-table';

/** Letters from which on a last word may be unfinished. */
const UNFINISHED = 4;
const BESIDE_OFFERS = 0.5;

/**
 * Sheets that have every word of a text among their skills and knowledge
 * ("python", "dessiner des plans"), those of which these say most first, and those with more offers.
 * @param profile word keys → weight in the sheets' skills and knowledge
 * @param offers log of each sheet's offers, 0–1
 * @param keys of the text's words
 * @param unfinished whether the last may be the beginning of a word
 */
export function sheetsTelling(
  profile: SparseTable,
  offers: Float32Array,
  keys: readonly string[],
  unfinished: boolean,
): number[] {
  const sums = new Float32Array(offers.length);
  const met = new Uint8Array(offers.length);
  for (const [i, key] of keys.entries()) {
    const ofWord = new Float32Array(offers.length);
    const isBegun = unfinished && i === keys.length - 1 && key.length >= UNFINISHED;
    if (!profile.addTo(ofWord, key, 1) && isBegun) profile.addBegun(ofWord, key);
    ofWord.forEach((value, sheet) => {
      if (value <= 0) return;
      sums[sheet] = (sums[sheet] as number) + value;
      met[sheet] = (met[sheet] as number) + 1;
    });
  }
  const telling = [...sums.keys()].filter((sheet) => keys.length > 0 && met[sheet] === keys.length);
  // Among those that say as much of it, the trades with more offers.
  const worth = (sheet: number) =>
    (sums[sheet] as number) * (BESIDE_OFFERS + (offers[sheet] as number));
  return telling.sort((a, b) => worth(b) - worth(a) || a - b);
}
