import { HOMOGRAPHS } from '../french/ambiguous-heads';
import { fold } from '../french/fold';
import { surfaceForms } from '../french/labels';
import { contentTokens, type Token } from '../french/tokens';
import type { NameIndex } from './name-index';

/**
 * For each word of an index, how often it is the first of a name, in 255ths:
 * what tells "infirmier" from "hospitalier". One more name without it damps
 * words seen once, but for those that are a name by themselves ("ergothérapeute").
 */
export function headStrengths(names: NameIndex): Uint8Array {
  const seen = new Float32Array(names.vocabulary.size);
  const first = new Float32Array(names.vocabulary.size);
  const whole = new Uint8Array(names.vocabulary.size);
  for (let row = 0; row < names.rows; row++) {
    const start = names.rowStarts[row] as number;
    const end = names.rowStarts[row + 1] as number;
    if (end - start === 1) whole[names.rowWords[start] as number] = 1;
    for (let i = start; i < end; i++) {
      const word = names.rowWords[i] as number;
      seen[word] = (seen[word] as number) + 1;
      if (i === start) first[word] = (first[word] as number) + 1;
    }
  }
  const damping = (word: number) => (whole[word] ? 0 : 1);
  return Uint8Array.from(
    seen,
    (count, word) => (255 * (first[word] as number)) / Math.max(1, count + damping(word)),
  );
}

/** Names in two genders that a word must begin for a lone reading of it to be trusted. */
const ENOUGH = 5;
/** Strength of a word in -eur that has a feminine of its own, and of one that is a whole name. */
const AGENT = 0.6 * 255;
const HERS = /(?:euse|trice)$/;
/** Counts, and names nobody: "première expérience". */
const ORDINAL = /^(?:premier|second)$/;

/**
 * For each word of an index, which share of the names that begin with it have
 * it in two genders, in 255ths: there it is a person, though elsewhere it may
 * mostly complete others ("Commercial / Commerciale export" against
 * "Directeur commercial"). Words that begin few names have nothing, but for
 * those that are somebody wherever they stand ("ajusteur-outilleur") or are a
 * name by themselves, and no thing ("comptable").
 */
export function personStrengths(names: NameIndex, texts: readonly string[]): Uint8Array {
  const begun = new Map<string, { all: number; paired: number }>();
  const agents = new Set<string>();
  for (const text of texts) {
    const { masculine, feminine } = surfaceForms(text);
    const his = contentTokens(fold(masculine));
    const hers = contentTokens(fold(feminine));
    for (const key of agentsOf(his, hers)) agents.add(key);
    const [first] = his;
    if (first && his.length === 1 && !HOMOGRAPHS.has(first.text)) agents.add(first.key);
    if (!first || first.key !== hers[0]?.key || ORDINAL.test(first.text)) continue;
    const count = begun.get(first.key) ?? { all: 0, paired: 0 };
    count.all++;
    if (firstWord(masculine) !== firstWord(feminine)) count.paired++;
    begun.set(first.key, count);
  }
  const strengths = new Uint8Array(names.vocabulary.size);
  const atLeast = (key: string, strength: number) => {
    const word = names.vocabulary.find(key);
    if (word >= 0) strengths[word] = Math.max(strengths[word] as number, strength);
  };
  for (const key of agents) atLeast(key, AGENT);
  for (const [key, { all, paired }] of begun)
    if (paired >= ENOUGH) atLeast(key, (255 * paired) / (all + 1));
  return strengths;
}

/** Keys of the words in -eur whose feminine ends in -euse or -trice: no adjective does. */
function agentsOf(his: Token[], hers: Token[]): string[] {
  const feminines = new Set(hers.flatMap(({ key, text }) => (HERS.test(text) ? key : [])));
  return his.flatMap(({ key, text }) => (text.endsWith('eur') && feminines.has(key) ? key : []));
}

/** With what a hyphen joins to it: "Technico-commercial". */
function firstWord(text: string): string {
  return fold(text).split(' ', 1)[0] as string;
}
