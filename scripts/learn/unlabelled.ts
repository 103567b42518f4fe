import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The unlabelled set inside the folder of evaluations. */
export const UNLABELLED = 'titles-unlabelled.tsv';

/** Real titles of many boards, in the order of their file; some come several times. @throws when there is no such file */
export function readUnlabelledTitles(folder: string): string[] {
  const lines = readFileSync(join(folder, UNLABELLED), 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t')[0] as string);
}

/** Whether a title, by its place, is left to the bench of names half typed: nothing is counted of it. */
export const isLeftToBench = (place: number): boolean => place % 4 === 0;
