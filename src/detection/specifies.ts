import complements from './lexicon/complements.json';
import { stemOf } from './lexicon/stem';
import { NEWER_FIELDS } from './lexicon/worker-words';

let stems: ReadonlySet<string> | undefined;

/** Whether a word, by its stem, specifies an occupation in some name of ROME or ESCO. */
export function specifies(stem: string): boolean {
  stems ??= new Set([...complements.stems.split(' '), ...[...NEWER_FIELDS].map(stemOf)]);
  return stems.has(stem);
}
