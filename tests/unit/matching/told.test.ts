import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { createLinker } from '../../../src/matching/linker';

const linker = createLinker(titleIndex());
const telling = (text: string) => linker.telling(text, true);

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
    const [all, both] = [telling('droit'), telling('droit du travail')];
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(all.length);
    expect(telling('droit xyzzz')).toEqual([]);
  });

  it('are found by the beginning of a last word of four letters', () => {
    expect(telling('pytho')).toEqual(telling('python'));
    expect(telling('pyt')).toEqual([]);
    expect(telling('')).toEqual([]);
    expect(linker.telling('pytho', false)).toEqual([]);
  });
});
