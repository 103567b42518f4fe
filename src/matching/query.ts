import { type Abbreviations, expandAbbreviations } from '../french/abbreviations';
import { isEnglishHead } from '../french/english-heads';
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
  /** Folded text of each part, without noise. */
  parts: string[];
  /** How surely some word is the head of a job's name, 0–1. */
  head: number;
  /** The text carries a mark of gender (H/F): it was written as a job's name. */
  marked: boolean;
}

type HeadStrength = (word: TitleWord, first: boolean) => number;

const OTHER_PART = 0.4;
const NOISE = 0.05;
/** An abbreviation's full words follow it: a name that has them misses next to nothing. */
const SAID_TWICE = 0.05;
/** A later part must be this much more of a job name than an earlier one to be the main one. */
const LATER = 0.12;

/**
 * Reads a title.
 * @param headStrength how often a word is the first of a name, 0–1, and whether it begins its part here
 * @param abbreviations written out where they stand
 * @param repair puts right words run together or torn apart
 */
export function readQuery(
  text: string,
  headStrength: HeadStrength,
  abbreviations: Abbreviations,
  repair: (words: TitleWord[]) => TitleWord[] = (words) => words,
): Query {
  const { words: read, plain, parts, marked } = readTitle(text);
  const words = expandAbbreviations(repair(read), abbreviations, text);
  const { main, head } = mainPart(words, headStrength);
  const onlyNoise = words.every(({ noise }) => noise);
  const emphasis = ({ noise, part }: TitleWord) =>
    noise && !onlyNoise ? NOISE : part === main ? 1 : OTHER_PART;
  const weighted = words.map((word) => ({
    text: word.text,
    key: word.key,
    emphasis: emphasis(word),
    ...(word.writtenOut && { said: SAID_TWICE }),
  }));
  return { words, weighted, main, plain, parts, head, marked };
}

/** A French head begins its part: elsewhere the same word rather completes another ("école d'ingénieurs"). */
const NOT_FIRST = 0.45;
const ENGLISH = 0.9;

/** The part with the strongest head word; earlier parts are preferred. */
function mainPart(words: TitleWord[], headStrength: HeadStrength) {
  let main = 0;
  let best = Number.NEGATIVE_INFINITY;
  let head = 0;
  let before = -1;
  for (const word of words) {
    const { part, text, noise } = word;
    if (noise) continue;
    const begins = part !== before;
    const strength = Math.max(headStrength(word, begins), isEnglishHead(text) ? ENGLISH : 0);
    const first = begins || isEnglishHead(text);
    head = Math.max(head, first ? strength : strength * NOT_FIRST);
    // What an abbreviation stands for begins where it does: "CPE lycée" is a conseiller.
    if (!word.writtenOut) before = part;
    if (strength - LATER * part > best) {
      best = strength - LATER * part;
      main = part;
    }
  }
  return { main, head };
}
