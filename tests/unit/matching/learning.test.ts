import { describe, expect, it } from 'vitest';
import { nothingLearned, publishedLogs, readLearned } from '../../../scripts/assets/learned';
import { readTable } from '../../../scripts/data/read-table';
import { complementsOf } from '../../../scripts/learn/complements';
import { readCertificationTitles, readNumbers } from '../../../scripts/learn/inputs';
import { trainMargins } from '../../../scripts/learn/margins';
import { fitRanking, type RankingCase } from '../../../scripts/learn/ranking-weights';
import { type Example, trainSoftmax } from '../../../scripts/learn/softmax';
import { Tally } from '../../../scripts/learn/tally';
import { FEATURES } from '../../../src/matching/evidence';
import { dot } from '../../../src/matching/ranking';

describe('what is learned', () => {
  const numbers = readNumbers();
  const learned = readLearned();

  it('speaks of parents only, and of each feature once', () => {
    const keys = learned.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const cells = learned.rows.flatMap((row) => row.cells);
    expect(cells.every(([parent]) => parent < numbers.parents.size)).toBe(true);
    expect(cells.every(([, value]) => value !== 0)).toBe(true);
    expect(learned.published.length).toBe(numbers.parents.size);
  });

  it('has no title read for its meaning twice, nor under a code that is no sheet', () => {
    const read = readTable('matching/read-titles.tsv', ['title', 'code']);
    expect(new Set(read.map(({ title }) => title)).size).toBe(read.length);
    expect(read.filter(({ code }) => !numbers.sheetNumbers.has(code))).toEqual([]);
  });

  it('counts no ad where there is none', () => {
    const logs = publishedLogs(3, [
      [0, 1],
      [2, 800],
    ]);
    expect(logs[1]).toBe(0);
    expect(logs[0]).toBeCloseTo(Math.log(3) / 4);
    expect(logs[2]).toBeGreaterThan(logs[0] as number);
    expect(nothingLearned(3)).toEqual({
      rows: [],
      margins: [],
      published: new Float32Array(3),
      weights: '{}',
    });
  });

  it('knows the certifications that lead to a sheet', () => {
    const texts = readCertificationTitles();
    const sheets = new Set(texts.map(({ code }) => code));
    expect([...sheets].every((code) => numbers.sheetNumbers.has(code))).toBe(true);
    expect(texts.some(({ text, code }) => code === 'D1102' && /boulanger/i.test(text))).toBe(true);
  });
});

describe('complements of names', () => {
  it('are what follows the head, unless it is a job itself', () => {
    const names = [
      "Responsable d'agence immobilière",
      'Chef / Cheffe de chantier',
      'Assistant / Assistante de chef de chantier',
      'Plombier / Plombière',
    ];
    expect(complementsOf(names)).toEqual(['agence immobiliere', 'chantier']);
  });
});

describe('softmax regression', () => {
  const example = (feature: number, label: number): Example => ({
    features: Int32Array.of(feature),
    values: Float32Array.of(1),
    label,
    weight: 1,
  });

  it('gives a word to the class that has it', () => {
    const examples = [0, 1, 2].flatMap((k) => [example(k, k), example(k, k), example(k, k)]);
    const weights = trainSoftmax(examples, { features: 3, classes: 3, epochs: 10, rate: 0.3 });
    for (const k of [0, 1, 2]) {
      const row = [...weights.subarray(3 * k, 3 * k + 3)];
      expect(row.indexOf(Math.max(...row))).toBe(k);
    }
  });
});

describe('margins', () => {
  const example = (features: number[], label: number) => ({
    features: Int32Array.from(features),
    label,
    weight: 1,
  });
  // 0: a word of all; 1 and 2: words of one class each; 3: a word of the third.
  const examples = Array.from({ length: 5 }, () => [
    example([0, 1], 0),
    example([0, 2], 1),
    example([0, 3], 2),
  ]).flat();
  const { weights, base } = trainMargins(examples, { features: 4, classes: 3, cost: 1 });
  const margin = ({ features }: { features: Int32Array }, label: number) =>
    (base[label] as number) +
    features.reduce((sum, feature) => sum + (weights[feature * 3 + label] as number), 0) /
      Math.sqrt(features.length);

  it('part each class from all others', () => {
    for (const item of examples)
      for (const label of [0, 1, 2])
        if (label === item.label) expect(margin(item, label)).toBeGreaterThan(0.5);
        else expect(margin(item, label)).toBeLessThan(-0.5);
  });

  it('are at the optimum: with squared hinge loss the weights are sums over errors', () => {
    // w = 2C Σ yᵢ max(0, 1 − yᵢ mᵢ) xᵢ, for each feature of each class.
    for (const label of [0, 1, 2])
      for (const feature of [0, 1, 2, 3]) {
        const sum = examples.reduce((total, item) => {
          if (!item.features.includes(feature)) return total;
          const side = item.label === label ? 1 : -1;
          const error = Math.max(0, 1 - side * margin(item, label));
          return total + (2 * side * error) / Math.sqrt(item.features.length);
        }, 0);
        expect(weights[feature * 3 + label]).toBeCloseTo(sum, 1);
      }
  });
});

describe('weights of the evidence', () => {
  const place = FEATURES.indexOf('profile');
  const item = (sheet: number, parent: number, profile: number) => {
    const features = FEATURES.map(() => 0);
    features[place] = profile;
    return { sheet, parent, row: null, complete: [], features };
  };
  const cases: RankingCase[] = Array.from({ length: 40 }, (_, i) => ({
    evidence: [item(0, 0, i % 2), item(1, 1, 1 - (i % 2))],
    parent: i % 2 ? 0 : 1,
    sheet: null,
  }));

  it('favour what the right sheet has', () => {
    const { parents } = fitRanking(cases);
    const [first, second] = cases[1]?.evidence ?? [];
    expect(dot(first?.features ?? [], parents)).toBeGreaterThan(
      dot(second?.features ?? [], parents),
    );
  });

  it('choose the sheet within a parent by what the right ones have', () => {
    const within = fitRanking(
      Array.from({ length: 20 }, (_, i) => ({
        evidence: [item(0, 0, i % 2), item(1, 0, 1 - (i % 2))],
        parent: 0,
        sheet: i % 2 ? 0 : 1,
      })),
    );
    expect(within.within[place]).toBeGreaterThan(0.5);
    expect(within.parents[place]).toBeCloseTo(0);
  });

  it('take back a part of how often a parent is published', () => {
    expect(fitRanking(cases).parents[FEATURES.indexOf('published')]).toBeCloseTo(-1.4);
  });
});

describe('figures', () => {
  it('weigh each title, or each right answer, alike', () => {
    const tally = new Tally();
    for (const answers of [[1], [1], [2, 1]]) tally.add(1, answers);
    tally.add(2, [3, 4, 5, 6, 7, 2]);
    expect(tally.figures()).toEqual({ n: 4, parent1: 0.5, parent5: 0.75, macro1: 0.333 });
  });
});
