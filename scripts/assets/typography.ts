import { curved, frenchSpacing } from '../../src/french/typography';

const WORD = /\p{L}+/gu;
/** What a capital E may stand for. */
const ACCENTED = ['é', 'è', 'ê'];
/** The o and e that French binds: "œuvre", "nœud", "œil", and the Greek beginnings, "œnologue", "œsophage", "œdème", "fœtal". Those of "moelle" and "coefficient" stay apart. */
const BOUND = /oe(?=u|il)|\boe(?=[dns])|(?<=\bf)oe(?=t)/gi;

/**
 * The publishers' texts as French sets them: apostrophes curved, narrow
 * spaces before high signs, o and e bound ("oeuvre"), and capitals with their
 * accents ("Educateur", "Etat"). Which E bears one, the texts say themselves: those of words that are written in small letters with the accent
 * at least ten times as often as without.
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
  }
  const set = (text: string) =>
    frenchSpacing(curved(text.replace(WORD, (word) => accented.get(word) ?? word))).replace(
      BOUND,
      ([first]) => (first === 'o' ? 'œ' : 'Œ'),
    );
  return (value) => mapTexts(value, set);
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
