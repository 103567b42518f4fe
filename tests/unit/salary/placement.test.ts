import { describe, expect, it } from 'vitest';
import { type AdPay, readAdPay } from '../../../src/salary/ad-pay';
import { type OfficialFamily, type Placement, placePay } from '../../../src/salary/placement';

const TODAY = new Date('2026-11-21');
const FAMILY: OfficialFamily = {
  fap: 'L5Z90',
  name: 'Assistants de communication',
  gross: { beginner: 2000, mean: 2500, experienced: 3000, year: '2022' },
  net: { q1: 1500, median: 1800, q3: 2200, year: '2017-2019' },
};

const ad = (text: string, title = ''): AdPay => readAdPay({ title, text });
const place = (text: string, title = '', families = [FAMILY]): Placement =>
  placePay(ad(text, title), families, TODAY);

function placed(text: string, title = '', families = [FAMILY]) {
  const placement = place(text, title, families);
  if (placement.kind !== 'placed') throw new Error(`not placed: ${placement.kind}`);
  return placement;
}

describe('where an ad stands', () => {
  it.each([
    ['Salaire : 2 400 € brut par mois', 'within', -4],
    ['Salaire : 1 950 € brut par mois', 'below', -22],
    ['Salaire : 42 000 € brut par an', 'above', 40],
    ['Salaire : 30 000 € à 40 000 € brut par an', 'across', 17],
    ['Salaire : à partir de 2 500 € brut par mois', 'within', 0],
    ['Salaire : 1 950 € net par mois', 'within', 0],
    ['Salaire : 15 € brut de l’heure', 'within', -9],
    ['Salaire : 2 000 € brut par mois sur 15 mois', 'within', 0],
  ])('%s', (text, position, difference) => {
    expect(placed(text).families[0]).toMatchObject({ position, difference });
  });

  it('compares at full time', () => {
    const placement = placed('Temps partiel 28h par semaine, salaire : 2 000 € brut par mois');
    expect(placement.ends).toEqual([2500, 2500]);
    expect(placement.assumed).toContain('full-time');
  });

  it('names its approximations', () => {
    expect(placed('Salaire : 1 950 € net par mois').assumed).toContain('net-ratio');
    expect(placed('Salaire : 2 400 € par mois').assumed).toContain('basis');
    expect(placed('Salaire : 2 400 € net par mois\nFonction publique').contributor).toBe(
      'publicServant',
    );
  });

  it('keeps families apart', () => {
    const other = {
      ...FAMILY,
      fap: 'X',
      gross: { beginner: 3100, mean: 3500, experienced: 4000, year: '2022' },
    };
    const placement = placed('Salaire : 2 500 € brut par mois', '', [FAMILY, other]);
    expect(placement.families.map(({ position }) => position)).toEqual(['within', 'below']);
  });

  it('shows later prices beside the figures, and never in them', () => {
    const [family] = placed('Salaire : 2 500 € brut par mois').families;
    expect(family!.gross!.figures).toEqual([2000, 2500, 3000]);
    expect(family!.gross!.adjusted).toEqual({
      figures: [2159, 2699, 3239],
      until: 2025,
      percent: 8,
    });
  });

  it('falls back on the net quartiles, made gross', () => {
    const { gross: _, ...netOnly } = FAMILY;
    const placement = place('Salaire : 2 308 € brut par mois', '', [netOnly]);
    expect(placement.families[0]).toMatchObject({ position: 'within', difference: 0 });
  });

  it('says neutrally that a pay is below the minimum wage, and why it may be', () => {
    const { belowMinimum } = placed('Salaire : 1 500 € brut par mois');
    expect(belowMinimum).toMatchObject({ minimum: 1867, since: '2026-06-01', partly: false });
    expect(belowMinimum!.reasons).toContain('part-time');
    expect(placed('Salaire : 1 800 € à 2 100 € brut par mois').belowMinimum!.partly).toBe(true);
    expect(placed('Salaire : SMIC').belowMinimum).toBeUndefined();
    expect(placed('Salaire : 12,31 € brut/h').belowMinimum).toBeUndefined();
  });

  it.each([
    ['TJM : 450 €', 'Développeur', 'freelance'],
    ['Salaire : 6 000 CHF brut par mois', 'Infirmier', 'currency'],
    ['Salaire : 900 € brut par mois', 'Apprenti cuisinier', 'trainee'],
    [
      'Serveur : salaire de 2 000 € brut par mois\nChef : salaire de 2 900 € brut par mois',
      '',
      'several-jobs',
    ],
  ])('is not comparable: %s', (text, title, why) => {
    const placement = place(text, title);
    expect(placement).toMatchObject({ kind: 'not-comparable', why });
    expect(placement.families[0]!.gross!.figures).toEqual([2000, 2500, 3000]);
    expect(placement.families[0]).not.toHaveProperty('position');
  });

  it('shows the official range when the ad says nothing, and nothing when nobody does', () => {
    expect(place('Rémunération selon profil')).toMatchObject({
      kind: 'none',
      families: [{ fap: 'L5Z90' }],
    });
    expect(place('Salaire : 2 000 € brut par mois', '', [])).toMatchObject({
      why: 'no-official-figures',
    });
  });
});
