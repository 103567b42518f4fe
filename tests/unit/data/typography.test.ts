import { describe, expect, it } from 'vitest';
import { typesetter } from '../../../scripts/assets/typography';

describe('the texts that ship', () => {
  const set = typesetter([
    {
      labels: [
        'Educateur',
        'Ecaillère',
        'Equipière',
        'Eplucheur',
        'Echarneur',
        'Ergonome',
        'Ethnographe',
        'Event',
        'Emailing',
        'un emailing',
        'une école, un éducateur',
        'l’élève et elle',
        'être là',
      ],
    },
    ['Elle écrit', 'Ecole'],
  ]);

  it('curve their apostrophes, between letters alone', () => {
    expect(set("chef d'équipe, l'un")).toBe('chef d’équipe, l’un');
    expect(set("6' 4")).toBe("6' 4");
  });

  it('bind o and e where French does, and nowhere else', () => {
    expect(set("Manoeuvrer d'oeuvres, l'oenologue, Oeil foetal, OEUVRE")).toBe(
      'Manœuvrer d’œuvres, l’œnologue, Œil fœtal, ŒUVRE',
    );
    for (const text of ['moelle', 'coefficient', 'poêle', 'électroencéphalogramme', 'he does'])
      expect(set(text)).toBe(text);
  });

  it('give capitals the accent their words bear in small letters', () => {
    expect(set('Educateur / Ecole')).toBe('Éducateur / École');
  });

  it('give the E of an open syllable its accent where no word in small letters says', () => {
    expect(set('Écailler / Ecaillère, Equipière, Eplucheur, Echarneur')).toBe(
      'Écailler / Écaillère, Équipière, Éplucheur, Écharneur',
    );
    for (const text of ['Ergonome', 'Ethnographe', 'Event']) expect(set(text)).toBe(text);
  });

  it('lose the spaces that slipped in', () => {
    expect(set("d' innovations (outils ) , l''étal ( glace, ..)")).toBe(
      'd’innovations (outils), l’étal (glace, ...)',
    );
  });

  it('leave words without accent, of which nothing is known, all in capitals, codes and addresses', () => {
    for (const text of ['Elle', 'Emailing', 'EDUCATEUR', 'E1101', "https://x.fr/l'Ecole"])
      expect(set(text)).toBe(text);
  });

  it('keep the shape and the names of fields', () => {
    expect(set({ Ecole: ['Ecole', 3, null, { a: true }] })).toEqual({
      Ecole: ['École', 3, null, { a: true }],
    });
  });
});
