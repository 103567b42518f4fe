import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { readingOn } from '../../../src/matching/indirect';
import { createLinker } from '../../../src/matching/linker';

const linker = readingOn(createLinker(titleIndex()));

describe('a job after words that hire', () => {
  it.each([
    ['Recherche cuisinier', 'G1609'],
    ['URGENT : cherche serveur (F/H)', 'G1803'],
    ['Recrutement de femmes de ménage', 'K1304'],
    ['Emploi cuisinier Paris', 'G1609'],
    ['10 Commerciaux / Commerciales', 'D1410'],
  ])('%s', (text, code) => {
    expect(linker.link(text)[0]?.code).toBe(code);
  });

  it.each([
    'Recherche et développement',
    'Recherche clinique',
    'Recherche documentaire',
    'Recrutement',
    '3 jours par semaine',
  ])('finds none in %s', (text) => {
    expect(linker.link(text)).toEqual([]);
  });
});

describe('an internship named by its field', () => {
  it.each([
    ['Stagiaire RH', 'M1501'],
    ['Marketing Intern', 'M1705'],
    ['Stage – Trésorerie', 'M1207'],
  ])('%s leads to the nearest job, half as sure as its name', (text, code) => {
    const [best] = linker.link(text);
    expect(best?.code).toBe(code);
    expect(best?.score).toBeLessThan(0.5);
    expect(best?.reason.matched).toHaveLength(1);
  });

  it.each(['Stage', 'Stagiaire', 'Stage de fin d’études'])('finds no field in %s', (text) => {
    expect(linker.link(text).every(({ kind }) => kind === 'exact')).toBe(true);
  });
});
