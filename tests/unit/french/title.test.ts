import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/french/title';

/** Words of the job, without noise. */
const job = (text: string) =>
  readTitle(text)
    .words.filter(({ noise }) => !noise)
    .map(({ text: word }) => word)
    .join(' ');

describe('readTitle', () => {
  it.each([
    ['Plombier H/F'],
    ['Plombier (H/F)'],
    ['Plombier F/H'],
    ['Plombier (F/H/X)'],
    ['Plombier (m/w/d)'],
    ['Plombier H-F'],
    ['Plombier hf'],
    ['Plombier [H/F]'],
    ['Plombier (H/F/NB)'],
    ['Plombier (homme/femme)'],
    ['Plombier F / H (H/F)'],
    ['PLOMBIER H.F'],
    ['Plombier (h|f)'],
    ['Plombier'],
    ['Plombier / Plombière'],
    ['Plombier·ère'],
    ['Plombier(ère) - CDI'],
    ['URGENT Plombier H/F CDI 35h'],
    ['Plombier - 2 500 € brut / mois'],
    ['Plombier H/F (69)'],
    ['Plombier - 74'],
    ['Plombier ref. 2024-AB12'],
    ['Plombier R2843335'],
    ['Plombier septembre 2025'],
    ['Plombier 80-100%'],
    ['Plombier à 80 %'],
    ['Plombier 60 à 100 %'],
    ['Plombier CFC'],
    ['<b>Plombier</b>&nbsp;H/F'],
    ['Plombier confirmé H/F'],
    ['Plombier 12,50€/h'],
  ])('%s', (title) => {
    expect(job(title)).toBe('plombier');
  });

  it('keeps the pair that is a job of its own', () => {
    expect(job('Femme/Homme de ménage')).toContain('menage');
    expect(readTitle('Valet / Femme de chambre (H/F)').plain).toContain('femme de chambre');
  });

  it('tells parts apart, and goes on after a gender pair', () => {
    // What follows two genders is said of both, in words and to the letter.
    expect(readTitle('Assistant / Assistante administratif').parts).toEqual([
      'assistante administratif',
    ]);
    const parts = (text: string) => readTitle(text).words.map(({ part }) => part);
    expect(parts('Aide-soignant - EHPAD')).toEqual([0, 0, 1]);
    expect(parts("Ingénieur / Ingénieure d'études")).toEqual([0, 0]);
    expect(parts('Resp. qualité. Poste à Lyon')).toEqual([0, 0, 1, 1]);
  });

  it('reads a title of nothing but noise as noise', () => {
    expect(readTitle('CDI URGENT').words.every(({ noise }) => noise)).toBe(true);
  });

  it('takes no word of a job for a reference', () => {
    expect(job('Référent handicap')).toBe('referent handicap');
    expect(job('Gestionnaire de référentiels')).toContain('referentiels');
  });

  it('joins initials', () => {
    expect(job('Conducteur B.T.P.')).toBe('conducteur btp');
  });

  it('reads anything, in bounded time and size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        expect(readTitle(text).words.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 40 },
    );
    expect(() => readTitle('('.repeat(1e5))).not.toThrow();
    expect(() => readTitle('h/f '.repeat(1e5))).not.toThrow();
  });
});
