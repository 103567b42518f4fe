/** How a text met a name: to the letter, by a rule of French (or its beginning, while it is typed), or by likeness. */
export type LinkKind = 'exact' | 'variant' | 'fuzzy';

/** One sheet proposed for a text. */
export interface LinkResult {
  /** ROME code of the sheet. */
  code: string;
  /** The sheet's label, both genders. */
  label: string;
  /** The name of the sheet that was met. */
  appellation: string;
  /**
   * Chance that the text names this sheet's job, 0–1, the publishers' errors
   * taken out: see "Score" in docs/matching.md.
   */
  score: number;
  kind: LinkKind;
  /** Why: the answer to "why this sheet?". */
  reason: LinkReason;
}

export interface LinkReason {
  /** Words of the text that met a word of the appellation: [as written, as named]. */
  matched: [string, string][];
  /** Words of the text that the appellation does not have. */
  ignored: string[];
  /** Words of the appellation that the text does not have. */
  missing: string[];
}

export interface LinkOptions {
  /** Number of sheets wanted; 5 unless told. */
  top?: number;
  /** The ad around the title: settles ambiguous titles. */
  context?: string;
  /** Keep results under the abstention threshold (search as you type wants them). */
  lenient?: boolean;
  /**
   * Score under which an English title is read in French; see `READ_BELOW`. Who
   * shows what a title means, not what publishers made of it, asks for more.
   */
  readBelow?: number;
}

/** A sheet met by what is done in its job. */
export interface Told {
  code: string;
  /** What people who do not know its name say of the job; null where its skills and knowledge were met. */
  phrase: string | null;
  /** Share of the text that the phrase says, 0–1. */
  said: number;
}

export interface Linker {
  /** Best first, one result per sheet; empty when nothing is likely enough. Never throws, whatever the text. */
  link(text: string, options?: LinkOptions): LinkResult[];
  /** As `link`, for a text still being typed: prefixes count, and nothing is held back but sheets that share no word with it. An English title is read in French first, and completed too. */
  search(text: string, options?: { top?: number }): LinkResult[];
  /** The sheets of which people say a text, or whose skills and knowledge have every word of it, the likeliest first. The last word may be `unfinished`. */
  telling(text: string, unfinished: boolean): Told[];
  /** The names themselves, for who looks for them inside texts. */
  names: Names;
}

/** All names of the index, to the letter; words are folded. */
export interface Names {
  /** Whether some name of two words or more may begin with these two. */
  begins(head: string, next: string): boolean;
  /**
   * How many of the words `from` to `to` make a name with the head before them:
   * the most there are, 0 for none.
   */
  longest(head: string, words: readonly string[], from: number, to: number): number;
}
