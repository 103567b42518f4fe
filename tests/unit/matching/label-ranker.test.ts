import { describe, expect, it } from 'vitest';
import { LabelRanker } from '../../../src/matching/label-ranker';

const LABELS = [
  'Acheteurs',
  'acheteur/acheteuse',
  'acheteur',
  'acheteuse',
  'vendeur de bijoux/vendeuse de bijoux',
  'bijoutier',
  'conducteur de grue/conductrice de grue',
  'conducteur de train/conductrice de train',
  'écrivain/écrivaine',
  'agent littéraire/agente littéraire',
];
/** Official names: sheet 0 writes, sheet 1 lifts. */
const NAMES = [
  { text: 'Auteur / Auteure littéraire', owner: 0, flags: 0 },
  { text: 'Écrivain / Écrivaine', owner: 0, flags: 0 },
  { text: 'Grutier / Grutière', owner: 1, flags: 0 },
  { text: 'Conducteur / Conductrice de grue', owner: 1, flags: 0 },
];
const ranker = new LabelRanker(LABELS, {
  names: NAMES,
  domains: ['E11', 'F13'],
  phrases: [[], []],
});
const ranked = (query: string, top = 3) =>
  ranker.rank(query, top).map(({ label }) => LABELS[label] as string);

describe('LabelRanker', () => {
  it('puts the label that gives both genders first, the class in the plural behind', () => {
    expect(ranked('Acheteur / Acheteuse')[0]).toBe('acheteur/acheteuse');
    expect(ranked('Acheteur / Acheteuse', 10).indexOf('Acheteurs')).toBeGreaterThan(0);
  });

  it('shows one gender first and its repeats behind', () => {
    const list = ranked('Acheteuse', 10);
    expect(list.slice(0, 2)).not.toEqual(['acheteuse', 'acheteur']);
    expect(list).toContain('acheteuse');
  });

  it('takes no mark of gender for a word of the label', () => {
    for (const label of ['Grutier / Grutière', 'Acheteuse']) {
      for (const mark of ['(h/f)', 'H/F/X', '(M/V/X) '])
        expect(ranked(`${label} ${mark}`, 10)).toEqual(ranked(label, 10));
    }
  });

  it('meets a label through another name of the same sheet', () => {
    expect(ranked('Grutier / Grutière')[0]).toBe('conducteur de grue/conductrice de grue');
    expect(ranked('Auteur / Auteure littéraire', 2)).toContain('écrivain/écrivaine');
  });

  it('gives no more than asked, best first, whatever the query', () => {
    for (const query of ['', 'zzz', 'conducteur', '😀', 'a'.repeat(5000)]) {
      const scores = ranker.rank(query, 4).map(({ score }) => score);
      expect(scores.length).toBeLessThanOrEqual(4);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });
});
