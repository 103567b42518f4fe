import type { TitleWord } from '../french/title';
import { words } from '../french/word-list';
import { FEATURES, type SheetEvidence } from './evidence';
import type { Query } from './query';
import type { SheetIndex } from './sheet-index';

/** Signs that a text names a job, 0–1 each, in the order of their values. */
export const JOB_SIGNS = [
  'head',
  'likeness',
  'queryCover',
  'nameCover',
  'headMet',
  'known',
  'short',
  'learned',
  'begins',
  'opens',
  'goesOn',
  'thing',
  'prose',
] as const;

const LEARNED = FEATURES.indexOf('learned');
/** A name this much less like the text than the best one still tells whether the text begins with a job. */
const HEAD_MARGIN = 0.15;
/** As how strong a head a whole name counts whose words rather complete others ("plaquiste", "dentiste"). */
const A_NAME = 0.9;
/** Strength from which a word that opens a text is a head. */
const A_HEAD = 0.3;
/** Letters from which a name is no initials: in small letters "arc" is no "ARC". */
const NO_INITIALS = 4;
/** Strength of what is a person wherever it stands, see `personStrengths`. */
const AN_AGENT = 0.6;
/** "10 électromécaniciens": how many are wanted. */
const HOW_MANY = /^\d+ /;
/** Longest name looked for where a text begins, in written words. */
const LONGEST_START = 5;
/** "Le Médecin malgré lui", "Les cordonniers sont les plus mal chaussés": a title of a work, a sentence. */
const PROSE =
  /^(?:l[ea]s?|une?|mon|ma|mes|nos|vos|notre|votre) |^l'|(?:^| )(?:nous|vous|ils?|elles?|qui|que|est|sont|ou est|comment|pourquoi|malgre|sans|avec) /;

/** Reads off a text and what was found for it how likely it names a job at all. */
export class JobSigns {
  readonly #index: SheetIndex;
  readonly #headStrength: (word: TitleWord, first: boolean) => number;
  readonly #things: ReadonlySet<string>;

  /** @param headStrength how often a word is the first of a name, 0–1, and whether it begins its part */
  constructor(index: SheetIndex, headStrength: (word: TitleWord, first: boolean) => number) {
    this.#index = index;
    this.#headStrength = headStrength;
    const { sections } = index;
    this.#things = words(['homographs', 'machines'].map((name) => sections.text(name)).join(' '));
  }

  /** The signs, in the order of `JOB_SIGNS`. */
  of(query: Query, evidence: readonly SheetEvidence[]): number[] {
    const best = evidence.reduce<SheetEvidence | null>(
      (a, b) => ((b.row?.score ?? 0) > (a?.row?.score ?? 0) ? b : a),
      null,
    );
    const row = best?.row;
    const { vocabulary } = this.#index.names;
    const real = query.words.filter(({ noise, writtenOut }) => !noise && !writtenOut);
    const known = real.filter(({ key }) => vocabulary.find(key) >= 0);
    const said = real.filter(({ part }) => part === query.main);
    const [first, ...rest] = said;
    const begins = this.#isLoneAgent(said) ? 1 : this.#begins(query, said, evidence);
    return [
      Math.max(query.head, begins * A_NAME),
      row?.score ?? 0,
      row?.queryCover ?? 0,
      row?.nameCover ?? 0,
      this.#headMet(query, evidence, row?.score ?? 0),
      real.length ? known.length / real.length : 0,
      1 / (1 + real.length),
      Math.exp(Math.max(-10, ...evidence.map(({ features }) => 4 * (features[LEARNED] as number)))),
      begins,
      first && this.#headStrength(first, true) >= A_HEAD ? 1 : 0,
      first && this.#goesOn(first, rest, evidence) ? 1 : 0,
      first && this.#things.has(first.text) ? 1 : 0,
      PROSE.test(`${query.plain} `) ? 1 : 0,
    ];
  }

  /** "outilleur": names have it behind another word only, but who it is leaves no doubt. */
  #isLoneAgent([first, ...rest]: TitleWord[]): boolean {
    if (!first || rest.length > 0 || this.#things.has(first.text)) return false;
    return this.#headStrength(first, true) >= AN_AGENT;
  }

  /**
   * 1 when the main part begins with a whole name: "Comptable – secteur maritime",
   * "10 électriciens"; 0 for the one word of what is a thing as well ("Moniteur 27 pouces").
   */
  #begins({ parts, main }: Query, real: TitleWord[], evidence: readonly SheetEvidence[]): number {
    const { names, exact } = this.#index;
    const written = (parts[main] ?? '').replace(HOW_MANY, '').split(' ').slice(0, LONGEST_START);
    const least = this.#things.has(written[0] as string) ? 2 : 1;
    const isName = (words: number) => {
      const start = written.slice(0, words).join(' ');
      return start.length >= NO_INITIALS && exact.find(start).length > 0;
    };
    if (written.some((_, i) => i + 1 >= least && isName(i + 1))) return 1;
    // Plurals, and words that stand in another order than their small words.
    const said = real.filter((word) => !isNumber(word));
    const isStart = (row: number) => {
      const own = names.wordsOfRow(row);
      return (
        own.length >= (isInitials(said[0]) ? 2 : least) &&
        own.every((word, i) => names.vocabulary.find(said[i]?.key ?? '') === word)
      );
    };
    return evidence.some(({ row }) => row?.nameCover === 1 && isStart(row.row)) ? 1 : 0;
  }

  /** Whether some of the likest names begins with the first word and has one of the others. */
  #goesOn(first: TitleWord, rest: TitleWord[], evidence: readonly SheetEvidence[]): boolean {
    const { names } = this.#index;
    const head = names.vocabulary.find(first.key);
    const others = rest.map(({ key }) => names.vocabulary.find(key)).filter((word) => word >= 0);
    if (head < 0 || others.length === 0) return false;
    return evidence.some(({ row }) => {
      if (!row) return false;
      const own = names.wordsOfRow(row.row);
      return own[0] === head && others.some((word) => own.includes(word));
    });
  }

  /** 1 when some of the likest names begins with a word of the text. */
  #headMet(query: Query, evidence: readonly SheetEvidence[], best: number): number {
    const { names } = this.#index;
    const keys = new Set(query.words.map(({ key }) => key));
    const met = evidence.some(({ row }) => {
      if (!row || row.score < best - HEAD_MARGIN) return false;
      const first = names.rowWords[names.rowStarts[row.row] as number] as number;
      return keys.has(names.vocabulary.word(first));
    });
    return met ? 1 : 0;
  }
}

const isInitials = (word?: TitleWord): boolean => !!word && word.text.length < NO_INITIALS;

const isNumber = ({ text }: TitleWord): boolean => /^\d+$/.test(text);
