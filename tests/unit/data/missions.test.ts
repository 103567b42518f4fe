import { describe, expect, it } from 'vitest';
import type { SheetItem } from '../../../scripts/data/items';
import { partWork, saysTheSame } from '../../../scripts/data/missions';

const skill = (name: string, more: Partial<SheetItem & SheetItem['item']> = {}): SheetItem => ({
  core: more.core ?? true,
  emerging: false,
  item: {
    ogr: name,
    name,
    list: 'skills',
    kind: more.kind ?? 'technical',
    macro: more.macro ?? false,
    theme: '',
  },
});
const even = () => 1;
const names = (items: SheetItem[]) => items.map(({ item }) => item.name);

describe('missions', () => {
  it('puts detailed skills before macro-skills, technical before transverse', () => {
    const { missions } = partWork(
      'A1101',
      [
        skill('Animer un réseau, une communauté', { macro: true }),
        skill('Gérer les crises de communication en ligne', { kind: 'transverse' }),
        skill('Suivre une audience Web'),
        skill('Rédiger une publication'),
      ],
      even,
    );
    expect(names(missions)).toEqual([
      'Rédiger une publication',
      'Suivre une audience Web',
      'Gérer les crises de communication en ligne',
      'Animer un réseau, une communauté',
    ]);
  });

  it('puts the most telling first', () => {
    const telling = (_: string, ogr: string) => (ogr === 'Tailler les arbres' ? 9 : 1);
    const { missions } = partWork(
      'A1101',
      [skill('Accueillir un public'), skill('Tailler les arbres')],
      telling,
    );
    expect(names(missions)[0]).toBe('Tailler les arbres');
  });

  it('tops up from the other skills when the core is short, and only then', () => {
    const others = ['Livrer une commande', 'Tenir une caisse', 'Gérer un stock'].map((name) =>
      skill(name, { core: false }),
    );
    const { missions, skills } = partWork(
      'A1101',
      [skill('Préparer le cuir'), skill('Coudre'), ...others],
      even,
    );
    expect(missions).toHaveLength(4);
    expect(skills).toHaveLength(1);
    expect(names(missions).slice(0, 2).sort()).toEqual(['Coudre', 'Préparer le cuir']);
  });

  it('folds near-duplicates, of a mission too', () => {
    const { missions, skills } = partWork(
      'A1101',
      [
        skill('Communiquer avec les patients et leurs familles'),
        skill('Communiquer efficacement avec les patients et leur famille', { kind: 'expert' }),
        skill('Poser un diagnostic'),
        skill('Réaliser un soin'),
        skill('Tenir un dossier'),
        skill('Réaliser des soins', { core: false }),
      ],
      even,
    );
    expect(names(missions).filter((each) => each.startsWith('Communiquer'))).toHaveLength(1);
    expect(skills).toHaveLength(0);
  });
});

it('still tells a skill that differs from another by a word, and not one that only says more', () => {
  const { missions, skills, alike } = partWork(
    'F1711',
    [
      skill('Entretenir des équipements de voies ferrées'),
      skill('Poser des équipements de voies ferrées', { core: false }),
      skill('Entretenir régulièrement des équipements de voies ferrées', { core: false }),
      skill('Lire un plan'),
      skill('Régler un aiguillage'),
      skill('Souder un rail'),
    ],
    even,
  );
  expect(missions).toHaveLength(4);
  expect(skills).toEqual([]);
  expect(names(alike)).toEqual(['Poser des équipements de voies ferrées']);
});

describe('near-duplicates', () => {
  it.each([
    ['Modérer les commentaires', 'Modérer des commentaires'],
    ["Contrôler l'état du matériel", 'Contrôler les états des matériels'],
  ])('takes "%s" and "%s" as one', (a, b) => expect(saysTheSame(a, b)).toBe(true));

  it.each([
    ['Conduire un véhicule', 'Conduire un projet'],
    ['Gérer un planning', 'Gérer les stocks'],
    ['Tailler les arbres', 'Abattre un arbre'],
  ])('keeps "%s" and "%s" apart', (a, b) => expect(saysTheSame(a, b)).toBe(false));
});
