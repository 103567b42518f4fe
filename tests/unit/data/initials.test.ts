import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { readNames } from '../../../scripts/assets/index-inputs';
import { initialsOf } from '../../../scripts/assets/initials';
import { createLinker } from '../../../src/matching/linker';

const name = (text: string, code = 'A1101') =>
  ({ text, code, kind: 'synonym', rare: false }) as const;

describe('the initials of names', () => {
  it('are those of the whole name', () => {
    const names = [
      name("Technicien / Technicienne d'Intervention Sociale et Familiale (TISF)"),
      name("Agent / Agente d'Escale Commerciale aéroportuaire -AEC-"),
      // of the complement, not of the person
      name('Responsable relation achats (RAC)'),
      name('Formateur / Formatrice de Français Langue Etrangère (FLE)'),
    ];
    expect(initialsOf(names)).toEqual([
      'tisf:^technicien intervention sociale familiale',
      'aec:^agent escale commerciale aeroportuaire',
    ]);
  });

  it('tell nothing where names of several sheets have them', () => {
    const names = [
      name('Auxiliaire de Soins Locaux (ASL)'),
      name('Agent de Santé Libérale (ASL)', 'A1201'),
    ];
    expect(initialsOf(names)).toEqual([]);
  });

  it('leave the reviewed table its word', () => {
    const lines = initialsOf(readNames()).map((line) => line.split(':')[0]);
    expect(lines).toContain('tisf');
    expect(lines).not.toContain('ide');
    expect(lines.length).toBeGreaterThan(40);
  });

  const linker = createLinker(titleIndex());
  it.each([
    ['TISF secteur Lille', 'K1305'],
    ['CPE lycée', 'K2115'],
    ['ASV canin H/F', 'A1501'],
    ['ARC promoteur', 'K2405'],
    ['MERM scanner H/F', 'J1306'],
    ['CIP insertion H/F', 'K1801'],
  ])('lead a title that begins with them: %s', (title, code) => {
    expect(linker.link(title)[0]?.code).toBe(code);
  });

  it('name nobody in small letters', () => {
    expect(linker.link('arc de triomphe')).toEqual([]);
  });
});
