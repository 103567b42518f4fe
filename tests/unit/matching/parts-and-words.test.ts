import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { createLinker } from '../../../src/matching/linker';

const linker = createLinker(titleIndex());
const first = (text: string) => linker.link(text)[0]?.code;

describe('a name that a part of the text begins with', () => {
  it('comes before a sheet that has fewer of its words', () => {
    expect(first('Aide comptable | Oujda (Maroc)')).toBe('M1225');
    expect(first('LDC - Ouvrier / Ouvrière d’élevage en production bovine (H/F)')).toBe('A1403');
  });

  it('does not, where what is found has as much of the text, a word of it misspelt', () => {
    expect(first("Agent d'accueil de déchèterie (H/F)")).toBe('K2318');
  });
});

describe('a part that is a whole name', () => {
  it('comes before a likeness of all parts', () => {
    expect(first('Data Architect - Azure (H/F)')).toBe('M1868');
    expect(first('Ingénieur Qualité - Airbus H/F')).toBe('H1520');
  });

  it('does not, where another part names the first sheet, or the first has all of its name', () => {
    expect(first('Ingénieur R&D - Data Scientist H/F')).toBe('M1405');
    expect(first('Agent de propreté, nettoiement et collecte')).toMatch(/^K2/);
  });
});

describe('small words that are large ones in titles', () => {
  it('reads "SI" as the information system', () => {
    expect(first('Architecte SI')).toBe('M1839');
    expect(first('Responsable SI H/F')).toBe('M1867');
  });

  it('hears a sound where one is, and nowhere else', () => {
    expect(first('Technicien son')).toBe('L1508');
    expect(first('Technicien')).not.toBe('L1508');
  });
});
