import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedSections, pack } from '../../../src/matching/binary';
import { corrections } from '../../../src/matching/corrections';
import { packVocabulary, Vocabulary } from '../../../src/matching/vocabulary';

const WORDS = [
  'agent',
  'boulanger',
  'chauffeur',
  'comptable',
  'conducteur',
  'ingenieur',
  'routier',
];
const forms = new Vocabulary(new PackedSections(pack(packVocabulary('forms', WORDS))), 'forms');

describe('corrections', () => {
  it.each([
    // A letter too many, another, one left out, two swapped.
    ['chaufffe', ['chauffe']],
    ['chaupfe', ['chauffe']],
    ['chaffe', ['chauffe']],
    ['chuaff', ['chauff']],
    ['hauffe', ['chauffe']],
    ['conducteur ruoti', ['conducteur routi']],
    ['ingenhieur d', ['ingenieur d']],
    ['chauffeur de rouh', ['chauffeur de rout']],
  ])('%s → %j', (typed, meant) => {
    expect(corrections(typed, forms)).toEqual(meant);
  });

  it.each([
    ['what begins a word', 'chauf'],
    ['three letters', 'chx'],
    ['two mistypings', 'chafeur ingenhieur r'],
    ['what begins nothing', 'zzzzqq'],
    ['nothing', ''],
  ])('leaves %s alone', (_, typed) => {
    expect(corrections(typed, forms)).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abeghuz ') }), (typed) => {
        for (const meant of corrections(typed.trim(), forms)) expect(meant).not.toBe(typed.trim());
      }),
    );
  });
});
