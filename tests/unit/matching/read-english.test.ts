import { describe, expect, it } from 'vitest';
import { cachedTitleIndex } from '../../../scripts/cli/title-index';
import { createLinker } from '../../../src/matching/linker';

const linker = createLinker(cachedTitleIndex());
const first = (text: string) => linker.link(text)[0]?.code;

describe('an English title', () => {
  it('is linked as its French reading where likeness is unsure', () => {
    const [best, ...others] = linker.link('Senior Network Engineer (H/F)');
    expect(best?.label).toMatch(/réseaux/);
    expect(best?.reason.matched).toEqual([['network engineer', 'Ingénieur réseau informatique']]);
    for (const { score } of others) expect(score).toBeLessThanOrEqual(best?.score ?? 0);
  });

  it('reads a rank that stands first as the one that stands last', () => {
    expect(first('VP Sales')).toBe(first('Directeur commercial'));
    expect(first('Director of Procurement')).toBe(first('Responsable des achats'));
  });

  it('is read however sure likeness is, by who goes by its meaning, where it means another domain', () => {
    const read = (text: string) => linker.link(text, { readBelow: 0.88 })[0]?.code;
    expect(read('HR Business Partner (H/F)')).toBe(first('Responsable des ressources humaines'));
    expect(read('Senior Pharmacist')).toBe(first('Pharmacien'));
    expect(read('Software Engineer Full-Stack')).toBe(first('Développeur full-stack'));
    // "Developer" is a name that is all there; the title goes on to the left of it.
    expect(read('Business Developer Solutions de mobilité')).toBe(first('Business Developer'));
  });

  it('is read at its own level', () => {
    expect(first('Sales Development Representative')).toBe(first('Attaché commercial'));
    expect(first('HR Generalist')).toBe(first('Chargé de ressources humaines'));
    expect(first('Medical Affairs Manager')).toBe('H1104');
    expect(first('Head of Data Analytics')).toBe(first('Chief Data Officer'));
  });

  it('is not taken for the one word of it that a sheet has', () => {
    expect(first('Customer Care Representative (EMEA)')).toBe(first('Téléconseiller'));
    expect(first('Finance Business Partner')).toBe(first('Contrôleur de gestion'));
    expect(first('Senior Scientist H/F')).toBe(first('Ingénieur de recherche scientifique'));
    const page = linker.link('Data Scientist expert en IA', { readBelow: 0.88 })[0];
    expect(page?.code).toBe(first('Data scientist'));
    const train = linker.link('Release Train Engineer', { readBelow: 0.88 })[0];
    expect(train?.code).toBe(first('Scrum Master'));
  });

  it('is not read in a French title, nor above the asked score', () => {
    expect(first('Ingénieur commercial - network engineer')).toBe(first('Ingénieur commercial'));
    const likest = linker.link('Network Engineer', { readBelow: 0, lenient: true })[0];
    expect(likest?.kind).toBe('fuzzy');
  });
});
