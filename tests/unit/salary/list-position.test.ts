import { describe, expect, it } from 'vitest';
import { listPosition } from '../../../src/salary/list-position';

const TODAY = new Date('2026-11-21');
const figures = { low: 2000, high: 3000, mean: 2500, year: '2022' };
const at = (text: string, of: Parameters<typeof listPosition>[1] = figures) =>
  listPosition({ title: 'Vendeur (H/F)', text }, of, TODAY);

describe('the pay position of an entry of a list', () => {
  it('is the difference from the mean of the job’s one family', () => {
    expect(at('Vendeur (H/F)\nLyon\n30 000 - 36 000 € / an')).toBe(10);
    expect(at('2 400 € brut / mois')).toBe(-4);
  });

  it('is silent where nothing compares', () => {
    expect(at('Rémunération selon profil')).toBeNull();
    expect(at('TJM : 400 €')).toBeNull();
    expect(at('2 400 € brut / mois', { ...figures, mean: null })).toBeNull();
    expect(at('2 400 € brut / mois', null)).toBeNull();
  });
});
