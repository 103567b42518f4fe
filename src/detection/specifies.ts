import { stem } from '../french/stem';
import complements from './lexicon/complements.json';
import { NEWER_FIELDS } from './lexicon/worker-words';

let stems: ReadonlySet<string> | undefined;

/** Whether a word, by its stem, specifies an occupation in some name of ROME or ESCO. */
export function specifies(key: string): boolean {
  stems ??= new Set([
    ...complements.stems.split(' '),
    ...[...NEWER_FIELDS].map((field) => stem(field)),
  ]);
  return stems.has(key);
}
