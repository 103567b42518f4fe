import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedSections, pack } from '../../../src/matching/binary';
import { corrections } from '../../../src/matching/corrections';
import { packSounds, SoundIndex } from '../../../src/matching/sound-index';
import { packVocabulary, Vocabulary } from '../../../src/matching/vocabulary';

const WORDS = [
  'agent',
  'boulanger',
  'chauffeur',
  'comptable',
  'conducteur',
  'ingenieur',
  'macon',
  'plaquiste',
  'psychologue',
  'routier',
  'travail',
];
const sections = new PackedSections(
  pack({ ...packVocabulary('forms', WORDS), ...packSounds(WORDS) }),
);
const words = { forms: new Vocabulary(sections, 'forms'), sounds: new SoundIndex(sections) };
/** What sounds like it, what has its spaces elsewhere, what has another letter. */
const [HEARD, SPACED, RETYPED] = [0, 1, 2];

describe('corrections', () => {
  it.each([
    // A letter too many, another, one left out, two swapped.
    ['chauffffe', ['chauffe']],
    ['chaupfe', ['chauffe']],
    ['chuaff', ['chauff']],
    ['hauffe', ['chauffe']],
    ['conducteur ruoti', ['conducteur routi']],
    ['ingenhieur d', ['ingenieur d']],
    ['agen ruot', ['agent ruot']],
  ])('by letters: %s → %j', (typed, meant) => {
    const found = corrections(typed, words);
    expect([...found[HEARD]!, ...found[RETYPED]!]).toEqual(expect.arrayContaining(meant));
  });

  it.each([
    ['plakiste', 'plaquiste'],
    ['plaki', 'plaqui'],
    ['masson', 'macon'],
    ['chofeur', 'chauffeur'],
    ['psicologue du trav', 'psychologue du trav'],
    ['komptab', 'comptab'],
  ])('by ear: %s → %s', (typed, meant) => {
    expect(corrections(typed, words)[HEARD]).toContain(meant);
  });

  it.each([
    ['agentde r', 'agent de r'],
    ['agen tde r', 'agent de r'],
    ['agentd e r', 'agent de r'],
    ['rou tier', 'routier'],
  ])('by spaces: %s → %s', (typed, meant) => {
    expect(corrections(typed, words)[SPACED]).toContain(meant);
  });

  it.each([
    ['what begins a word', 'chauf'],
    ['three letters', 'chx'],
    ['two mistypings', 'chafeur ingenhieur r'],
    ['what begins nothing', 'zzzzqq'],
    ['nothing', ''],
  ])('leaves %s alone', (_, typed) => {
    const found = corrections(typed, words);
    expect([...found[HEARD]!, ...found[RETYPED]!]).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abeghuz ') }), (typed) => {
        const squeezed = typed.trim().replace(/ +/g, ' ');
        expect(corrections(squeezed, words).flat()).not.toContain(squeezed);
      }),
    );
  });
});
