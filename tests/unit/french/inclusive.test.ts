import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/french/fold';
import { withoutInclusiveEndings } from '../../../src/french/inclusive';

const plain = (text: string) => withoutInclusiveEndings(fold(text));

describe('withoutInclusiveEndings', () => {
  it.each([
    ['développeur·euse', 'developpeur'],
    ['développeur·euse·s', 'developpeur'],
    ['développeur•euse', 'developpeur'],
    ['vendeur.se', 'vendeur'],
    ['infirmier(e)', 'infirmier'],
    ['infirmier (ère)', 'infirmier'],
    ['chargé-e de projet', 'charge de projet'],
    ['Chef(fe) de rang', 'chef de rang'],
    ['Chef.fe de projet', 'chef de projet'],
    ['conducteur/trice', 'conducteur'],
    ['DÉVELOPPEUR-EUSE', 'developpeur'],
    ['Administrateur(rice) réseaux', 'administrateur reseaux'],
    ['Conseiller(ère) client', 'conseiller client'],
    ['Technicien(ne)', 'technicien'],
    ['Professionnel·le·s', 'professionnel'],
    ['agent(e)s', 'agents'],
    ['Commercial.e Sédentaire', 'commercial sedentaire'],
    ['Employé(e) polyvalent(e)', 'employe polyvalent'],
  ])('%s → %s', (text, result) => {
    expect(plain(text)).toBe(result);
  });

  it.each([
    ['porte-à-porte'],
    ['aide-soignant'],
    ['sous-chef'],
    ['technico-commercial'],
    ['front-end'],
    ['avocat/juriste'],
    ['assistant (temps partiel)'],
  ])('leaves %s alone', (text) => {
    expect(plain(text)).toBe(fold(text));
  });

  it('is linear: a million repetitions end', () => {
    fc.assert(
      fc.property(fc.constantFrom('a(e', 'charge-', 'x·e·', 'eur/', 'é.e.'), (part) => {
        expect(plain(part.repeat(100_000)).length).toBeGreaterThan(0);
      }),
      { numRuns: 5 },
    );
  });
});
