import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTitle } from '../../src/french/title';
import { hash } from '../../src/matching/exact-names';

/** A title whose parent is known. */
export interface TitleOfParent {
  title: string;
  parent: string;
  /** What it weighs in what is learned; an ad under its publisher's code weighs 1. */
  weight: number;
}

/** A labelled ad of the development sets. */
export interface Offer extends TitleOfParent {
  code: string;
  /** The code is a sheet of today; otherwise only its parent is meaningful. */
  precise: boolean;
  context: string;
  fold: number;
}

export const FOLDS = 5;

/**
 * Reads a development set. The fold is the same for all titles with the same
 * words, so that no title is tested on a model that has seen its double; or
 * goes by the whole title, as new ads of the same boards would fall.
 */
export function readOffers(
  folder: string,
  file: string,
  parents: Map<string, string>,
  together: 'words' | 'title' = 'words',
): Offer[] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { intitule, romeCode, vintage, context } = JSON.parse(line);
    const parent = parents.get(romeCode);
    if (!parent) return [];
    const title = intitule.replace(/\s+/g, ' ');
    return {
      title,
      code: romeCode,
      parent,
      weight: 1,
      precise: vintage === 'v4',
      context: context ?? '',
      fold: hash(together === 'words' ? groupOf(title) : title) % FOLDS,
    };
  });
}

function groupOf(title: string): string {
  const words = readTitle(title).words.filter(({ noise, part }) => !noise && part < 2);
  return words
    .map(({ key }) => key)
    .sort()
    .join(' ');
}
