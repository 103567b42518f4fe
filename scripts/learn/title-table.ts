import { surfaceForms } from '../../src/french/labels';
import type { SheetName } from '../../src/matching/sheet-index';
import type { SheetMatcher } from '../../src/matching/sheet-matcher';
import type { SparseRow } from '../../src/matching/sparse-table';
import { titleFeatures } from '../../src/matching/title-features';
import type { Numbers, SheetText } from './inputs';
import { learnedRows, numberFeatures } from './learned-rows';
import type { TitleOfParent } from './offers';
import { type Example, trainSoftmax } from './softmax';

/** What an official name weighs beside an ad: names say what words mean, ads how they are used. */
const NAME_WEIGHT = 0.3;
/** The title of a certification that leads to a sheet: many name its trade, others a field of study. */
const CERTIFICATION_WEIGHT = 0.1;
const EPOCHS = 6;
const RATE = 0.3;
/** Log-odds kept. */
const KEPT = { least: 0.2, most: 32 };

type Features = [string, number][];

/** Learns which parents the words of titles speak for. */
export class TableTrainer {
  readonly #parents: Map<string, number>;
  readonly #ids: Map<string, number>;
  readonly #texts: { features: Features; label: number; weight: number }[];
  readonly #titles: Map<string, Features>;

  constructor(
    matcher: SheetMatcher,
    { parents, parentOf }: Numbers,
    names: SheetName[],
    certifications: SheetText[],
    titles: TitleOfParent[],
  ) {
    this.#parents = parents;
    const read = (text: string) => titleFeatures(matcher.read(text));
    const weighed =
      (weight: number) =>
      ({ text, code }: SheetText) => ({
        features: read(surfaceForms(text).masculine),
        label: parents.get(parentOf.get(code) as string) as number,
        weight,
      });
    this.#texts = [
      ...names.map(weighed(NAME_WEIGHT)),
      ...onceAParent(certifications, parentOf).map(weighed(CERTIFICATION_WEIGHT)),
    ];
    this.#titles = new Map(titles.map(({ title }) => [title, read(title)]));
    const all = [...this.#texts.map(({ features }) => features), ...this.#titles.values()];
    this.#ids = numberFeatures(all.map((features) => features.map(([key]) => key)));
  }

  #example(features: Features, label: number, weight: number): Example {
    const known = features.filter(([key]) => this.#ids.has(key));
    return {
      features: Int32Array.from(known, ([key]) => this.#ids.get(key) as number),
      values: Float32Array.from(known, ([, value]) => value),
      label,
      weight,
    };
  }

  /** The table learned from all names and certifications and the given titles, pruned. */
  train(titles: TitleOfParent[]): SparseRow[] {
    const examples = [
      ...this.#texts.map(({ features, label, weight }) => this.#example(features, label, weight)),
      ...titles.map(({ title, parent, weight }) =>
        this.#example(
          this.#titles.get(title) as Features,
          this.#parents.get(parent) as number,
          weight,
        ),
      ),
    ];
    const classes = this.#parents.size;
    const weights = trainSoftmax(examples, {
      features: this.#ids.size,
      classes,
      epochs: EPOCHS,
      rate: RATE,
    });
    return learnedRows(this.#ids, weights, classes, KEPT);
  }
}

/** The sheets of one parent share most certifications: each counts once. */
function onceAParent(texts: SheetText[], parentOf: Map<string, string>): SheetText[] {
  return [
    ...new Map(texts.map((item) => [`${parentOf.get(item.code)} ${item.text}`, item])).values(),
  ];
}
