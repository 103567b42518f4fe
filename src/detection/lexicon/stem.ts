/**
 * A light stem for the words after a head: number and gender away, so that
 * "industrielles" meets "industriel". Wants a folded word.
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  let stem = word;
  if (stem.endsWith('aux')) return `${stem.slice(0, -3)}al`;
  if (stem.endsWith('s') || stem.endsWith('x')) stem = stem.slice(0, -1);
  for (const [feminine, masculine] of FEMININES)
    if (stem.length > feminine.length + 2 && stem.endsWith(feminine))
      return stem.slice(0, -feminine.length) + masculine;
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

const FEMININES: [string, string][] = [
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['iere', 'ier'],
  ['enne', 'en'],
  ['elle', 'el'],
  ['onne', 'on'],
  ['ive', 'if'],
];
