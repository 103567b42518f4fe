import { type Abbreviations, readAbbreviations } from '../french/abbreviations';
import { fold } from '../french/fold';
import type { TitleWord } from '../french/title';
import { proseTokens } from '../french/tokens';
import { type Begun, begunSheets, type Sought } from './begun-sheets';
import { EvidenceGatherer, type SheetEvidence } from './evidence';
import { JobSigns } from './job-signs';
import { LexicalScorer } from './lexical';
import { keysOf } from './name-index';
import { type Query, readQuery } from './query';
import { repair } from './repair';
import { SheetIndex } from './sheet-index';
import { SparseTable } from './sparse-table';
import { Teller, type ToldSheet } from './told';

/** Characters and word keys of an ad's text that are read as context. */
const MAX_CONTEXT = 4000;
const MAX_CONTEXT_WORDS = 300;

const NOTHING_BEGUN: ReadonlyMap<number, Begun> = new Map();

/** A head word that had to be corrected is less sure to be one. */
const MISSPELLED = 0.85;

export interface Matching {
  query: Query;
  evidence: SheetEvidence[];
  /** See `Evidence`. */
  umbrella: boolean;
  /** Signs that the text names a job, in the order of `JOB_SIGNS`. */
  jobSigns: number[];
  /** Of a text being typed, by sheet the name that it may become, the likeliest first. */
  begun: ReadonlyMap<number, Begun>;
}

/** Finds evidence for sheets: everything before the learned weights. */
export class SheetMatcher {
  readonly index: SheetIndex;
  readonly #scorer: LexicalScorer;
  readonly #gatherer: EvidenceGatherer;
  readonly #heads: Uint8Array;
  readonly #persons: Uint8Array;
  readonly #sought: Sought;
  readonly #abbreviations: Abbreviations;
  readonly #teller: Teller;
  readonly #jobSigns: JobSigns;

  /** Throws when the buffer is no title index. */
  constructor(buffer: ArrayBuffer) {
    this.index = new SheetIndex(buffer);
    const { sections } = this.index;
    this.#scorer = new LexicalScorer(this.index.names);
    this.#heads = sections.u8('headStrength');
    this.#persons = sections.u8('personStrength');
    this.#abbreviations = readAbbreviations(sections.text('abbreviations').split('\n'));
    const market = sections.f32('market');
    this.#sought = { offers: market, met: sections.u8('met') };
    const profile = new SparseTable(sections, 'profile');
    this.#teller = new Teller(sections, profile, market);
    this.#jobSigns = new JobSigns(this.index, (word, first) => this.headStrength(word, first));
    this.#gatherer = new EvidenceGatherer(this.index, this.#scorer, {
      learned: new SparseTable(sections, 'learned'),
      margins: new SparseTable(sections, 'margins'),
      profile,
      market,
      published: sections.f32('published'),
    });
  }

  /**
   * How often a word, or the word it misspells, is the first of a name, 0–1.
   * @param first it begins its part, where it may be a person that elsewhere completes others
   */
  headStrength({ key, text }: TitleWord, first: boolean): number {
    const { names } = this.index;
    const word = names.vocabulary.find(key);
    const person = first && word >= 0 ? (this.#persons[word] as number) : 0;
    if (word >= 0) return Math.max(this.#heads[word] as number, person) / 255;
    const near = names.nearKeys(text)[0];
    return near ? (MISSPELLED * near.likeness * (this.#heads[near.word] as number)) / 255 : 0;
  }

  read(text: string): Query {
    return readQuery(
      text,
      (word, first) => this.headStrength(word, first),
      this.#abbreviations,
      (words) => repair(words, this.index.names),
    );
  }

  match(text: string, context = '', typing = false): Matching {
    const query = this.read(text);
    const { sheets, umbrella } = this.#gather(query, context, typing);
    return {
      query,
      evidence: sheets,
      umbrella,
      jobSigns: this.#jobSigns.of(query, sheets),
      begun: typing && !endsInInitials(query) ? this.#begun(text, sheets) : NOTHING_BEGUN,
    };
  }

  /** The sheets that tell of a text, see `Teller`. */
  telling(text: string, unfinished: boolean): ToldSheet[] {
    const named = new Float32Array(this.index.size);
    for (const { sheet, row } of this.#gather(this.read(text), '', unfinished).sheets)
      named[sheet] = row?.score ?? 0;
    return this.#teller.tell(keysOf(text), named, unfinished);
  }

  #gather(query: Query, context: string, typing: boolean) {
    const resolved = this.#scorer.resolve(query.weighted, typing);
    return this.#gatherer.gather(query, resolved, contextKeys(context));
  }

  #begun(text: string, evidence: SheetEvidence[]): Map<number, Begun> {
    const { rowNames } = this.index.names;
    const likest = evidence.flatMap(({ row }) => (row ? [rowNames[row.row] as number] : []));
    return begunSheets(this.index, this.#sought, text, likest);
  }
}

/** "RH", "aide IDE": whole as they are, where "tech" and "dev" are begun. */
function endsInInitials({ words }: Query): boolean {
  const i = words.findLastIndex(({ writtenOut }) => writtenOut);
  return i >= 0 && !words[i + 1]?.text.startsWith(words[i]?.text as string);
}

function contextKeys(context: string): string[] {
  if (!context) return [];
  const tokens = proseTokens(fold(context.slice(0, MAX_CONTEXT)));
  return [...new Set(tokens.map(({ key }) => key))].slice(0, MAX_CONTEXT_WORDS);
}
