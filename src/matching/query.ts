import { expandAbbreviations } from '../french/abbreviations';
import { readTitle, type TitleWord } from '../french/title';
import type { QueryWord } from './lexical';

/** A title as the matcher sees it. */
export interface Query {
  words: TitleWord[];
  /** Same order as `words`. */
  weighted: QueryWord[];
  /** The part that names the job: see `mainPart`. */
  main: number;
  /** Folded text without marks, for comparisons to the letter. */
  plain: string;
  /** How surely some word is the head of a job's name, 0–1. */
  head: number;
}

const OTHER_PART = 0.4;
const NOISE = 0.05;
/** A later part must be this much more of a job name than an earlier one to be the main one. */
const LATER = 0.12;

/**
 * Reads a title.
 * @param headStrength how often a word key is the first of a name, 0–1
 */
export function readQuery(text: string, headStrength: (key: string) => number): Query {
  const { words: read, plain } = readTitle(text);
  const words = expandAbbreviations(read);
  const { main, head } = mainPart(words, headStrength);
  const onlyNoise = words.every(({ noise }) => noise);
  const emphasis = ({ noise, part }: TitleWord) =>
    noise && !onlyNoise ? NOISE : part === main ? 1 : OTHER_PART;
  const weighted = words.map((word) => ({ key: word.key, emphasis: emphasis(word) }));
  return { words, weighted, main, plain, head };
}

/** The part with the strongest head word; earlier parts are preferred. */
function mainPart(words: TitleWord[], headStrength: (key: string) => number) {
  let main = 0;
  let best = Number.NEGATIVE_INFINITY;
  let head = 0;
  for (const { part, key, noise } of words) {
    if (noise) continue;
    const strength = headStrength(key);
    head = Math.max(head, strength);
    if (strength - LATER * part > best) {
      best = strength - LATER * part;
      main = part;
    }
  }
  return { main, head };
}
