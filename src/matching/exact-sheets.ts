import { isAdNoise } from '../french/ad-noise';
import { contentTokens } from '../french/tokens';
import { squeeze } from './explain';
import type { Query } from './query';
import type { SheetIndex } from './sheet-index';
import type { Matching } from './sheet-matcher';

/**
 * A name of ROME met to the letter comes before anything learned, one of ESCO
 * after it.
 */
const TO_THE_LETTER = 100;
const ESCO_TO_THE_LETTER = 50;
/** One of every day has but its learned weight. */
const EVERYDAY_TO_THE_LETTER = 0;
/** "Responsable des systèmes d'information" is rather the name so written than the one with "-RSI-". */
const WITHOUT_INITIALS = 20;

/** A name met to the letter, and what it adds to its sheet's score. */
export interface ExactName {
  name: number;
  strength: number;
}

/**
 * Sheets with a name that is the text, or the part of it that names the job, to
 * the letter: an official one only, where the text is an umbrella.
 */
export function exactSheets(
  index: SheetIndex,
  { query: { plain, parts }, umbrella }: Pick<Matching, 'query' | 'umbrella'>,
): Map<number, ExactName> {
  const whole = sheetsNamed(index, plain, umbrella);
  if (hasOfficial(index, whole)) return whole;
  // A second part may say which of the namesakes is meant: then only a name that has both is the title.
  const said = sheetsNamed(index, parts.filter(Boolean).join(' ') || plain, umbrella);
  const named = hasOfficial(index, said)
    ? said
    : sheetsNamed(index, startOf(index, plain), umbrella);
  // "Maçon pierre / Maçonne pierre", which ESCO writes so, is the official name of another sheet.
  if (hasOfficial(index, named)) return named;
  return whole.size > 0 ? whole : said;
}

/** "Veilleur de nuit - CDI - Lyon": the name that a text begins with, where nothing but noise follows; '' without. */
function startOf(index: SheetIndex, plain: string): string {
  const words = squeeze(plain).split(' ');
  const end = 1 + index.exact.longest(words[0] as string, words, 1, words.length);
  const onlyNoise = words.slice(end).every((word) => isAdNoise(word) || /^\d+$/.test(word));
  return end > 1 && onlyNoise ? words.slice(0, end).join(' ') : '';
}

const hasOfficial = (index: SheetIndex, sheets: Map<number, ExactName>) =>
  [...sheets.values()].some(({ name }) => !index.isEsco(name));

/** "Vendeur - Boulanger": a part of one word may be an employer or a place. */
const WORDS_OF_PART = 2;

/**
 * The sheet of the official name that the part which names the job is to the
 * letter ("Data Architect – Azure"); null where several share it, or where
 * another part so names the first sheet.
 */
export function sheetOfPart(
  index: SheetIndex,
  { parts, main }: Query,
  first: number,
): { sheet: number; name: number } | null {
  const part = parts[main] ?? '';
  if (contentTokens(part).length < WORDS_OF_PART) return null;
  const [found, ...others] = sheetsNamed(index, part, true);
  if (!found || others.length > 0) return null;
  if (parts.some((other) => sheetsNamed(index, other, true).has(first))) return null;
  return { sheet: found[0], name: found[1].name };
}

function sheetsNamed(
  index: SheetIndex,
  text: string,
  officialOnly: boolean,
): Map<number, ExactName> {
  const letters = squeeze(text);
  const sheets = new Map<number, ExactName>();
  for (const name of index.exact.find(text)) {
    if (!index.forms.isForm(letters, name)) continue;
    if (officialOnly && index.isEsco(name)) continue;
    const sheet = index.names.owners[name] as number;
    const strength = strengthOf(index, name, letters);
    if ((sheets.get(sheet)?.strength ?? 0) < strength) sheets.set(sheet, { name, strength });
  }
  return sheets;
}

function strengthOf(index: SheetIndex, name: number, letters: string): number {
  const strength = index.isEsco(name)
    ? ESCO_TO_THE_LETTER
    : index.isEveryday(name)
      ? EVERYDAY_TO_THE_LETTER
      : TO_THE_LETTER;
  return index.forms.isWhole(letters, name) ? strength : strength - WITHOUT_INITIALS;
}
