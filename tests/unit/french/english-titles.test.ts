import { describe, expect, it } from 'vitest';
import { cachedTitleIndex } from '../../../scripts/cli/title-index';
import { ENGLISH_TITLES } from '../../../src/french/english-title-table';
import { englishTitle, internshipField } from '../../../src/french/english-titles';
import { fold } from '../../../src/french/fold';
import { WORK_FIELDS } from '../../../src/french/work-fields';
import { createLinker } from '../../../src/matching/linker';

describe('English titles and fields read in French', () => {
  it.each([
    ['Senior HR Business Partner', 'Responsable des ressources humaines'],
    ['Junior Accountant – Lyon', 'Comptable'],
    ['Head of Sales', 'Directeur commercial'],
    ['Full-stack Software Engineers', 'Développeur web'],
    ['Night Receptionist', 'Réceptionniste de nuit'],
    ['Director of Procurement EMEA', 'Responsable des achats'],
    ['VP Quality', 'Responsable qualité'],
  ])('%s', (text, name) => {
    expect(englishTitle(text)?.name).toBe(name);
  });

  it('reads no French title, and none that names no one job', () => {
    for (const text of ['Infirmier de nuit', 'Responsable', 'Senior Manager', 'Consultant', ''])
      expect(englishTitle(text)).toBeNull();
  });

  it('reads the field of an internship, and of nothing else', () => {
    expect(internshipField('HR Intern')).toEqual({
      phrase: 'hr',
      name: 'Assistant ressources humaines',
    });
    expect(internshipField('Stage en trésorerie')?.name).toBe('Trésorier');
    expect(internshipField('Digital marketing internship')?.phrase).toBe('digital marketing');
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
        (line) => (linker.link(line.split(': ')[0] ?? '')[0]?.score ?? 0) < 0.4,
      );
      expect(lost).toEqual([]);
    }
  });
});
