import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/french/stem';
import { GramLikeness } from '../../../src/matching/gram-likeness';
import { SheetDocuments } from '../../../src/matching/sheet-documents';

describe('GramLikeness', () => {
  const rows = [['soudeu', 'arc'], ['soudag'], ['boulanger'], ['soudeu', 'arc', 'semi']];
  const of = new GramLikeness(rows).of(['soudeu', 'arc']);

  it('is 1 for the same words, in any order', () => {
    expect(of(0)).toBeCloseTo(1, 5);
    expect(new GramLikeness(rows).of(['arc', 'soudeu'])(0)).toBeCloseTo(1, 5);
  });

  it('meets words of one family, and no other', () => {
    expect(of(3)).toBeGreaterThan(of(1));
    expect(of(1)).toBeGreaterThan(0.1);
    expect(of(2)).toBeLessThan(0.05);
  });

  it('counts what the rows have never seen against the text', () => {
    const likeness = new GramLikeness(rows).of(['soudeu', 'arc', 'zzz']);
    expect(likeness(0)).toBeLessThan(of(0));
    expect(new GramLikeness(rows).of([])(0)).toBe(0);
  });
});

describe('SheetDocuments', () => {
  const documents = new SheetDocuments([
    ['Pétrir la pâte', 'Cuire du pain'],
    ['Tailler une pierre', 'Cuire une brique'],
  ]);

  it('tells which sheet a label talks of', () => {
    const bread = documents.of(new Map([[0, 1]]));
    const stone = documents.of(new Map([[1, 1]]));
    expect(bread(['pain'])).toBeGreaterThan(0.3);
    expect(stone(['pain'])).toBe(0);
    expect(bread(['inconnu'])).toBe(0);
  });

  it('adds sheets by their shares', () => {
    const both = documents.of(
      new Map([
        [0, 1],
        [1, 0.2],
      ]),
    );
    expect(both(['pain'])).toBeGreaterThan(both([stem('pierre')]));
    expect(both([stem('pierre')])).toBeGreaterThan(0);
  });
});
