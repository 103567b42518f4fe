import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { createLinker } from '../../../src/matching/linker';

const linker = createLinker(titleIndex());
const telling = (text: string) => linker.telling(text, true).map(({ code }) => code);
const bySkills = (text: string) =>
  linker.telling(text, true).filter(({ phrase }) => phrase === null);

describe('sheets that tell of something', () => {
  it.each([
    ['python', 'M1405'],
    ['langue des signes', 'J1406'],
    ['réseaux sociaux', 'E1124'],
    ['piano', 'K2105'],
  ])('%s', (text, code) => {
    expect(telling(text)).toContain(code);
  });

  it('have every word of it', () => {
    const [all, both] = [bySkills('droit'), bySkills('droit du travail')];
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(all.length);
    expect(bySkills('droit xyzzz')).toEqual([]);
  });

  it('are found by the beginning of a last word of four letters', () => {
    expect(telling('pytho')).toEqual(telling('python'));
    expect(bySkills('pyt')).toEqual([]);
    expect(telling('couper des arb')).toContain('A1201');
    expect(telling('')).toEqual([]);
    expect(linker.telling('pytho', false)).toEqual([]);
  });

  it.each([
    ['faire du pain', 'D1102', 'faire du pain'],
    ['couper des arbres', 'A1201', 'couper des arbres'],
    ['arbres à couper', 'A1201', 'couper des arbres'],
    ['couper des arbres à l', 'A1201', 'couper des arbres'],
  ])('are found by what people say of a job: %s', (text, code, phrase) => {
    expect(linker.telling(text, true)[0]).toEqual({ code, phrase, said: expect.closeTo(1, 1) });
  });

  it('say so for at least half of a text, the weight of its words considered', () => {
    for (const { phrase, said } of linker.telling('faire du pain', true))
      expect(said).toSatisfy((share: number) =>
        phrase === null ? share === 0 : share >= 0.5 && share <= 1,
      );
    expect(linker.telling('faire xyzzz', true)).toEqual([]);
    expect(linker.telling('travailler dans', true).every(({ phrase }) => phrase === null)).toBe(
      true,
    );
  });
});
