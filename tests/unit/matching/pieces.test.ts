import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedSections, pack } from '../../../src/matching/binary';
import { editDistance } from '../../../src/matching/edit-distance';
import { packSparseTable, SparseTable } from '../../../src/matching/sparse-table';
import { packVocabulary, Vocabulary } from '../../../src/matching/vocabulary';

const word = fc.stringMatching(/^[a-z]{1,9}$/);

/** Optimal string alignment by its definition. */
function slowDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) (d[0] as number[])[j] = j;
  const at = (i: number, j: number) => (d[i] as number[])[j] as number;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const options = [
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        options.push(at(i - 2, j - 2) + 1);
      (d[i] as number[])[j] = Math.min(...options);
    }
  }
  return at(a.length, b.length);
}

describe('editDistance', () => {
  it('is the distance, or more than allowed', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(slowDistance(a, b), most + 1));
      }),
    );
  });
});

describe('pack', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(65535)),
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.nat(0xffffffff)),
        (small, text, large) => {
          const sections = new PackedSections(
            pack({ small: Uint16Array.from(small), text, large: Uint32Array.from(large) }),
          );
          expect([...sections.u16('small')]).toEqual(small);
          expect([...sections.u32('large')]).toEqual(large);
          expect(sections.text('text')).toBe(text.toWellFormed?.() ?? text);
        },
      ),
    );
  });

  it('names a section that is missing or of another kind', () => {
    const sections = new PackedSections(pack({ a: Uint8Array.of(1) }));
    expect(() => sections.u16('a')).toThrow('"a"');
    expect(() => sections.u8('b')).toThrow('"b"');
  });
});

describe('Vocabulary', () => {
  const keys = [
    'boucher',
    'boulanger',
    'chef',
    'infirmier',
    'plombier',
    'plombi2',
    'soudeu',
  ].sort();
  const vocabulary = new Vocabulary(new PackedSections(pack(packVocabulary('t', keys))), 't');

  it('finds every key and no other', () => {
    for (const key of keys) expect(vocabulary.word(vocabulary.find(key))).toBe(key);
    for (const other of ['', 'bou', 'zzz', 'infirmiere']) expect(vocabulary.find(other)).toBe(-1);
  });

  it('lists keys by their beginning', () => {
    expect(vocabulary.withPrefix('bou', 9).map((id) => vocabulary.word(id))).toEqual([
      'boucher',
      'boulanger',
    ]);
    expect(vocabulary.withPrefix('bou', 1)).toHaveLength(1);
    expect(vocabulary.withPrefix('x', 9)).toEqual([]);
  });

  it.each([
    ['boulnager', 'boulanger'],
    ['infrmier', 'infirmier'],
    ['infirmierr', 'infirmier'],
    ['plomvier', 'plombier'],
  ])('leads from %s to %s', (typed, meant) => {
    expect(vocabulary.word(vocabulary.near(typed)[0]?.word ?? -1)).toBe(meant);
  });

  it.each([
    ['chf', 'a short word is another one'],
    ['plombe', 'so is one with two edits'],
  ])('leads from %s nowhere: %s', (other) => {
    expect(vocabulary.near(other)).toEqual([]);
  });

  it('finds every key one edit away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys.filter((k) => k.length > 4)),
        fc.nat(),
        fc.stringMatching(/^[a-z]$/),
        (key, n, letter) => {
          const at = n % key.length;
          const typed = key.slice(0, at) + letter + key.slice(at + 1);
          expect(vocabulary.near(typed).map(({ word: id }) => vocabulary.word(id))).toContain(key);
        },
      ),
    );
  });
});

describe('SparseTable', () => {
  it('adds rows to sums, to within half a step', () => {
    const rows = [
      {
        key: 'b c',
        cells: [
          [0, 1],
          [2, -0.5],
        ] as [number, number][],
      },
      { key: 'a', cells: [[1, 0.26]] as [number, number][] },
    ];
    const table = new SparseTable(new PackedSections(pack(packSparseTable('t', rows, 0.05))), 't');
    const sums = new Float32Array(3);
    expect(table.addTo(sums, 'b c', 2)).toBe(true);
    expect(table.addTo(sums, 'a', 1)).toBe(true);
    expect(table.addTo(sums, 'z', 1)).toBe(false);
    expect(sums[0]).toBeCloseTo(2);
    expect(sums[1]).toBeCloseTo(0.25);
    expect(sums[2]).toBeCloseTo(-1);
  });
});
