import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../scripts/assets/index-assets';
import { readTable } from '../../../scripts/data/read-table';
import { surfaceForms } from '../../../src/french/labels';
import { createLinker } from '../../../src/matching/linker';

const linker = createLinker(titleIndex());
const names = readTable('names.tsv', ['code', 'name']);

describe('search', () => {
  it.each([
    ['gestionaire de comunauté', 'E1101'],
    ['dev full stack', 'M1855'],
    ['ATSEM', 'K1308'],
  ])('%s → %s', (query, code) => {
    expect(linker.search(query)[0]?.code).toBe(code);
  });

  it('finds nurses under "infirmiere" and under its beginning', () => {
    const met = linker.search('infirmiere').map(({ appellation }) => appellation);
    expect(met.length).toBeGreaterThan(2);
    for (const appellation of met) expect(appellation).toMatch(/nfirmi/);
    expect(linker.search('infirmi')[0]?.label).toMatch(/nfirmi/);
  });

  it('follows a word being typed', () => {
    expect(linker.search('plomb')[0]?.label).toMatch(/Plombier/);
    expect(linker.search('kinési')[0]?.label).toMatch(/inésithérapeute/);
  });

  it.each([
    ['médec', 'Médecin généraliste'],
    ['éduc', 'Educateur spécialisé / Educatrice spécialisée'],
    ['mac', 'Maçon / Maçonne'],
    ['technicien de riv', 'Technicien / Technicienne de rivière'],
    ['sage', 'Homme sage-femme / Sage-femme'],
    // Typed without small words.
    ['conducteur trav', 'Conducteur / Conductrice de travaux'],
    ['chargé rec', 'Chargé / Chargée de recrutement'],
    ['infirmier bloc', 'Infirmier / Infirmière de bloc'],
    // Those that titles of ads are most often.
    ['assistant', 'Assistant commercial / Assistante commerciale'],
    ['directeur g', 'directeur général/directrice générale'],
  ])('what "%s" may become comes first', (typed, appellation) => {
    expect(linker.search(typed)[0]).toMatchObject({ appellation, kind: 'variant' });
  });

  it.each([
    ['boulagn', 'Boulanger / Boulangère'],
    ['cmptab', 'Comptable'],
    ['charge de cmmunic', 'Chargé / Chargée de communication'],
    ['gestionaire de comm', 'Gestionnaire de communauté'],
    ['infirmer anes', 'Infirmier / Infirmière anesthésiste (IADE)'],
  ])('takes "%s" for a name begun with one mistyping', (typed, appellation) => {
    expect(linker.search(typed)[0]).toMatchObject({ appellation, kind: 'fuzzy' });
  });

  it('shows a sheet by its own name where that is begun too', () => {
    for (const { label, appellation } of linker.search('chef de chant', { top: 4 }))
      if (/^Chef .*de chant/.test(label)) expect(appellation).toBe(label);
  });

  it('begins names with a small word too', () => {
    const labels = linker.search('in', { top: 4 }).map(({ appellation }) => appellation);
    expect(labels.join()).toMatch(/Infirmi/);
    for (const label of labels) expect(label).toMatch(/^In/);
  });

  it.each([
    ['plakiste', 'Plaquiste'],
    ['masson', 'Maçon / Maçonne'],
    ['notère', 'Notaire'],
    ['agen tde sécu', 'Agent / Agente de sécurité'],
  ])('takes "%s" for what sounds like it or has its spaces elsewhere', (typed, appellation) => {
    expect(linker.search(typed)[0]).toMatchObject({ appellation });
  });

  it('finds nothing in letters that begin no word', () => {
    expect(linker.search('zzzzqq')).toEqual([]);
  });

  it.each([
    ['truck dri', 'Conducteur / Conductrice de poids lourd'],
    ['sales man', 'Responsable Commercial / Commerciale'],
    ['nurs', 'Infirmier / Infirmière en soins généraux (IDE)'],
    ['software eng', 'Développeur / Développeuse informatique'],
  ])('completes the English title "%s"', (typed, label) => {
    expect(linker.search(typed)[0]?.label).toBe(label);
  });

  it('takes initials for whole words', () => {
    expect(linker.search('rh')[0]?.label).toMatch(/\(RH\)/);
  });

  it('finds a name of which three fifths are typed among the first eight', () => {
    const some = names.filter((_, i) => i % 19 === 0);
    const found = some.filter(({ code, name }) => {
      const { masculine } = surfaceForms(name);
      const typed = masculine.slice(0, Math.max(3, Math.round(0.6 * masculine.length)));
      return linker.search(typed, { top: 8 }).some((hit) => hit.code === code);
    });
    expect(some.length).toBeGreaterThan(600);
    expect(found.length / some.length).toBeGreaterThan(0.93);
  });

  it('reads an English title in French, unless it is a name', () => {
    const sellers = linker.search('sales manager', { top: 3 });
    expect(sellers[0]?.code).toBe('M1707');
    expect(new Set(sellers.map(({ code }) => code)).size).toBe(3);
    expect(linker.search('data scientist')[0]?.label).toBe('Data scientist');
    const waiters = linker.search('waiter', { top: 3 });
    expect(waiters[0]?.code).toBe('G1803');
    expect(new Set(waiters.map(({ code }) => code)).size).toBe(waiters.length);
  });
});
