import { isAdNoise, withoutMarks, withoutNoiseSpans } from './ad-noise';
import { fold } from './fold';
import { withoutInclusiveEndings } from './inclusive';
import { contentTokens, type Token } from './tokens';

/** Most characters of a title that are read. */
export const MAX_TITLE = 600;
/** Most words of a title that count. */
const MAX_WORDS = 40;

export interface TitleWord {
  /** As folded. */
  text: string;
  key: string;
  /** Which part of the title it stands in: 0 is the first. */
  part: number;
  /** Contract, place, seniority: of no weight beside words of the job. */
  noise: boolean;
  /** An abbreviation whose full words follow it. */
  writtenOut?: true;
}

/**
 * An ad's title, read: its words in order, each once, with the part they stand
 * in. Parts are what " - ", "|", ":", ",", brackets and the like divide.
 */
export interface Title {
  words: TitleWord[];
  /** Folded, without marks of gender: what is compared with names to the letter. */
  plain: string;
  /** Folded text of each part, without words of noise; places are those `words` name. */
  parts: string[];
  /** A mark of gender (H/F) was there. */
  marked: boolean;
}

const DIVIDER = / [-·/+*] | ?[|:;,()[\]{}"«»!?#*>=~_] ?|\.(?= |$)|(?<=\w)- | -(?=\w)/g;

/** Reads a title of any length, whatever it holds. */
export function readTitle(raw: string): Title {
  const folded = fold(raw.slice(0, MAX_TITLE)).replace(/\s+/g, ' ');
  const marked = withoutMarks(folded);
  const plain = tidy(marked);
  const cleaned = withoutInclusiveEndings(withoutNoiseSpans(marked));
  const words: TitleWord[] = [];
  const seen = new Set<string>();
  const parts: string[] = [];
  for (const part of splitParts(withGendersApart(cleaned))) {
    const tokens = partWords(part);
    // "Ingenieur / Ingenieure d'etudes": the same word again goes on with the same part.
    const again = parts.length > 0 && seen.has(tokens[0]?.key ?? '');
    const said = withoutNoiseWords(part);
    if (!again) parts.push(said);
    const number = parts.length - 1;
    // What follows the second of two genders is said of both.
    if (said.length > (parts[number] as string).length) parts[number] = said;
    for (const { text, key } of tokens) {
      if (seen.has(key)) continue;
      seen.add(key);
      words.push({ text, key, part: number, noise: isAdNoise(text) });
    }
  }
  return { words: words.slice(0, MAX_WORDS), plain, parts, marked: marked !== folded };
}

/** Signs that divide parts of a title, and mean nothing at its edges. */
const EDGE = ' -–|:,.;/';

function tidy(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  let [start, end] = [0, plain.length];
  while (start < end && EDGE.includes(plain.charAt(start))) start++;
  // By hand: a pattern anchored at the end tries every run of signs before it.
  while (end > start && EDGE.includes(plain.charAt(end - 1))) end--;
  return plain.slice(start, end);
}

function withoutNoiseWords(part: string): string {
  const said = tidy(part.replace(/[a-z0-9]+/g, (word) => (isAdNoise(word) ? ' ' : word)));
  // "Forestier à Toulouse": the preposition goes with its place.
  const words = said.split(' ');
  while (words.length > 1 && HANGING.has(words.at(-1) as string)) words.pop();
  return words.join(' ');
}

const HANGING = new Set(['a', 'au', 'de', 'du', 'en', 'pour', 'sur', 'dans']);

/** "Employé polyvalent/Employée polyvalente": the stroke before the first word's other gender divides. */
function withGendersApart(text: string): string {
  if (!text.includes('/')) return text;
  const first = contentTokens(text)[0]?.key;
  return text.replace(/\/(?=([a-z][a-z'-]{2,40}))/g, (stroke, word: string) =>
    contentTokens(word)[0]?.key === first ? ' / ' : stroke,
  );
}

/** The point of a shortened first word ends no part: "Resp. qualité", "Tech. de maintenance". */
const SHORTENED =
  /(?<![a-z0-9])(resp|tech|techn|ing|inge|asst|ass|adj|dir|coord|admin|aux)\.(?= )/g;

function splitParts(text: string): string[] {
  const parts = text
    .replace(SHORTENED, '$1')
    .split(DIVIDER)
    .filter((part) => /[a-z0-9]/.test(part));
  return parts.length > 0 ? parts : [text];
}

/** Initials written with dots are one word: "b.t.p." */
function partWords(part: string): Token[] {
  return contentTokens(
    part.replace(/(?<![a-z0-9])[a-z](?:\.[a-z]){1,6}(?![a-z0-9])\.?/g, joinDots),
  );
}

function joinDots(initials: string): string {
  return initials.replaceAll('.', '');
}
