import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundBegun, soundOf } from '../../../src/french/sounds';

describe('the sound of a word', () => {
  it.each([
    ['orthofoniste', 'orthophoniste'],
    ['plakiste', 'plaquiste'],
    ['notere', 'notaire'],
    ['psicologue', 'psychologue'],
    ['kinesiterapeute', 'kinesitherapeute'],
    ['mecanitien', 'mecanicien'],
    ['paysajiste', 'paysagiste'],
    ['vandeur', 'vendeur'],
    ['comersial', 'commercial'],
    ['ressepsioniste', 'receptionniste'],
    ['ambulensier', 'ambulancier'],
    ['avoca', 'avocat'],
  ])('%s is heard as %s', (written, meant) => {
    expect(soundOf(written)).toBe(soundOf(meant));
  });

  it.each([
    ['gestion', 'jestisson'],
    ['gardien', 'jardin'],
    ['chef', 'clef'],
    ['monteur', 'menteur'],
  ])('%s is not %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  it('is never longer than the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeghilmnopqrstuy') }), (word) => {
        expect(soundBegun(word).length).toBeLessThanOrEqual(word.length);
        expect(soundBegun(word).startsWith(soundOf(word))).toBe(true);
      }),
    );
  });
});
