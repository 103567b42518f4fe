import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutClosingMark } from '../../../src/french/ad-noise';

describe('withoutClosingMark', () => {
  it.each([
    ['Accrocheur / Accrocheuse (h/f)', 'Accrocheur / Accrocheuse'],
    ['Chef d’équipe H/F', 'Chef d’équipe'],
    ['Œnologue [F/H/X]', 'Œnologue'],
    ['Homme / Femme toutes mains (h/f)', 'Homme / Femme toutes mains'],
  ])('"%s" is "%s"', (label, plain) => expect(withoutClosingMark(label)).toBe(plain));

  it('leaves a label alone that closes otherwise, or is nothing else', () => {
    for (const label of ['Homme / Femme toutes mains', 'H/F', 'Assistant (H/F) social', 'Chef'])
      expect(withoutClosingMark(label)).toBe(label);
  });

  it('gives the beginning of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        text.startsWith(withoutClosingMark(text)),
      ),
    );
  });
});
