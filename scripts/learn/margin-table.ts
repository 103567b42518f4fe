import { surfaceForms } from '../../src/french/labels';
import type { SheetName } from '../../src/matching/sheet-index';
import type { SheetMatcher } from '../../src/matching/sheet-matcher';
import type { SparseRow } from '../../src/matching/sparse-table';
import { EVERY_TITLE, wordsAndPairs } from '../../src/matching/title-features';
import type { Numbers } from './inputs';
import { learnedRows, numberFeatures } from './learned-rows';
import { type Example, trainMargins } from './margins';
import type { TitleOfParent } from './offers';

/** What an official name weighs beside an ad; more drew the ads' titles away from their parents. */
const NAME_WEIGHT = 0.3;
const COST = 1;
const KEPT = { least: 0.05, most: 32 };

/** Learns by how much titles belong to each parent rather than to any other. */
export class MarginTrainer {
  readonly #parents: number;
  readonly #ids: Map<string, number>;
  readonly #names: Example[];
  readonly #titles: Map<string, Example>;

  /** @param names of ROME: ESCO's, in other words, are no help here */
  constructor(
    matcher: SheetMatcher,
    { parents, parentOf }: Numbers,
    names: SheetName[],
    titles: TitleOfParent[],
  ) {
    this.#parents = parents.size;
    const read = (text: string) => wordsAndPairs(matcher.read(text));
    const ofNames = names.map(({ text, code }) => ({
      keys: read(surfaceForms(text).masculine),
      parent: parentOf.get(code) as string,
    }));
    const ofTitles = titles.map((item) => ({ ...item, keys: read(item.title) }));
    this.#ids = numberFeatures([...ofNames, ...ofTitles].map(({ keys }) => keys));
    const example = (keys: string[], parent: string, weight: number): Example => ({
      features: Int32Array.from(keys.flatMap((key) => this.#ids.get(key) ?? [])),
      label: parents.get(parent) as number,
      weight,
    });
    this.#names = ofNames.map(({ keys, parent }) => example(keys, parent, NAME_WEIGHT));
    this.#titles = new Map(
      ofTitles.map(({ title, keys, parent, weight }) => [title, example(keys, parent, weight)]),
    );
  }

  /** The table learned from all names and the given titles, pruned. */
  train(titles: TitleOfParent[]): SparseRow[] {
    const examples = [
      ...this.#names,
      ...titles.map(({ title }) => this.#titles.get(title) as Example),
    ].filter(({ features }) => features.length > 0);
    const classes = this.#parents;
    const { weights, base } = trainMargins(examples, {
      features: this.#ids.size,
      classes,
      cost: COST,
    });
    const rows = learnedRows(this.#ids, weights, classes, KEPT);
    return [{ key: EVERY_TITLE, cells: [...base.entries()] }, ...rows];
  }
}
