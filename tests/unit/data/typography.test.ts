import { describe, expect, it } from 'vitest';
import { typesetter } from '../../../scripts/assets/typography';

describe('the texts that ship', () => {
  const set = typesetter([
    { labels: ['Educateur', 'Elite', 'une école, un éducateur', 'l’élève et elle', 'être là'] },
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

  it('leave words without accent, of which nothing is known, all in capitals, codes and addresses', () => {
    for (const text of ['Elle', 'Elite', 'EDUCATEUR', 'E1101', "https://x.fr/l'Ecole"])
      expect(set(text)).toBe(text);
  });

  it('keep the shape and the names of fields', () => {
    expect(set({ Ecole: ['Ecole', 3, null, { a: true }] })).toEqual({
      Ecole: ['École', 3, null, { a: true }],
    });
  });
});
