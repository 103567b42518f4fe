import { curved, frenchSpacing } from '../../src/french/typography';

const WORD = /\p{L}+/gu;
/** What a capital E may stand for. */
const ACCENTED = ['é', 'è', 'ê'];
/** The o and e that French binds: "œuvre", "nœud", "œil", and the Greek beginnings, "œnologue", "œsophage", "œdème", "fœtal". Those of "moelle" and "coefficient" stay apart. */
const BOUND = /oe(?=u|il)|\boe(?=[dns])|(?<=\bf)oe(?=t)/gi;

/**
 * An E that ends its syllable: one consonant, or two that open a syllable
 * together, then a vowel. At the head of a French word it is never mute.
 */
const OPEN_E = /^E(?:[bcdfgklmnpqrstvz]|[bcdfgkptv][lr]|[cpt]h|qu|gn)(?=[aeiouyâàéèêëîïôûùœ])/;
/** English words of the titles that begin so. */
const ENGLISH = new Set(['Economics', 'Energy', 'Event']);
/** What slips into typed texts: a space inside brackets, before a comma, or after an elision. */
const SLIPS: [RegExp, string][] = [
  [/(?<=\b(?:[cdjlmnst]|qu))'+ ?(?=\p{L})/giu, "'"],
  [/\( +/g, '('],
  [/ +(?=[,)])/g, ''],
  [/, ?\.\.(?=\)|$)/g, ', ...'],
];

/**
 * The publishers' texts as French sets them: apostrophes curved, narrow
 * spaces before high signs, o and e bound ("oeuvre"), and capitals with their
 * accents ("Educateur", "Etat"). Which E bears one, the texts say themselves:
 * those of words that are written in small letters with the accent at least ten
 * times as often as without. Where no text has the word in small letters, the
 * E of an open syllable does ("Eplucheur", beside "Ergonome").
 */
export function typesetter(values: readonly unknown[]): <T>(value: T) => T {
  const uses = new Map<string, number>();
  const count = (text: string) => {
    for (const [word] of text.matchAll(WORD)) uses.set(word, (uses.get(word) ?? 0) + 1);
    return text;
  };
  for (const value of values) mapTexts(value, count);
  const accented = new Map<string, string>();
  for (const word of uses.keys()) {
    if (!/^E\p{Ll}{2}/u.test(word)) continue;
    const rest = word.slice(1);
    const [best = ''] = ACCENTED.map((letter) => letter + rest).sort(
      (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0),
    );
    if ((uses.get(best) ?? 0) > 10 * (uses.get(`e${rest}`) ?? 0))
      accented.set(word, best.charAt(0).toUpperCase() + rest);
    else if (OPEN_E.test(word) && !ENGLISH.has(word) && !uses.has(`e${rest}`))
      accented.set(word, `É${rest}`);
  }
  const set = (text: string) =>
    frenchSpacing(curved(tidied(text).replace(WORD, (word) => accented.get(word) ?? word))).replace(
      BOUND,
      ([first]) => (first === 'o' ? 'œ' : 'Œ'),
    );
  return (value) => mapTexts(value, set);
}

function tidied(text: string): string {
  return SLIPS.reduce((said, [slip, mended]) => said.replace(slip, mended), text);
}

/** A value with each text in it replaced; addresses and the names of fields stay. */
function mapTexts<T>(value: T, replace: (text: string) => string): T {
  if (typeof value === 'string')
    return (/^https?:/.test(value) ? value : replace(value)) as typeof value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, replace)) as typeof value;
  const entries = Object.entries(value).map(([key, each]) => [key, mapTexts(each, replace)]);
  return Object.fromEntries(entries);
}
