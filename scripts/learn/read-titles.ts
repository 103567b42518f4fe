import { hash } from '../../src/matching/exact-names';
import { readTable } from '../data/read-table';
import type { TitleOfParent } from './offers';
import { readUnlabelledTitles } from './unlabelled';

/**
 * What a title read for its meaning weighs beside an ad under its publisher's
 * code: as much as a name. At 1 unseen ads are found under their code less
 * often (parent@1 -.009), see docs/matching.md.
 */
const READ_WEIGHT = 0.3;

/**
 * Titles of the unlabelled set that were read one by one for the sheet they
 * name (`data/matching/read-titles.tsv`). The titles are not ours to give away:
 * the table has their hashes, and a title it has is one of the set's again.
 */
export function readTitlesForMeaning(
  folder: string,
  parentOf: Map<string, string>,
): TitleOfParent[] {
  const codes = new Map(
    readTable('matching/read-titles.tsv', ['title', 'code']).map(({ title, code }) => [
      title,
      code,
    ]),
  );
  return [...new Set(readUnlabelledTitles(folder))].flatMap((title) => {
    const code = codes.get(hash(title).toString(16).padStart(8, '0'));
    const parent = code && parentOf.get(code);
    return parent ? [{ title, parent, weight: READ_WEIGHT }] : [];
  });
}
