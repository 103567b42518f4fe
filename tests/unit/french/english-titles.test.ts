import { describe, expect, it } from 'vitest';
import { cachedTitleIndex } from '../../../scripts/cli/title-index';
import { ENGLISH_FIELDS, ENGLISH_RANKS } from '../../../src/french/english-part-tables';
import { englishParts, sides } from '../../../src/french/english-parts';
import { ENGLISH_TITLES } from '../../../src/french/english-title-table';
import { englishTitle, internshipField, phrases } from '../../../src/french/english-titles';
import { fold } from '../../../src/french/fold';
import { WORK_FIELDS } from '../../../src/french/work-fields';
import { createLinker } from '../../../src/matching/linker';

describe('English titles and fields read in French', () => {
  const titles = phrases(ENGLISH_TITLES);

  it.each([
    ['Senior HR Business Partner', 'Responsable des ressources humaines'],
    ['Junior Accountant – Lyon', 'Comptable'],
    ['Head of Sales', 'Directeur commercial'],
    ['Full-stack Software Engineers', 'Développeur web'],
    ['Night Receptionist', 'Réceptionniste de nuit'],
    ['Director of Procurement EMEA', 'Responsable des achats'],
    ['VP Quality', 'Responsable qualité'],
    ['Senior Key Account Manager EMEA', 'Commercial grands comptes et entreprises'],
    ['Software Engineer, iOS', 'Développeur mobile'],
    ['Tech Lead Data', 'Data engineer'],
    ['People & Culture Business Partner', 'Responsable des ressources humaines'],
    ['Sales Intern (m/f)', 'Assistant commercial'],
  ])('%s', (text, name) => {
    expect(englishTitle(text, titles)?.name).toBe(name);
  });

  it('reads no title that goes on to another rank', () => {
    expect(englishTitle('Driver', titles)).not.toBeNull();
    expect(englishTitle('Driver Supervisor', titles)).toBeNull();
  });

  it.each(['Bras droit du CEO', 'Chief of Staff to the CEO', 'Consultant, CIO/CTO Advisory'])(
    'reads no title of whom one works for: %s',
    (text) => {
      expect(englishTitle('CEO', titles)).not.toBeNull();
      expect(englishTitle(text, titles)?.phrase ?? '').not.toMatch(/^c.o$/);
    },
  );

  it('reads no French title, and none that names no one job', () => {
    for (const text of ['Infirmier de nuit', 'Responsable', 'Senior Manager', 'Consultant', ''])
      expect(englishTitle(text, titles)).toBeNull();
  });

  it('reads the field of an internship, and of nothing else', () => {
    expect(internshipField('HR Intern')).toEqual({
      phrase: 'hr',
      name: 'Assistant ressources humaines',
    });
    expect(internshipField('Stage en trésorerie')?.name).toBe('Trésorier');
    expect(internshipField('Digital marketing internship')?.phrase).toBe('digital marketing');
    expect(internshipField('Equity Sales Intern')?.name).toBe('Trader');
    expect(internshipField('Stage – Amélioration continue')?.name).toBe(
      'Ingénieur méthodes et process',
    );
    // The right hand of a chief is no lawyer.
    expect(internshipField('Stage bras droit du CEO')?.name).toBe('Assistant de direction');
    expect(internshipField('Human Resources')).toBeNull();
    expect(internshipField('Candidature spontanée – stage')).toBeNull();
  });

  it('writes each phrase folded, once, and leads each name to a sheet', () => {
    const linker = createLinker(cachedTitleIndex());
    for (const table of [ENGLISH_TITLES, WORK_FIELDS]) {
      const phrases = table.flatMap((line) => (line.split(': ')[1] ?? '').split(', '));
      expect(new Set(phrases).size).toBe(phrases.length);
      for (const phrase of phrases) expect(phrase).toBe(fold(phrase).replace(/[^a-z0-9]+/g, ' '));
      // "Vendeur en magasin" leaves open what the shop sells: its sheet is the likeliest of several.
      const lost = table.filter(
        (line) => (linker.link(line.split(': ')[0] ?? '')[0]?.score ?? 0) < 0.3,
      );
      expect(lost).toEqual([]);
    }
  });
});

describe('English titles read by rank and field', () => {
  const ranks = sides(ENGLISH_RANKS);
  const fields = sides(ENGLISH_FIELDS);
  const linker = createLinker(cachedTitleIndex());
  const read = (text: string) => englishParts(text, ranks, fields)[0];

  it('takes the longest rank and the longest field beside it', () => {
    expect(read('Senior Network Security Specialist (m/f)')?.phrase).toBe(
      'network security specialist',
    );
    expect(read('IT Project Manager')?.names).toContain('Chef de projet informatique');
    expect(read('Renewables – Thermal Engineers')?.names).toContain('Ingénieur thermique');
  });

  it('reads a rank that English puts first, and nothing across what divides a title', () => {
    expect(read('Head of Industrialization')?.names).toContain('Responsable méthodes');
    expect(read('VP Logistics EMEA')?.names).toContain('Directeur logistique');
    for (const text of ['Logistics – Manager', 'Gradeway Engineer', ''])
      expect(read(text)).toBeUndefined();
  });

  it.each([
    ['Thermal Design Engineer', 'Ingénieur thermicien'],
    ['Junior Industrial Automation Engineer (m/f/d)', 'ingénieur en automatismes'],
    ['Labour Relations Manager', 'Responsable des relations sociales'],
    ['Kotlin Developer', 'Développeur'],
    ['Hardware Design Engineer', 'Ingénieur / Ingénieure hardware'],
    ['Sales Operations Manager', "Responsable de l'administration des ventes"],
    ['Transport Operations Manager', "Responsable d'exploitation transport routier"],
    ['Human Resources Senior Manager', 'Responsable des Ressources Humaines'],
    ['Antenna Engineer', 'Ingénieur électronicien'],
  ])('leads %s to a name of the lists', (text, name) => {
    expect(linker.link(text)[0]?.appellation).toContain(name);
  });

  it('leads a title there that likeness is almost sure of, where the page asks', () => {
    const [first] = linker.link('RFID Engineer', { readBelow: 0.88 });
    expect(first?.appellation).toContain('Ingénieur électronicien');
  });

  it('has no sheet for an English rank whose field no name has', () => {
    for (const text of [
      'City Manager',
      'Hub Manager (m/w/d)',
      'Gradeway Engineer',
      // Of what, it does not say: a plant, a call centre, a town's scooters.
      'Operations Manager',
    ])
      expect(linker.link(text)).toEqual([]);
    expect(linker.search('City Manager')).not.toEqual([]);
  });

  it('leaves names that the lists have in English, and French titles, as they are', () => {
    expect(linker.link('Office manager en télétravail')[0]?.appellation).toBe('Office manager');
    expect(linker.link('Yield manager')[0]?.kind).toBe('exact');
    expect(linker.link("Manager d'équipe en restauration")).not.toEqual([]);
  });

  it('writes each phrase folded and in words', () => {
    for (const phrase of [...ranks.keys(), ...fields.keys()])
      expect(phrase).toBe(
        fold(phrase)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim(),
      );
  });
});
