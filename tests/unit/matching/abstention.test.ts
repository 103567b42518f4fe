import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { readingOn } from '../../../src/matching/indirect';
import { createLinker } from '../../../src/matching/linker';

const linker = readingOn(createLinker(titleIndex()));
const linksTo = (text: string, code: string) => expect(linker.link(text)[0]?.code).toBe(code);

describe('names of every day that no list has', () => {
  it.each([
    ['femme de ménage', 'K1304'],
    ['Homme de ménage H/F', 'K1304'],
    ['instit', 'K2106'],
    ['Prof de maths', 'K2107'],
    ['mécano', 'I1604'],
    ['maître-nageur', 'G1224'],
    ['Commissaire de justice', 'K1905'],
    ['contrôleuse SNCF', 'N4302'],
    ['Animatrice BAFA', 'G1203'],
    ['ASVP', 'K1707'],
    ['Télécommerciale', 'D1408'],
    ['poseur photovoltaïque', 'F1610'],
    ["directrice d'EHPAD", 'K1407'],
    ['Gestionnaire de stocks', 'N1303'],
    ["agent d'entretien", 'K2205'],
    ['Responsable informatique', 'M1867'],
    ['PMO', 'M1828'],
    ['MNS H/F', 'G1224'],
    ['AS de nuit', 'J1501'],
    ['Ass. maternelle', 'K1310'],
    ['Prépa pharma', 'J1307'],
    ['Elect. bâtiment', 'F1602'],
    ['ATC secteur agricole H/F', 'D1407'],
    // alone but for what ads add
    ['CM confirmé(e) H/F - Lille', 'E1101'],
    ['RAF | Casablanca (Maroc)', 'M1223'],
  ])('%s', linksTo);
});

describe('abstention', () => {
  it.each([
    ['no-job-phrases.txt', 500, 0.02],
    // Written before any of them was tried: see docs/matching.md.
    ['no-job-phrases-fresh.txt', 200, 0.02],
    // One in four has a word that names people at work, or sounds like it.
    ['no-job-phrases-traps.txt', 200, 0.04],
  ])(
    'leaves the phrases of %s, %i or more, without a sheet but for a share of %d',
    (file, least, share) => {
      const path = fileURLToPath(new URL(`../../fixtures/matching/${file}`, import.meta.url));
      const phrases = readFileSync(path, 'utf8').trim().split('\n');
      const linked = phrases.filter((phrase) => linker.link(phrase).length > 0);
      expect(phrases.length).toBeGreaterThanOrEqual(least);
      expect(linked.length, linked.join(' | ')).toBeLessThanOrEqual(phrases.length * share);
    },
    60_000,
  );

  it.each(['Zorglub H/F', 'CCRA confirmé(e) H/F - Lille', 'Blabla chose truc F/H'])(
    '%s: the mark says a job, but nothing says which',
    (title) => {
      expect(linker.link(title)).toEqual([]);
    },
  );

  it.each([
    'facteur de risque',
    'Serveur informatique',
    'Régulateur de vitesse',
    'lecteurs de cartes',
    'Aide juridictionnelle',
    'Femme enceinte',
    'Cuisinière à gaz',
    'Rue des Charpentiers',
    "L'Atelier du Boucher",
    "Cabinet d'avocats",
    'Boucher un trou',
    'Tondeuse',
    'Perceuse visseuse',
    'Lecteur DVD',
    'Agents pathogènes',
    "Chef-d'œuvre",
    'Assistant vocal',
  ])('takes a thing, a place or a company for no job: %s', (text) => {
    expect(linker.link(text)).toEqual([]);
  });

  it.each([
    ['Serveur de restaurant', 'G1803'],
    ['Moniteur de ski', 'G1204'],
    ['Aide à domicile', 'K1304'],
    ['Aide bibliothécaire', 'K1603'],
    ['Guide de haute montagne', 'G1228'],
    // A mark of gender: somebody is wanted.
    ['Serveur de nuit H/F', 'G1803'],
  ])('still links %s, whose first word may be a thing', linksTo);

  it.each([
    ['outilleur', 'H2901'],
    ['Télévendeurs expérimentés', 'D1408'],
    ['ordonnanceuse', 'H1403'],
  ])('links %s, though names have it behind another word', linksTo);

  it('answers nothing to nothing', () => {
    for (const text of ['', ' ', '—', '😀', 'H/F', '12345', '\u0000'])
      expect(linker.link(text)).toEqual([]);
  });
});
