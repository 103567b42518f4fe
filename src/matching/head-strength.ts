import type { NameIndex } from './name-index';

/**
 * For each word of an index, how often it is the first of a name, in 255ths:
 * what tells "infirmier" from "hospitalier". One more name without it damps
 * words seen once.
 */
export function headStrengths(names: NameIndex): Uint8Array {
  const seen = new Float32Array(names.vocabulary.size);
  const first = new Float32Array(names.vocabulary.size);
  for (let row = 0; row < names.rows; row++) {
    const start = names.rowStarts[row] as number;
    const end = names.rowStarts[row + 1] as number;
    for (let i = start; i < end; i++) {
      const word = names.rowWords[i] as number;
      seen[word] = (seen[word] as number) + 1;
      if (i === start) first[word] = (first[word] as number) + 1;
    }
  }
  return Uint8Array.from(seen, (count, word) => (255 * (first[word] as number)) / (count + 1));
}
