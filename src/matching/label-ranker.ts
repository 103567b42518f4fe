import { withoutClosingMark } from '../french/ad-noise';
import { PackedSections, pack } from './binary';
import { LABEL_FEATURES, LabelEvidence } from './label-evidence';
import learned from './label-weights.json';
import { LexicalScorer, type QueryWord } from './lexical';
import { keySequences, type Name, NameIndex, packNames } from './name-index';
import { dot } from './ranking';
import { SheetDocuments } from './sheet-documents';
import { SheetSpace } from './sheet-space';

/** A label of the corpus for a query, by its place in the corpus. */
export interface RankedLabel {
  label: number;
  score: number;
}

/** A label that may answer, with its features in the order of `LABEL_FEATURES`. */
export interface LabelCase {
  label: number;
  features: Float32Array;
}

/** What is known of the sheets: nothing of the list that is ranked. */
export interface Sheets {
  /** Official names, `owner` being the sheet's number. */
  names: Name[];
  /** Domain of each sheet, by its number. */
  domains: string[];
  /** Missions, skills and knowledge of each sheet, by its number. */
  phrases: string[][];
}

/** Between two labels, a word more on either side weighs the same. */
const LABEL_COSTS = { inQuery: 0.5, inName: 0.5 };
const LEXICAL_ROWS = 150;
const SIBLING_ROWS = 25;
/** A label that only a sibling name met must meet it this well. */
const SIBLING_FLOOR = 0.6;
/** What a sibling's likeness weighs where the labels that are looked at closely are chosen. */
const SIBLING_SHARE = 0.35;
const LOOKED_AT = 90;

const WEIGHTS = Float32Array.from(
  LABEL_FEATURES,
  (feature) => (learned.weights as Record<string, number>)[feature] ?? 0,
);

/**
 * Ranks any list of occupation labels against a query, by words, by letters
 * and by where query and labels fall among the ROME sheets: names of the
 * query's own sheet speak for labels that resemble them.
 */
export class LabelRanker {
  readonly #index: NameIndex;
  readonly #scorer: LexicalScorer;
  readonly #space: SheetSpace;
  readonly #evidence: LabelEvidence;
  readonly #siblingScores = new Map<number, Map<number, number>>();

  constructor(labels: string[], { names, domains, phrases }: Sheets) {
    const entries = labels.map((text, owner) => ({ text, owner, flags: 0 }));
    this.#index = new NameIndex(new PackedSections(pack(packNames(entries))));
    this.#scorer = new LexicalScorer(this.#index, LABEL_COSTS);
    this.#space = new SheetSpace(names, domains);
    const texts = phrases.map((list) => [...list]);
    for (const { text, owner } of names) texts[owner]?.push(text);
    const weightOf = (word: string) => {
      const id = this.#index.vocabulary.find(word);
      return id < 0 ? 0 : (this.#index.wordWeights[id] as number);
    };
    this.#evidence = new LabelEvidence(labels, weightOf, this.#space, new SheetDocuments(texts));
  }

  /** The best `top` labels, best first; of labels that differ in gender only, one comes first. */
  rank(query: string, top: number): RankedLabel[] {
    const ranked = this.cases(withoutClosingMark(query), top).map(({ label, features }) => ({
      label,
      score: dot(features, WEIGHTS),
    }));
    return this.oneGenderFirst(ranked.sort(byScore)).slice(0, top);
  }

  /**
   * The labels that may answer a query, with what speaks for each; in no order.
   * @param sheets numbers of the query's own sheets: those one of whose names it is
   */
  cases(query: string, atLeast = 0, sheets = this.#space.sheetsNamed(query)): LabelCase[] {
    const scores = this.#lexical(keySequences(query), LEXICAL_ROWS);
    const sibling = this.#sibling(sheets);
    const candidates = new Set(scores.keys());
    for (const [label, score] of sibling) if (score > SIBLING_FLOOR) candidates.add(label);
    const first = [...candidates]
      .map((label) => ({
        label,
        score: (scores.get(label) ?? 0) + SIBLING_SHARE * (sibling.get(label) ?? 0),
      }))
      .sort(byScore)
      .slice(0, Math.max(LOOKED_AT, atLeast));
    const featuresOf = this.#evidence.of(query, sheets);
    return first.map(({ label }) => ({
      label,
      features: featuresOf(label, scores.get(label) ?? 0, sibling.get(label) ?? 0),
    }));
  }

  #lexical(sequences: string[][], limit: number): Map<number, number> {
    const scores = new Map<number, number>();
    for (const keys of sequences) {
      const words = keys.map((key): QueryWord => ({ key, emphasis: 1 }));
      for (const { row, score } of this.#scorer.best(this.#scorer.resolve(words), limit)) {
        const label = this.#index.ownerOfRow(row);
        if (score > (scores.get(label) ?? 0)) scores.set(label, score);
      }
    }
    return scores;
  }

  #sibling(sheets: number[]): Map<number, number> {
    const merged = new Map<number, number>();
    for (const sheet of sheets) {
      let scores = this.#siblingScores.get(sheet);
      if (!scores) {
        scores = this.#lexical(this.#space.sequencesOf(sheet), SIBLING_ROWS);
        this.#siblingScores.set(sheet, scores);
      }
      for (const [label, score] of scores) {
        if (score > (merged.get(label) ?? 0)) merged.set(label, score);
      }
    }
    return merged;
  }

  /**
   * A label that repeats an earlier one in the other gender tells a reader
   * nothing new: it goes after the others. Labels that are the same to the
   * letter stay: they stand for different entries.
   */
  oneGenderFirst(ranked: RankedLabel[]): RankedLabel[] {
    const seen = new Map<string, string>();
    const repeats: RankedLabel[] = [];
    const fresh = ranked.filter((item) => {
      const { key, letters } = this.#evidence.identity(item.label);
      const known = seen.get(key);
      if (known === undefined) seen.set(key, letters);
      if (known === undefined || known === letters) return true;
      repeats.push(item);
      return false;
    });
    return [...fresh, ...repeats];
  }
}

function byScore(a: RankedLabel, b: RankedLabel): number {
  return b.score - a.score || a.label - b.label;
}
