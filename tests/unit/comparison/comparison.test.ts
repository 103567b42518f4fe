import { describe, expect, it } from 'vitest';
import { compareSkills } from '../../../src/comparison/skills';
import { wayFrom } from '../../../src/comparison/way';
import type { Certification, Training } from '../../../src/sheets/types';
import { sheetOf } from '../support/sheets';

const skill = (name: string) => ({ name, kind: 'technical' as const });
const certification = (rncp: string, level: number | null, replacedBy?: string): Certification => ({
  rncp,
  title: rncp,
  level,
  url: `https://example.org/${rncp}`,
  ...(replacedBy ? { replacedBy } : {}),
});
const training = (part: Partial<Training>): Training => ({
  ...sheetOf('A1101').training,
  ...part,
});

const waiter = sheetOf('G1803', {
  missions: ['Welcome guests', 'Lay tables'],
  skills: [skill('Carry trays')],
  knowledge: ['Hygiene'],
  neighbours: [{ code: 'G1602', label: 'Cook' }],
  training: training({
    entry: { min: 3, max: 3, noDiploma: true },
    certifications: [certification('RNCP1', 3)],
  }),
});
const cook = sheetOf('G1602', {
  missions: ['Cook dishes', 'Clean the kitchen'],
  skills: [skill('Carry trays'), skill('Lay tables')],
  knowledge: ['Hygiene', 'Allergens'],
  training: training({
    entry: { min: 3, max: 4 },
    diplomas: ['CAP Cuisine'],
    licences: ['HACCP'],
    certifications: [
      certification('RNCP1', 3),
      certification('RNCP2', null),
      certification('RNCP3', 4),
      certification('RNCP4', 3, 'RNCP3'),
    ],
  }),
});
const baker = sheetOf('D1102', { missions: ['Bake bread', 'Clean the kitchen', 'Lay tables'] });

describe('skills side by side', () => {
  it('are shared when every job asks them, as a mission or not', () => {
    expect(compareSkills([waiter, cook]).shared).toEqual(['Lay tables', 'Carry trays']);
    expect(compareSkills([waiter, cook, baker]).shared).toEqual(['Lay tables']);
  });

  it('are distinct when one job alone asks them', () => {
    expect(compareSkills([waiter, cook, baker]).distinct).toEqual({
      G1803: ['Welcome guests'],
      G1602: ['Cook dishes'],
      D1102: ['Bake bread'],
    });
  });

  it('do not count a skill named twice by one sheet as shared', () => {
    const twice = sheetOf('A1101', { missions: ['Dig'], skills: [skill('Dig')] });
    expect(compareSkills([twice, baker]).distinct.A1101).toEqual(['Dig']);
  });
});

describe('the way from one job to another', () => {
  const way = wayFrom(waiter, cook);

  it('names what is missing and what one brings along', () => {
    expect(way.missingSkills).toEqual(['Cook dishes', 'Clean the kitchen']);
    expect(way.broughtAlong).toEqual(['Carry trays', 'Lay tables']);
    expect(way.share).toBe(50);
    expect(way.missingKnowledge).toEqual(['Allergens']);
    expect(way.usualMove).toBe(true);
  });

  it('names the training: levels, diplomas, certifications still delivered', () => {
    expect(way.level).toEqual({ from: 0, to: 3 });
    expect(way.moreStudies).toBe(true);
    expect(way.diplomas).toEqual(['CAP Cuisine']);
    expect(way.licences).toEqual(['HACCP']);
    expect(way.certifications.map((each) => each.rncp)).toEqual(['RNCP3', 'RNCP2']);
  });

  it('has nothing missing towards the same job, and guesses no level', () => {
    const same = wayFrom(cook, cook);
    expect(same).toMatchObject({ missingSkills: [], share: 100, moreStudies: false });
    expect(wayFrom(baker, cook).moreStudies).toBeNull();
    expect(wayFrom(cook, sheetOf('A1101')).share).toBeNull();
  });
});
