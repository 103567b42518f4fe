import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/french/fold';
import { stem } from '../../../src/french/stem';

const PAIRS: [string, string][] = [
  ['développeur', 'développeuse'],
  ['directeur', 'directrice'],
  ['ingénieur', 'ingénieure'],
  ['ambassadeur', 'ambassadrice'],
  ['auteur', 'autrice'],
  ['infirmier', 'infirmière'],
  ['boulanger', 'boulangère'],
  ['technicien', 'technicienne'],
  ['patron', 'patronne'],
  ['professionnel', 'professionnelle'],
  ['commercial', 'commerciale'],
  ['chargé', 'chargée'],
  ['agent', 'agente'],
  ['chef', 'cheffe'],
  ['sportif', 'sportive'],
  ['homme', 'femme'],
  ['maître', 'maîtresse'],
  ['hôte', 'hôtesse'],
  ['barman', 'barmaid'],
  ['skiman', 'skiwoman'],
  ['docteur', 'doctoresse'],
  ['garçon', 'fille'],
  ['cadet', 'cadette'],
  ['public', 'publique'],
];
const key = (word: string) => stem(fold(word));

describe('stem', () => {
  it.each(PAIRS)('%s and %s share a key, in the plural too', (masculine, feminine) => {
    expect(key(feminine)).toBe(key(masculine));
    expect(key(`${masculine}s`)).toBe(key(masculine));
    expect(key(`${feminine}s`)).toBe(key(masculine));
  });

  it.each([
    ['travaux', 'travail'],
    ['réseaux', 'réseau'],
    ['animaux', 'animal'],
    ['commerciaux', 'commercial'],
  ])('%s is the plural of %s', (plural, singular) => {
    expect(key(plural)).toBe(key(singular));
  });

  it.each([
    ['boucher', 'boulanger'],
    ['soudeur', 'sondeur'],
    ['vendeur', 'vendangeur'],
    ['menuisier', 'mercier'],
    ['chef', 'chauffeur'],
    ['process', 'proces'],
  ])('%s and %s stay apart', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });

  it('takes words that a JavaScript object knows for words', () => {
    for (const word of ['constructor', 'valueof', 'tostring']) {
      expect(word.startsWith(stem(word))).toBe(true);
    }
  });

  it('never grows a word nor empties it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(stem(word).length).toBeGreaterThan(0);
        expect(stem(word).length).toBeLessThanOrEqual(Math.max(word.length, 8));
      }),
    );
  });
});
