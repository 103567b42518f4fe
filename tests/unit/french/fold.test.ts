import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '../../../src/french/fold';

describe('fold', () => {
  it.each([
    ['Maître d’œuvre', "maitre d'oeuvre"],
    ['ÉLECTRICIEN', 'electricien'],
    ['De\u0301veloppeur', 'developpeur'],
    ['aide\u2011soignant', 'aide-soignant'],
    ['aide\u00a0soignant', 'aide soignant'],
    ['dé\u200bve\u00adloppeur', 'developpeur'],
    ['𝗗é𝘃𝗲𝗹𝗼𝗽𝗽𝗲𝘂𝗿', 'developpeur'],
    ['Ｓｅｃｒéｔａｉｒｅ', 'secretaire'],
    ['сomptаble', 'comptable'],
    ['n° 1 · 2²', 'n° 1 · 22'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });
});

describe('foldWithOffsets', () => {
  it('folds as fold does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWithOffsets(text).text).toBe(fold(text));
      }),
    );
  });

  it('leads every folded unit back to its own character, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, offsets } = foldWithOffsets(text);
        expect(offsets.length).toBe(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let i = 0; i < folded.length; i++) {
          const here = offsets[i] as number;
          expect(here).toBeLessThan(text.length);
          expect(offsets[i + 1] as number).toBeGreaterThanOrEqual(here);
          expect(fold(String.fromCodePoint(text.codePointAt(here) as number))).toContain(folded[i]);
        }
      }),
    );
  });

  it('finds a word again in the original', () => {
    const text = 'Notre « Maître\u00a0d’œuvre » H/F';
    const { text: folded, offsets } = foldWithOffsets(text);
    const at = folded.indexOf("maitre d'oeuvre");
    const end = at + "maitre d'oeuvre".length;
    expect(text.slice(offsets[at], offsets[end])).toBe('Maître\u00a0d’œuvre');
  });
});
