import { describe, expect, it } from 'vitest';
import { certificationRanking, successorsOf } from '../../../scripts/data/certifications';
import type { Sources } from '../../../scripts/data/sources';

const row = (number: number, intitule: string, more: Record<string, string> = {}) => ({
  numero_fiche: `RNCP${number}`,
  intitule,
  niveau_europeen: '5',
  type_diplome: 'Brevet de technicien supérieur',
  codes_rome: 'E1101',
  remplacee_par_fev2026: '',
  line: number,
  ...more,
});
const rank = (rows: object[], diplomas: string[] = []) =>
  certificationRanking({ certifications: rows } as unknown as Sources, ['E1101', 'E1103', 'E1103'])(
    {
      code: 'E1101',
      parent: 'E1101',
      names: ['Community manager', 'Animateur de communauté virtuelle'],
      diplomas,
    },
  );

describe('ranking certifications', () => {
  it('puts the title nearest to a name of the job first', () => {
    const order = rank([
      row(1, 'TP - Technicien son'),
      row(2, 'Community Manager'),
      row(3, 'Manager de rayon'),
    ]);
    expect(order[0]).toBe('RNCP2');
    expect(order.at(-1)).toBe('RNCP1');
  });

  it("puts a diploma that the sheet names before one it doesn't", () => {
    const rows = [row(1, 'BTS - Tourisme'), row(2, 'BTS - Communication')];
    expect(rank(rows, ['BTS communication'])).toEqual(['RNCP2', 'RNCP1']);
  });

  it('puts one that few sheets share first, other things equal', () => {
    const rows = [row(1, 'Bachelor A', { codes_rome: 'E1101 E1103' }), row(2, 'Bachelor B')];
    expect(rank(rows)).toEqual(['RNCP2', 'RNCP1']);
  });

  it('leaves out one whose successor is there, and puts any other replaced one last', () => {
    const rows = [
      row(1, 'Community manager', { remplacee_par_fev2026: 'RNCP2' }),
      row(2, 'Community manager et contenus'),
      row(3, 'Community manager en ligne', { remplacee_par_fev2026: 'RNCP99' }),
      row(4, 'Soudeur'),
    ];
    expect(rank(rows)).toEqual(['RNCP2', 'RNCP4', 'RNCP3']);
  });

  it('keeps the diploma of the job although it is replaced, where its level is full of others', () => {
    const others = Array.from({ length: 30 }, (_, i) => row(i + 10, `Licence ${i}`));
    const own = row(1, 'Community manager', { remplacee_par_fev2026: 'RNCP99' });
    expect(rank([...others, own]).at(-1)).toBe('RNCP1');
  });

  it('names a title once, by the one that is not replaced', () => {
    const rows = [
      row(1, 'Community manager', { remplacee_par_fev2026: 'RNCP99' }),
      row(2, 'Community Manager', { codes_rome: 'E1101 E1103' }),
    ];
    expect(rank(rows)).toEqual(['RNCP2']);
  });

  it('keeps the best of each level, not the flood of one', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      row(i + 1, `Community manager option ${i}`, { niveau_europeen: '7' }),
    );
    const order = rank([...many, row(99, 'CAP photographe', { niveau_europeen: '3' })]);
    expect(order).toContain('RNCP99');
    expect(order.length).toBeLessThan(15);
  });

  const named = (diploma: string, ...titles: string[]) =>
    rank(
      titles.map((title, i) => row(i + 1, title, { codes_rome: 'Z9999' })),
      [diploma],
    );

  it.each([
    ["Titre professionnel manager d'unité marchande", "TP - Assistant manager d'unité marchande"],
    [
      'CQP conseiller de vente de produits alimentaires',
      'CQP Conseiller de vente de produits non alimentaires et services',
    ],
    [
      "Ingénieur diplômé de l'école d'ingénieurs en génie des systèmes industriels",
      'Titre ingénieur - Ingénieur diplômé ECAM LaSalle, spécialité Systèmes Numériques et Génie Industriel',
    ],
  ])('does not take "%s" for "%s"', (diploma, title) => expect(named(diploma, title)).toEqual([]));

  it.each([
    ["Titre professionnel manager d'unité marchande", "TP - Manager d'unité marchande"],
    ["CQP conducteur d'équipement industriel", "CQP Conducteur d'équipement industriel (CQPI)"],
    ['CQP Animateur de loisir sportif option jeux sportifs', 'CQP Animateur de loisir sportif'],
    [
      'Ingénieur diplômé du CESI spécialité bâtiments et travaux publics',
      'Titre ingénieur - Ingénieur diplômé du CESI spécialité Bâtiment et Travaux Publics',
    ],
    [
      'BTS bronzier option A : monteur en bronze',
      'BTS - Bronzier options : A : Monteur en bronze B : Ciseleur',
    ],
  ])('takes "%s" for "%s"', (diploma, title) => expect(named(diploma, title)).toEqual(['RNCP1']));

  it('knows a successor that the register says twice', () => {
    const rows = [
      row(1, 'Community manager', { remplacee_par_fev2026: 'RNCP2 RNCP2' }),
      row(2, 'Community manager et contenus'),
    ];
    expect(rank(rows)).toEqual(['RNCP2']);
    expect(successorsOf(rows[0] as never)).toEqual(['RNCP2']);
  });
});
