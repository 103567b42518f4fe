import { surfaceForms } from '../../src/french/labels';
import type { SheetName } from '../../src/matching/sheet-index';
import type { SheetMatcher } from '../../src/matching/sheet-matcher';
import type { SparseRow } from '../../src/matching/sparse-table';
import { EVERY_TITLE, wordsAndPairs } from '../../src/matching/title-features';
import type { Numbers } from './inputs';
import { type Example, trainMargins } from './margins';
import type { Offer } from './offers';
import { strongest } from './strongest';

/** What an official name weighs beside an ad; more drew the ads' titles away from their parents. */
const NAME_WEIGHT = 0.3;
const COST = 1;
/** Features seen fewer times are left out. */
const MIN_SEEN = 2;
const KEPT = { least: 0.05, most: 32 };

/** Learns by how much titles belong to each parent rather than to any other. */
export class MarginTrainer {
  readonly #parents: number;
  readonly #ids = new Map<string, number>();
  readonly #names: Example[];
  readonly #titles: Map<string, Example>;

  /** @param names of ROME: ESCO's, in other words, are no help here */
  constructor(
    matcher: SheetMatcher,
    { parents, parentOf }: Numbers,
    names: SheetName[],
    offers: Offer[],
  ) {
    this.#parents = parents.size;
    const read = (text: string) => wordsAndPairs(matcher.read(text));
    const ofNames = names.map(({ text, code }) => ({
      keys: read(surfaceForms(text).masculine),
      parent: parentOf.get(code) as string,
    }));
    const ofTitles = offers.map(({ title, parent }) => ({ title, keys: read(title), parent }));
    const seen = new Map<string, number>();
    for (const { keys } of [...ofNames, ...ofTitles])
      for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    for (const [key, times] of seen) if (times >= MIN_SEEN) this.#ids.set(key, this.#ids.size);
    const example = (keys: string[], parent: string, weight: number): Example => ({
      features: Int32Array.from(keys.flatMap((key) => this.#ids.get(key) ?? [])),
      label: parents.get(parent) as number,
      weight,
    });
    this.#names = ofNames.map(({ keys, parent }) => example(keys, parent, NAME_WEIGHT));
    this.#titles = new Map(
      ofTitles.map(({ title, keys, parent }) => [title, example(keys, parent, 1)]),
    );
  }

  /** The table learned from all names and the given ads, pruned. */
  train(offers: Offer[]): SparseRow[] {
    const examples = [
      ...this.#names,
      ...offers.map(({ title }) => this.#titles.get(title) as Example),
    ].filter(({ features }) => features.length > 0);
    const classes = this.#parents;
    const { weights, base } = trainMargins(examples, {
      features: this.#ids.size,
      classes,
      cost: COST,
    });
    const rows = [...this.#ids].flatMap(([key, id]) => {
      const cells = strongest(weights.subarray(id * classes, (id + 1) * classes), KEPT);
      return cells.length ? [{ key, cells }] : [];
    });
    return [{ key: EVERY_TITLE, cells: [...base.entries()] }, ...rows];
  }
}
