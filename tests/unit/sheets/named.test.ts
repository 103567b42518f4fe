import { describe, expect, it } from 'vitest';
import { createNamed } from '../../../src/sheets/named';
import type { Brief } from '../../../src/sheets/types';

const LABELS = [
  'Technicien / Technicienne de laboratoire médical',
  'Technicien / Technicienne du son',
  'Chef / Cheffe de cuisine',
  'Aide-comptable',
];
const briefs = LABELS.map((label) => ({ label }) as Brief);

describe('sheets named by words', () => {
  it.each([
    ['technicien', [0, 1]],
    ['TECHNICIENNES', [0, 1]],
    ['tech', [0, 1]],
    ['medical technicien', [0]],
    ['le chef de la cuisine', [2]],
    ['comptable', [3]],
    ['technicien de cuisine', []],
    ['de la', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(createNamed(briefs)(text).map(({ label }) => LABELS.indexOf(label))).toEqual(expected);
  });
});
