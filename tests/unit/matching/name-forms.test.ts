import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/french/stem';
import { bestRows } from '../../../src/matching/best-rows';
import { PackedSections, pack } from '../../../src/matching/binary';
import { editDistance } from '../../../src/matching/edit-distance';
import { NameForms, packNameForms } from '../../../src/matching/name-forms';

describe('bestRows', () => {
  it('gives what sorting all rows would', () => {
    const parts = (of: number) => fc.integer({ min: 0, max: of }).map((part) => part / of);
    const values = fc.array(fc.oneof(parts(10), parts(1e9), fc.constant(1 + 1e-7)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (list, limit) => {
        const rows = list.map((_, row) => row).reverse();
        const valueAt = (row: number) => Math.min(1, list[row] as number);
        const sorted = [...rows].sort((a, b) => valueAt(b) - valueAt(a) || a - b);
        expect(bestRows(Int32Array.from(rows), Float64Array.from(list), limit)).toEqual(
          sorted.slice(0, limit),
        );
      }),
    );
  });
});

describe('NameForms', () => {
  const formsOf = (names: string[]) => {
    const sections = new PackedSections(pack(packNameForms(names.map((name) => [name]))));
    return new NameForms(sections, (name) => names[name] as string);
  };

  it('counts the mistypings of a name, one to five letters and three at most', () => {
    const plain = fc.stringMatching(/^[a-c]{1,9}( [a-c0-1]{1,9})?$/);
    fc.assert(
      fc.property(plain, plain, (text, name) => {
        const most = Math.min(3, Math.floor(text.length / 5));
        const distance = editDistance(text, name, most);
        expect(formsOf([name]).mistypings(text, 0)).toBe(distance > most ? null : distance);
      }),
    );
  });

  it('knows a name by either gender, and by its words in any order', () => {
    const forms = formsOf(['Agent / Agente de maintenance']);
    expect(forms.isForm('agente de maintenance', 0)).toBe(true);
    expect(forms.isForm('agent maintenance', 0)).toBe(false);
    expect(forms.hasKeys([stem('maintenance'), stem('agent')], 0)).toBe(true);
  });
});
