import { fold } from '../french/fold';
import { surfaceForms } from '../french/labels';
import { tokenize } from '../french/tokens';
import { PackedSections, pack } from './binary';
import { squeeze } from './explain';
import { LexicalScorer, type QueryWord } from './lexical';
import { keySequences, type Name, NameIndex, packNames } from './name-index';
import { SheetSpace } from './sheet-space';

/** A label of the corpus for a query, by its place in the corpus. */
export interface RankedLabel {
  label: number;
  score: number;
}

/** Between two labels, a word more on either side weighs the same. */
const LABEL_COSTS = { inQuery: 0.5, inName: 0.5 };
const LEXICAL_ROWS = 150;
const SIBLING_ROWS = 25;
/** A label that only a sibling name met must meet it this well. */
const SIBLING_FLOOR = 0.6;
/** Labels placed among the sheets before the final order. */
const PLACED = 70;

/** Found by coordinate search on one half of MELO's French queries, checked on the other: docs/matching.md. */
const WEIGHTS = {
  surface: 0.05,
  sibling: 0.35,
  sameSheet: 0.4,
  sameDomain: 0.05,
  bothGenders: 0.09,
  plural: -0.4,
};

/**
 * Ranks any list of occupation labels against a query, by words and by where
 * query and labels fall among the ROME sheets: names of the query's own sheet
 * speak for labels that resemble them.
 */
export class LabelRanker {
  readonly #labels: string[];
  readonly #index: NameIndex;
  readonly #scorer: LexicalScorer;
  readonly #space: SheetSpace;
  readonly #siblingScores = new Map<number, Map<number, number>>();

  /** @param names official names, `owner` being the sheet's number */
  constructor(labels: string[], names: Name[], domains: string[]) {
    this.#labels = labels;
    const entries = labels.map((text, owner) => ({ text, owner, flags: 0 }));
    this.#index = new NameIndex(new PackedSections(pack(packNames(entries))));
    this.#scorer = new LexicalScorer(this.#index, LABEL_COSTS);
    this.#space = new SheetSpace(names, domains);
  }

  /** The best `top` labels, best first; of labels that differ in gender only, one comes first. */
  rank(query: string, top: number): RankedLabel[] {
    const scores = this.#lexical(keySequences(query), LEXICAL_ROWS);
    const sheets = this.#space.sheetsNamed(query);
    const sibling = this.#sibling(sheets);
    const candidates = new Set(scores.keys());
    for (const [label, score] of sibling) if (score > SIBLING_FLOOR) candidates.add(label);
    const plural = isPlural(query);
    const first = [...candidates]
      .map((label) => ({
        label,
        score:
          (scores.get(label) ?? 0) +
          WEIGHTS.sibling * (sibling.get(label) ?? 0) +
          this.#form(query, label, plural),
      }))
      .sort(byScore);
    const place = this.#space.place(query, sheets);
    const placed = first.slice(0, Math.max(PLACED, top)).map(({ label, score }) => {
      const shared = place.shared(this.#labels[label] as string);
      const bonus = WEIGHTS.sameSheet * shared.sheet + WEIGHTS.sameDomain * shared.domain;
      return { label, score: score + bonus };
    });
    return this.#oneGenderFirst(placed.sort(byScore)).slice(0, top);
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

  /** What the writing itself says: same letters, both genders given, a class of jobs in the plural. */
  #form(query: string, label: number, plural: boolean): number {
    const text = this.#labels[label] as string;
    let score = WEIGHTS.surface * likeness(query, text);
    if (text.includes('/')) score += WEIGHTS.bothGenders;
    if (!plural && isPlural(text)) score += WEIGHTS.plural;
    return score;
  }

  /**
   * A label that repeats an earlier one in the other gender tells a reader
   * nothing new: it goes after the others. Labels that are the same to the
   * letter stay: they stand for different entries.
   */
  #oneGenderFirst(ranked: RankedLabel[]): RankedLabel[] {
    const seen = new Map<string, string>();
    const repeats: RankedLabel[] = [];
    const fresh = ranked.filter((item) => {
      const text = this.#labels[item.label] as string;
      const key = (keySequences(text)[0] ?? []).join(' ');
      const letters = fold(text);
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

/** 1 when both labels give the same two forms, less when they share one. */
function likeness(query: string, label: string): number {
  const [a, b] = [surfaceForms(query), surfaceForms(label)];
  const same = (one: string, other: string) => squeeze(fold(one)) === squeeze(fold(other));
  const masculine = same(a.masculine, b.masculine);
  const feminine = same(a.feminine, b.feminine);
  return masculine && feminine ? 1 : masculine ? 0.8 : feminine ? 0.7 : 0;
}

/** True for a label whose first word is a plural ("Acheteurs"). */
function isPlural(label: string): boolean {
  if (label.includes('/')) return false;
  const first = tokenize(fold(label))[0]?.text ?? '';
  return first.length > 4 && /[^aiosu]s$/.test(first);
}
